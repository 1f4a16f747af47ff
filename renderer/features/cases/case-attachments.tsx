import { Check } from '@phosphor-icons/react'
import type { Case } from '../../../core/case/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { sizeWords } from './size-words.ts'
import { useFileEdit } from './use-file-edit.ts'

/** Files kept with a case, byte for byte. */
export const CaseAttachments = ({ kept }: { readonly kept: Case }) => {
  const { casePage: text, cases, ui, format } = useText()
  const edit = useFileEdit(kept)
  const toasts = useToasts()
  const add = async (): Promise<void> => {
    const answer = await call('cases.addAttachment', { caseId: kept.id })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const save = async (attachmentId: Case['file']['attachments'][number]['id']): Promise<void> => {
    const answer = await call('cases.saveAttachment', { caseId: kept.id, attachmentId })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: text.savedCopy({ name: answer.value.fileName }), icon: Check })
  }
  return (
    <Section title={text.attachments} isSmall action={<LinkButton onPress={() => void add()}>{text.addAttachment}</LinkButton>}>
      <ul className="kept-list">
        {kept.file.attachments.map(({ id, fileName, byteLength, addedOn }) => (
          <li key={id}>
            <b className="ellipsis" title={fileName}>{fileName}</b>
            <span className="meta">{cases.keptOn({ day: format.day(addedOn), size: sizeWords(byteLength) })}</span>
            <span className="kept-list__acts">
              <LinkButton onPress={() => void save(id)} label={ui.labelled({ label: text.saveCopy, value: fileName })}>{text.saveCopy}</LinkButton>
              <LinkButton onPress={() => void edit({ part: 'attachment-removed', id })} label={text.remove({ what: fileName })}>{text.remove({ what: '' })}</LinkButton>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
