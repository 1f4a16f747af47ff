import type { ReactNode } from 'react'
import { maxOf } from '../../../core/max-of.ts'
import type { YearEvent, YearView } from '../../../core/report/year.ts'
import { useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { YearNumber } from './year-number.tsx'

const maxCases = 8

const Bar = ({ count, light = 0, max }: { readonly count: number; /** The part of it that is lighter. */ readonly light?: number; readonly max: number }) => {
  const part = (value: number): { readonly inlineSize: string } => ({ inlineSize: `${(100 * value) / Math.max(1, max)}%` })
  return (
    <div className="report-bar" aria-hidden="true">
      {count > light && <span data-part="letters" style={part(count - light)} />}
      {light > 0 && <span data-part="cards" style={part(light)} />}
    </div>
  )
}

const Row = ({ name, bar, children }: { readonly name: ReactNode; readonly bar: ReactNode; readonly children: ReactNode }) =>
  <tr><th scope="row" dir="auto">{name}</th><td>{bar}</td><td>{children}</td></tr>

/** Letters of the year by case; those that are not listed are counted. */
export const YearCases = ({ view: { page: { cases, period, isPractice } } }: { readonly view: YearView }) => {
  const { reports: { year: text }, reportFiles, format } = useText()
  const go = useNavigate()
  if (cases.length === 0) return null
  const more = cases.slice(maxCases)
  const rest = more.reduce((sum, { letters }) => sum + letters, 0)
  const max = maxOf([...cases.slice(0, maxCases).map(({ letters }) => letters), rest])
  return (
    <table className="report-chart">
      <caption>{text.byCase}</caption>
      <tbody>
        {cases.slice(0, maxCases).map(({ caseId, title, letters }) => {
          const name = title.trim() || reportFiles.noTitle
          return (
            <Row key={caseId} name={<LinkButton onPress={() => go({ page: 'cases', caseId })}>{name}</LinkButton>} bar={<Bar count={letters} max={max} />}>
              <YearNumber count={letters} what={name} period={period} filter={{ onlyReal: !isPractice, caseId, kind: 'letter', state: 'posted' }} />
            </Row>
          )
        })}
        {more.length > 0 && <Row name={text.moreCases({ count: more.length })} bar={<Bar count={rest} light={rest} max={max} />}>{format.number(rest)}</Row>}
      </tbody>
    </table>
  )
}

/** How many came, and how many of them for the first time. */
const Came = ({ headcount, newcomers }: Pick<YearEvent, 'headcount' | 'newcomers'>) => {
  const { reports: { year: text }, format } = useText()
  if (headcount === null) return <span className="quiet">{text.notCounted}</span>
  return <>{format.number(headcount)}{newcomers !== null && <span className="meta"> {text.newcomers({ count: newcomers })}</span>}</>
}

/** Who came to the events of the year, new people lighter. */
export const YearEvents = ({ view: { events } }: { readonly view: YearView }) => {
  const { reports: { year: text }, format } = useText()
  const go = useNavigate()
  if (events.length === 0) return null
  const max = maxOf(events.map(({ headcount }) => headcount ?? 0))
  const hasNew = events.some(({ newcomers }) => newcomers !== null && newcomers > 0)
  return (
    <table className="report-chart">
      <caption>{text.events}{hasNew && <> <span className="meta">{text.newLighter}</span></>}</caption>
      <tbody>
        {events.map(({ id, name, on, headcount, newcomers }) => (
          <Row key={id} name={<LinkButton onPress={() => go({ page: 'event', eventId: id })}>{format.series([name, format.day(on, 'brief')])}</LinkButton>}
            bar={headcount === null ? null : <Bar count={headcount} light={Math.min(newcomers ?? 0, headcount)} max={max} />}>
            <Came headcount={headcount} newcomers={newcomers} />
          </Row>
        ))}
      </tbody>
    </table>
  )
}
