import { WarningOctagon } from '@phosphor-icons/react'
import type { ListedEventCase } from '../../../../core/event/types.ts'
import { problemSentences } from '../../../../words/problem-sentences.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { EntriesState } from './entry-store.ts'
import { PressButton } from './press-button.tsx'

/** What was not saved, and why the last press was refused. */
export const LostNote = ({ state, cases, onRetry, onForget }: { readonly state: EntriesState; readonly cases: readonly ListedEventCase[]; readonly onRetry: () => void; readonly onForget: () => void }) => {
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
      {lost.length > 0 && <div className="lost__acts"><PressButton look="filled" onPress={onRetry}>{text.again}</PressButton><PressButton onPress={onForget}>{text.drop}</PressButton></div>}
    </div>
  )
}
