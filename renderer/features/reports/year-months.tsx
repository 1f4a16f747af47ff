import { addDays, dayFrom, type Day } from '../../../core/day.ts'
import type { ActionFilter } from '../../../core/action/find-actions.ts'
import { maxOf } from '../../../core/max-of.ts'
import type { Period } from '../../../core/report/types.ts'
import type { YearView } from '../../../core/report/year.ts'
import { reportColumnWords } from '../../../words/report-column-words.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { YearNumber } from './year-number.tsx'

type Row = { readonly label: string; readonly part?: string; readonly counts: readonly number[]; readonly whole: Period; readonly filter: Partial<ActionFilter> }

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The months of a year as periods. */
const monthsOf = ({ from, to }: Period): readonly Period[] => {
  const firsts = Array.from({ length: 12 }, (_, index) => dayFrom(`${from.slice(0, 4)}-${String(index + 1).padStart(2, '0')}-01`) ?? from)
  return firsts.map((first, index) => ({ from: first, to: index === 11 ? to : addDays(firsts[index + 1] ?? to, -1) }))
}

const yearBefore = ({ from, to }: Period): Period => {
  const before = (day: Day): Day => dayFrom(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`) ?? day
  return { from: before(from), to: before(to) }
}

const useRows = ({ page, notPosted, others, before }: YearView): readonly Row[] => {
  const words = useText()
  const { reports: { year: text } } = words
  const whole = page.period
  const letters = page.months.map((month) => month.letters)
  const onlyReal = !page.isPractice
  return [
    { label: text.posted, part: 'posted', counts: letters, whole, filter: { onlyReal, kind: 'letter', state: 'posted' } },
    { label: text.notPosted, part: 'waiting', counts: notPosted, whole, filter: { onlyReal, kind: 'letter', state: 'written' } },
    ...(sum(before) > 0 ? [{ label: text.before({ year: String(Number(whole.from.slice(0, 4)) - 1) }), part: 'before', counts: before, whole: yearBefore(whole), filter: { onlyReal, kind: 'letter', state: 'posted' } as const }] : []),
    ...others.map(({ kind, counts }) => ({ label: reportColumnWords({ kind, isByRoute: false }, words), counts, whole, filter: { onlyReal, kind, state: 'posted' } as const })),
  ]
}

/** Letters by month as bars, posted and waiting, with a mark for the year before; below them the same numbers as a table. */
export const YearMonths = ({ view }: { readonly view: YearView }) => {
  const { page, notPosted, before } = view
  const { reports: { year: text }, locale } = useText()
  const letters = page.months.map((month) => month.letters)
  const max = Math.max(1, maxOf(letters.map((count, index) => Math.max(count + (notPosted[index] ?? 0), before[index] ?? 0))))
  const height = (count: number): string => `${(100 * count) / max}%`
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const rows = useRows(view)
  return (
    <Section title={text.lettersByMonth} isSmall>
      <div className="report-scroll" role="region" aria-label={text.lettersByMonth} tabIndex={0}>
        <table className="report-table year-months" aria-label={text.lettersByMonth}>
          <thead>
            <tr aria-hidden="true">
              <td />
              {page.months.map(({ from }, index) => (
                <td key={from} className="year-bar">
                  <span className="year-bar__room">
                    <span data-part="waiting" style={{ blockSize: height(notPosted[index] ?? 0) }} /><span data-part="posted" style={{ blockSize: height(letters[index] ?? 0) }} />
                    {(before[index] ?? 0) > 0 && <i style={{ insetBlockEnd: height(before[index] ?? 0) }} />}
                  </span>
                </td>
              ))}
              <td />
            </tr>
            <tr><th scope="col">{text.month}</th>{page.months.map(({ from }) => <th key={from} scope="col">{month.format(new Date(from))}</th>)}<th scope="col">{text.whole}</th></tr>
          </thead>
          <tbody>
            {rows.map(({ label, part, counts, whole, filter }) => (
              <tr key={label}>
                <th scope="row">{part !== undefined && <i className="year-key" data-part={part} aria-hidden="true" />}{label}</th>
                {monthsOf(whole).map((period, index) => <td key={period.from} data-none={(counts[index] ?? 0) === 0}><YearNumber count={counts[index] ?? 0} what={label} period={period} filter={filter} /></td>)}
                <td><b><YearNumber count={sum(counts)} what={label} period={whole} filter={filter} /></b></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
