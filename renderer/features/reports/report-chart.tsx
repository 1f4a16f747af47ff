import { maxOf } from '../../../core/max-of.ts'
import { isInTotal } from '../../../core/action/types.ts'
import type { ReportCase, ReportSummary } from '../../../core/report/types.ts'
import { useText } from '../../text.ts'
import { periodWords } from '../../period-words.ts'

const parts = ['letters', 'cards', 'others'] as const
type Part = (typeof parts)[number]

const countsOf = ({ lines }: Pick<ReportCase, 'lines'>): Readonly<Record<Part, number>> => {
  const counts = { letters: 0, cards: 0, others: 0 }
  for (const { kind, count } of lines) {
    if (kind === 'letter') counts.letters += count
    else if (kind === 'solidarity-card') counts.cards += count
    else if (isInTotal(kind)) counts.others += count
  }
  return counts
}

const Bar = ({ counts, max }: { readonly counts: Readonly<Record<Part, number>>; readonly max: number }) => (
  <div className="report-bar" aria-hidden="true">
    {parts.map((part) => counts[part] > 0 && <span key={part} data-part={part} style={{ inlineSize: `${(100 * counts[part]) / max}%` }} />)}
  </div>
)

const Legend = () => {
  const { reports: text } = useText()
  return <p className="report-legend">{parts.map((part) => <span key={part}><i data-part={part} aria-hidden="true" />{text.chart[part]}</span>)}</p>
}

/** The report as figures: by case, and by week or month, each with its numbers. */
export const ReportChart = ({ summary: { cases, overTime } }: { readonly summary: ReportSummary }) => {
  const words = useText()
  const { reports: text, format } = words
  const max = maxOf(cases.map(({ total }) => total))
  const maxOfTime = maxOf(overTime.map(({ letters, others }) => letters + others))
  if (max <= 0) return null
  return (
    <div className="report-charts">
      <table className="report-chart">
        <caption>{text.chart.byCase}</caption>
        <tbody>{cases.map((item) => <tr key={item.caseId}><th scope="row">{item.title}</th><td><Bar counts={countsOf(item)} max={max} /></td><td>{format.number(item.total)}</td></tr>)}</tbody>
      </table>
      {overTime.length > 1 && maxOfTime > 0 && (
        <table className="report-chart">
          <caption>{text.chart.overTime}</caption>
          <tbody>{overTime.map(({ from, to, letters, others }) => <tr key={from}><th scope="row">{periodWords({ from, to }, words)}</th><td><Bar counts={{ letters, cards: 0, others }} max={maxOfTime} /></td><td>{format.number(letters + others)}</td></tr>)}</tbody>
        </table>
      )}
      <Legend />
    </div>
  )
}
