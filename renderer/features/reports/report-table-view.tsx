import type { ReportSummary } from '../../../core/report/types.ts'
import { useText } from '../../text.ts'
import { reportTable, type ReportColumn } from './report-table.ts'

const letterColumns = new Set<ReportColumn>(['member', 'group', 'office', 'unknown'])

const Cell = ({ count }: { readonly count: number }) => <td data-none={count === 0}>{count}</td>

/** The report cell by cell, as it will leave the house. */
export const ReportTableView = ({ summary }: { readonly summary: ReportSummary }) => {
  const text = useText().reports
  const table = reportTable(summary)
  const letters = table.columns.filter((column) => letterColumns.has(column)).length
  return (
    <div className="report-scroll" role="region" aria-label={text.title} tabIndex={0}>
      <table className="report-table">
        <thead>
          <tr><td /><th scope="colgroup" colSpan={letters}>{text.lettersBy}</th><td colSpan={table.columns.length - letters + 1} /></tr>
          <tr><th scope="col">{text.columns.case}</th>{table.columns.map((column) => <th key={column} scope="col">{text.columns[column]}</th>)}<th scope="col">{text.columns.total}</th></tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row"><span className="two-lines"><span>{row.title}</span>{row.uaNumber && <span className="meta"><bdi>{text.ua({ number: row.uaNumber })}</bdi></span>}</span></th>
              {table.columns.map((column) => <Cell key={column} count={row.cells[column]} />)}
              <td><b>{row.total}</b></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row">{text.allCasesRow}</th>{table.columns.map((column) => <td key={column}>{table.totals[column]}</td>)}<td>{summary.total}</td></tr>
        </tfoot>
      </table>
    </div>
  )
}
