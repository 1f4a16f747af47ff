import type { CaseContents } from '../../../core/case/case-contents.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Words } from '../../../words/words.ts'
import { call } from '../../api.ts'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { AlertDialog } from '../../ui/dialog.tsx'
import { useDelete } from '../../use-delete.ts'

const counted = ['documents', 'targets', 'attachments', 'photos', 'notes', 'replies', 'returned', 'letters', 'otherActions', 'packs'] as const

/** What goes with a case and what stays, each in a sentence. */
const linesOf = (contents: CaseContents, draftLines: readonly string[], { casePage: { deletion: text }, format }: Words): readonly string[] => [
  text.goes({ parts: format.list([text.thisCase, ...counted.flatMap((of) => (contents[of] === 0 ? [] : [text.parts[of]({ count: contents[of] })]))]) }),
  ...(contents.sharedPacks === 0 ? [] : [text.sharedPacks({ count: contents.sharedPacks })]),
  ...(contents.packs + contents.sharedPacks === 0 ? [] : [text.files]),
  ...draftLines,
  text.reports,
  text.undo,
]

/** Asks before a case is deleted, and leaves its page afterwards. `ask` is what the menu calls. */
export const useDeleteCase = (kept: Pick<Case, 'id' | 'title' | 'uaNumber'>) => {
  const words = useText()
  const { casePage: { deletion: text }, cases } = words
  const { replace } = useNavigation()
  const deleting = useDelete<CaseContents>(kept.id)
  const name = kept.title ?? cases.ua({ number: kept.uaNumber ?? '' })
  const remove = async (): Promise<void> => {
    if (await deleting.remove(call('cases.delete', { caseId: kept.id }), text.done({ name }))) replace({ page: 'cases' })
  }
  return {
    ask: () => void deleting.ask(call('cases.contents', { caseId: kept.id })),
    dialog: deleting.asked && (
      <AlertDialog
        title={text.title({ name })} lines={linesOf(deleting.asked, deleting.draftLines, words)} keepLabel={text.keep} confirmLabel={text.action}
        onKeep={deleting.keep} onConfirm={() => remove()}
      />
    ),
  }
}
