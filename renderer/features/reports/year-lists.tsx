import { maxOf } from '../../../core/max-of.ts'
import type { YearView } from '../../../core/report/year.ts'
import { useText } from '../../text.ts'

const maxCases = 8

const Row = ({ name, count, max, detail }: { readonly name: string; readonly count: number; readonly max: number; readonly detail?: string }) => {
  const { format } = useText()
  return (
    <tr>
      <th scope="row" dir="auto">{name}</th>
      <td><div className="report-bar" aria-hidden="true">{count > 0 && <span data-part="letters" style={{ inlineSize: `${(100 * count) / Math.max(1, max)}%` }} />}</div></td>
      <td>{format.number(count)}{detail !== undefined && <span className="meta"> {detail}</span>}</td>
    </tr>
  )
}

/** Letters of the year by case; those that are not listed are counted. */
export const YearCases = ({ view: { page: { cases } } }: { readonly view: YearView }) => {
  const { reports: { year: text }, reportFiles } = useText()
  if (cases.length === 0) return null
  const more = cases.slice(maxCases)
  const rest = more.reduce((sum, { letters }) => sum + letters, 0)
  const max = maxOf([...cases.slice(0, maxCases).map(({ letters }) => letters), rest])
  return (
    <table className="report-chart">
      <caption>{text.byCase}</caption>
      <tbody>
        {cases.slice(0, maxCases).map(({ caseId, title, letters }) => <Row key={caseId} name={title.trim() || reportFiles.noTitle} count={letters} max={max} />)}
        {more.length > 0 && <Row name={text.moreCases({ count: more.length })} count={rest} max={max} />}
      </tbody>
    </table>
  )
}

/** Who came to the events of the year. */
export const YearEvents = ({ view: { events } }: { readonly view: YearView }) => {
  const { reports: { year: text }, format } = useText()
  if (events.length === 0) return null
  const max = maxOf(events.map(({ headcount }) => headcount ?? 0))
  return (
    <table className="report-chart">
      <caption>{text.events}</caption>
      <tbody>
        {events.map(({ name, on, headcount, newcomers }) => {
          const label = format.series([name, format.day(on, 'brief')])
          return headcount === null
            ? <tr key={on + name}><th scope="row" dir="auto">{label}</th><td /><td className="quiet">{text.notCounted}</td></tr>
            : <Row key={on + name} name={label} count={headcount} max={max} {...(newcomers === null ? {} : { detail: text.newcomers({ count: newcomers }) })} />
        })}
      </tbody>
    </table>
  )
}
