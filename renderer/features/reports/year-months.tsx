import type { ActionFilter } from '../../../core/action/find-actions.ts'
import type { ActionKind } from '../../../core/action/types.ts'
import { maxOf } from '../../../core/max-of.ts'
import { monthsIn, wholeMonths } from '../../../core/report/whole-months.ts'
import type { YearView } from '../../../core/report/year.ts'
import { reportColumnWords } from '../../../words/report-column-words.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { YearNumber } from './year-number.tsx'

type Row = { readonly label: string; readonly part?: string; readonly counts: readonly number[]; readonly year: number; readonly filter: Partial<ActionFilter> }

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** The rows of the table: letters, those of the year before, and the other kinds. */
const useRows = ({ page, notPosted, others, before }: YearView): readonly Row[] => {
  const words = useText()
  const { reports: { year: text } } = words
  const year = Number(page.period.from.slice(0, 4))
  const posted = (kind: ActionKind): Row['filter'] => ({ onlyReal: !page.isPractice, kind, state: 'posted' })
  return [
    { label: text.posted, part: 'posted', counts: page.months.map(({ letters }) => letters), year, filter: posted('letter') },
    { label: text.notPosted, part: 'waiting', counts: notPosted, year, filter: { ...posted('letter'), state: 'written' } },
    ...(sum(before) > 0 ? [{ label: text.before({ year: String(year - 1) }), part: 'before', counts: before, year: year - 1, filter: posted('letter') }] : []),
    ...others.map(({ kind, counts }) => ({ label: reportColumnWords({ kind, isByRoute: false }, words), counts, year, filter: posted(kind) })),
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
            {rows.map(({ label, part, counts, year, filter }) => (
              <tr key={label}>
                <th scope="row">{part !== undefined && <i className="year-key" data-part={part} aria-hidden="true" />}{label}</th>
                {monthsIn(year).map((period, index) => <td key={period.from} data-none={(counts[index] ?? 0) === 0}><YearNumber count={counts[index] ?? 0} what={label} period={period} filter={filter} /></td>)}
                <td><b><YearNumber count={sum(counts)} what={label} period={wholeMonths(year, 0, 12)} filter={filter} /></b></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
