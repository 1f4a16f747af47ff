import type { ActionFilter } from '../../../core/action/find-actions.ts'
import type { Period } from '../../../core/report/types.ts'
import { useNavigate } from '../../navigation.tsx'
import { periodWords } from '../../period-words.ts'
import { useText } from '../../text.ts'

/** A number of the year; a press on one that is not 0 opens the list of the actions that it counts. */
export const YearNumber = ({ count, what, period, filter }: { readonly count: number; /** What it counts. */ readonly what: string; readonly period: Period; readonly filter: Partial<ActionFilter> }) => {
  const words = useText()
  const { reports: { year: text }, format } = words
  const go = useNavigate()
  const shown = format.number(count)
  if (count === 0) return shown
  const open = (): void => go({ page: 'actions', view: 'all', filter: { ...period, ...filter } })
  return <button type="button" className="report-number" aria-label={text.opens({ count, what, when: periodWords(period, words) })} onClick={open}>{shown}</button>
}
