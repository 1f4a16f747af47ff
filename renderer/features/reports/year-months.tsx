import { maxOf } from '../../../core/max-of.ts'
import type { YearView } from '../../../core/report/year.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Letters by month as bars, posted and waiting, with a mark for the year before; below them the same numbers as a table. */
export const YearMonths = ({ view: { page, notPosted, before }, year }: { readonly view: YearView; readonly year: number }) => {
  const { reports: { year: text }, format, locale } = useText()
  const letters = page.months.map((month) => month.letters)
  const max = Math.max(1, maxOf(letters.map((count, index) => Math.max(count + (notPosted[index] ?? 0), before[index] ?? 0))))
  const height = (count: number): string => `${(100 * count) / max}%`
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const hasBefore = sum(before) > 0
  const rows = [
    { label: text.posted, part: 'posted', counts: letters },
    { label: text.notPosted, part: 'waiting', counts: notPosted },
    ...(hasBefore ? [{ label: text.before({ year: String(year - 1) }), part: 'before', counts: before }] : []),
  ]
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
            {rows.map(({ label, part, counts }) => (
              <tr key={part}><th scope="row"><i className="year-key" data-part={part} aria-hidden="true" />{label}</th>{page.months.map(({ from }, index) => <td key={from} data-none={(counts[index] ?? 0) === 0}>{format.number(counts[index] ?? 0)}</td>)}<td><b>{format.number(sum(counts))}</b></td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
