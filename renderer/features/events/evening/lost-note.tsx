import { WarningOctagon } from '@phosphor-icons/react'
import type { ListedEventCase } from '../../../../core/event/types.ts'
import { problemSentences } from '../../../../words/problem-sentences.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { EntriesState } from './entry-store.ts'
import { PressButton } from './press-button.tsx'

/** The answer that counts a letter of which it was asked whether it is another one. */
const AnotherLetter = ({ code, onCode }: { readonly code: string; readonly onCode: (code: string) => void }) => {
  const { outlets: { scan: text } } = useText()
  return <div className="lost__acts"><PressButton onPress={() => onCode(code)}>{text.another}</PressButton></div>
}

/** What was not saved, and why the last press was refused. */
export const LostNote = ({ state, cases, onRetry, onForget, onCode }: { readonly state: EntriesState; readonly cases: readonly ListedEventCase[]; readonly onRetry: () => void; readonly onForget: () => void; readonly onCode: (code: string) => void }) => {
  const words = useText()
  const { events: { mode: text }, actions, format } = words
  const lost = state.entries.filter(({ status }) => status === 'lost')
  const said = state.problem && problemSentences(state.problem, words)
  if (lost.length === 0 && said === null) return null
  const what = format.series(lost.map(({ caseId, kind, count }) => `${cases.find((item) => item.caseId === caseId)?.name ?? ''}: ${actions.kindCounted[kind]({ count })}`))
  return (
    <div className="lost" role="alert">
      <Icon shape={WarningOctagon} size={24} weight="fill" />
      <div className="lost__words">
        {lost.length > 0 && <b>{text.lost({ count: lost.length })}</b>}
        {said && <span>{said.message} {said.dataSafety} {said.next}</span>}
        {lost.length > 0 && <span>{text.lostText({ what })}</span>}
      </div>
      {state.problem?.code === 'code-maybe-by-number' && <AnotherLetter code={state.problem.values.code} onCode={onCode} />}
      {lost.length > 0 && <div className="lost__acts"><PressButton look="filled" onPress={onRetry}>{text.again}</PressButton><PressButton onPress={onForget}>{text.drop}</PressButton></div>}
    </div>
  )
}
