import type { CaseAttachment } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { useDelete } from '../../use-delete.ts'
import { sizeWords } from './size-words.ts'

/** Removes an attachment after saying which. */
export const RemoveAttachment = ({ kept, attachment: { id, fileName, byteLength, addedOn } }: { readonly kept: Pick<Case, 'id' | 'revision'>; readonly attachment: CaseAttachment }) => {
  const { casePage: { attachmentRemoval: text, remove }, format } = useText()
  const { asked, ask, keep, remove: run } = useDelete<true>(id)
  return (
    <>
      <LinkButton onPress={() => ask(Promise.resolve({ ok: true, value: true }))} label={remove({ what: fileName })}>{remove({ what: '' })}</LinkButton>
      {asked && (
        <AlertDialog
          title={text.title({ name: fileName })} lines={[text.goes({ size: sizeWords(byteLength), day: format.day(addedOn) }), text.undo]} keepLabel={text.keep} confirmLabel={text.action} onKeep={keep}
          onConfirm={() => run(call('cases.editFile', { caseId: kept.id, revision: kept.revision, edit: { part: 'attachment-removed', id } }), text.done({ name: fileName }))}
        />
      )}
    </>
  )
}
