import { useState, type RefObject } from 'react'
import type { ReportCell, ReportCellRow } from '../../../core/report/report-cell.ts'
import type { ReportColumn } from '../../../core/report/report-table.ts'
import type { ReportGround } from '../../../core/report/report-request.ts'
import { reportTable } from '../../../core/report/report-table.ts'
import type { ReportSummary } from '../../../core/report/types.ts'
import { reportColumnWords } from '../../../words/report-column-words.ts'
import { useText } from '../../text.ts'
import { CellEntries } from './cell-entries.tsx'
import { periodWords } from '../../period-words.ts'

type Shown = { readonly cell: ReportCell; readonly title: string; readonly at: RefObject<HTMLElement | null> }

const cellOf = (row: ReportCellRow, column: ReportColumn): ReportCell =>
  ({ row, kind: column.kind, byRoute: column.isByRoute ? { route: column.route } : null })

/** A number; a press on one that is not 0 shows what it is the sum of. */
const Cell = ({ count, shown, title, onShow }: { readonly count: number; /** With its sign, in a row of corrections. */ readonly shown: string; readonly title: string; readonly onShow: ((at: HTMLElement) => void) | null }) => {
  if (count === 0 || onShow === null) return <td data-none={count === 0}>{shown}</td>
  return <td><button type="button" className="report-number" aria-label={title} aria-haspopup="dialog" onClick={({ currentTarget }) => onShow(currentTarget)}>{shown}</button></td>
}

/** The report's table, as in its files. With its ground, the entries behind a number can be seen. */
export const ReportTableView = ({ summary, ground = null }: { readonly summary: ReportSummary; readonly ground?: ReportGround | null }) => {
  const words = useText()
  const text = words.reports
  const [shown, setShown] = useState<Shown | null>(null)
  const table = reportTable(summary)
  const headings = table.columns.map((column) => reportColumnWords(column, words))
  const letters = table.columns.filter(({ isByRoute }) => isByRoute).length
  const numbers = (cells: readonly number[], row: ReportCellRow, name: string, format = words.format.number) => cells.map((count, index) => {
    const column = table.columns[index]
    const heading = column?.isByRoute ? text.lettersOf({ route: headings[index] ?? '' }) : (headings[index] ?? '')
    const title = text.numberOf({ count: format(count), heading, name })
    return <Cell key={headings[index]} count={count} shown={format(count)} title={title} onShow={ground === null || column === undefined ? null : (at) => setShown({ cell: cellOf(row, column), title, at: { current: at } })} />
  })
  return (
    <div className="report-scroll" role="region" aria-label={text.title} tabIndex={0}>
      <table className="report-table" aria-label={text.tableLabel}>
        <thead>
          {letters > 0 && <tr><td /><th scope="colgroup" colSpan={letters}>{text.lettersBy}</th><td colSpan={table.columns.length - letters + 1} /></tr>}
          <tr><th scope="col">{text.columns.case}</th>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}<th scope="col">{text.columns.total}</th></tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.item.caseId}>
              <th scope="row"><span className="two-lines"><span>{row.item.title}</span>{row.item.uaNumber && <span className="meta"><bdi>{text.ua({ number: row.item.uaNumber })}</bdi></span>}</span></th>
              {numbers(row.cells, { part: 'case', caseId: row.item.caseId }, row.item.title)}
              <td><b>{words.format.number(row.total)}</b></td>
            </tr>
          ))}
          {table.corrections.map(({ correction, cells, total }) => (
            <tr key={correction.reportId} className="report-table__correction">
              <th scope="row">{text.corrected({ period: periodWords(correction.period, words) })}</th>
              {numbers(cells, { part: 'correction', reportId: correction.reportId }, text.corrected({ period: periodWords(correction.period, words) }), words.format.change)}
              <td><b>{words.format.change(total)}</b></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row">{text.allCasesRow}</th>{numbers(table.totals, { part: 'all' }, text.allCasesRow)}<td>{words.format.number(table.total)}</td></tr>
        </tfoot>
      </table>
      {ground && <CellEntries ground={ground} shown={shown} onClose={() => setShown(null)} />}
    </div>
  )
}
