import type { ReportSummary } from '../../../core/report/types.ts'
import { reportTable } from '../../../core/report/report-table.ts'
import { reportColumnWords } from '../../../words/report-column-words.ts'
import { useText } from '../../text.ts'

const Cell = ({ count }: { readonly count: number }) => {
  const { format } = useText()
  return <td data-none={count === 0}>{format.number(count)}</td>
}

/** The report's table, as in its files. */
export const ReportTableView = ({ summary }: { readonly summary: ReportSummary }) => {
  const words = useText()
  const text = words.reports
  const table = reportTable(summary)
  const headings = table.columns.map((column) => reportColumnWords(column, words))
  const letters = table.columns.filter(({ isByRoute }) => isByRoute).length
  return (
    <div className="report-scroll" role="region" aria-label={text.title} tabIndex={0}>
      <table className="report-table">
        <thead>
          {letters > 0 && <tr><td /><th scope="colgroup" colSpan={letters}>{text.lettersBy}</th><td colSpan={table.columns.length - letters + 1} /></tr>}
          <tr><th scope="col">{text.columns.case}</th>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}<th scope="col">{text.columns.total}</th></tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.item.caseId}>
              <th scope="row"><span className="two-lines"><span>{row.item.title}</span>{row.item.uaNumber && <span className="meta"><bdi>{text.ua({ number: row.item.uaNumber })}</bdi></span>}</span></th>
              {row.cells.map((count, index) => <Cell key={headings[index]} count={count} />)}
              <td><b>{words.format.number(row.total)}</b></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row">{text.allCasesRow}</th>{table.totals.map((count, index) => <td key={headings[index]}>{words.format.number(count)}</td>)}<td>{words.format.number(table.total)}</td></tr>
        </tfoot>
      </table>
    </div>
  )
}
