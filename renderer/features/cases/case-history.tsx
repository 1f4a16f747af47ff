import { ArrowUUpLeft } from '@phosphor-icons/react'
import type { CaseChange, FieldChange } from '../../../core/case/change.ts'
import { notTaken } from '../../../core/case/not-taken.ts'
import type { CaseId } from '../../../core/ids.ts'
import { call } from '../../api.ts'
import { reasonWords } from '../../../words/reason-words.ts'
import type { Format } from '../../../words/format.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { ChangeList } from './change-rows.tsx'

const whenWords = (at: string, format: Format): string => (at.length > 10 ? format.moment(new Date(at)) : '')

/** What a document would have changed and a person did not take. */
const Refused = ({ changes }: { readonly changes: readonly FieldChange[] }) => {
  const words = useText().importChanges
  if (changes.length === 0) return null
  return <div className="changes" data-answer="keep"><b>{words.refused({ count: changes.length })}</b><ChangeList changes={changes} /></div>
}

/** Every change of a case, newest first, with what it changed; the newest that is not undone can be undone. */
export const CaseHistory = ({ caseId, history }: { readonly caseId: CaseId; readonly history: readonly CaseChange[] }) => {
  const { casePage: text, format } = useText()
  const toasts = useToasts()
  const refused = notTaken(history)
  const canUndo = history.some(({ reason, isUndone }) => !isUndone && reason.kind !== 'undone' && reason.kind !== 'added')
  const undo = async (): Promise<void> => {
    const answer = await call('cases.undo', { caseId })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  return (
    <Section title={text.historyOf} isSmall action={canUndo ? <Button size={28} icon={ArrowUUpLeft} onPress={() => undo()}>{text.undoNewest}</Button> : undefined}>
      <ol className="history">
        {history.map((change) => (
          <li key={change.revision} data-undone={change.isUndone}>
            <span className="meta">{format.series([whenWords(change.at, format), change.isUndone ? text.wasUndone : ''])}</span>
            <b className="history__what">{reasonWords(change.reason, text)}</b>
            {change.changes.length > 0 && <div className="changes"><ChangeList changes={change.changes} /></div>}
            <Refused changes={refused.get(change.revision) ?? []} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
