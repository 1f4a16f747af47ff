import papaparse from 'papaparse'
import type { Report, ReportCase } from '../../core/report/types.ts'
import { guardCell } from '../member/formula-guard.ts'
import { kindWords, routeWords } from './kind-words.ts'
import { printableReport } from './printable-report.ts'

const heading = ['UA number', 'Index number', 'Case', 'Kind', 'Route', 'Count', 'Signatories', 'From', 'To']

// A bare 10/22 would become a day of October in a spreadsheet.
const numberOf = ({ uaNumber }: ReportCase): string => (uaNumber === null ? '' : `UA ${uaNumber}`)

const rowsOf = (item: ReportCase, report: Report): readonly (readonly string[])[] => {
  const { from, to } = report.summary.period
  const start = [numberOf(item), item.indexNumber ?? '', item.title]
  const lines = item.lines.map(({ kind, route, count, signatories }) =>
    [...start, kindWords[kind], route ? routeWords[route] : '', String(count), String(signatories), from, to])
  return item.notPosted > 0 ? [...lines, [...start, 'Written, not posted', '', String(item.notPosted), '', from, to]] : lines
}

/** One row for each case, kind and route. UTF-8 with a mark, so that spreadsheets read it right. */
export const writeReportCsv = (report: Report): Uint8Array => {
  const fit = printableReport(report)
  const rows = [heading, ...fit.summary.cases.flatMap((item) => rowsOf(item, fit))]
  const text = papaparse.unparse(rows.map((row) => row.map(guardCell)), { newline: '\r\n', quotes: true })
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}
