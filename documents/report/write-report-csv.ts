import papaparse from 'papaparse'
import type { Report, ReportCase } from '../../core/report/types.ts'
import { guardCell } from '../export/formula-guard.ts'
import type { Words } from '../../words/words.ts'
import { printableReport } from './printable-report.ts'

const headingOf = ({ csv }: Words['reportFiles']): readonly string[] =>
  [csv.uaNumber, csv.indexNumber, csv.case, csv.kind, csv.route, csv.count, csv.signatories, csv.from, csv.to]

// A spreadsheet would turn 10/22 alone into a day of October.
const numberOf = ({ uaNumber }: ReportCase, words: Words): string => (uaNumber === null ? '' : words.reports.ua({ number: uaNumber }))

const rowsOf = (item: ReportCase, report: Report, words: Words): readonly (readonly string[])[] => {
  const files = words.reportFiles
  const { from, to } = report.summary.period
  const start = [numberOf(item, words), item.indexNumber ?? '', item.title]
  const lines = item.lines.map(({ kind, route, outlet, count, signatories }) =>
    [...start, files.kinds[kind], outlet === null ? (route ? files.routes[route] : '') : files.postedAt({ outlet }), String(count), String(signatories), from, to])
  const other = [[files.csv.notPosted, item.notPosted], [files.csv.replies, item.replies], [files.csv.returned, item.returned]] as const
  return [...lines, ...other.flatMap(([name, count]) => (count > 0 ? [[...start, name, '', String(count), '', from, to]] : []))]
}

/** Made-up numbers are marked before all others. */
const practice = ({ isPractice, summary }: Report, words: Words): readonly (readonly string[])[] =>
  isPractice ? [['', '', words.reports.practice, '', '', '', '', summary.period.from, summary.period.to]] : []

/** How many people took part: of the report as a whole, so without a case. */
const tookPart = ({ headcount, summary }: Report, { reportFiles: { csv } }: Words): readonly string[] =>
  ['', '', '', csv.tookPart, '', headcount === null ? csv.notCounted : String(headcount), '', summary.period.from, summary.period.to]

/** One row for each case, kind and route, and one for who took part. UTF-8 with a byte order mark, by which spreadsheets recognise it. */
export const writeReportCsv = (report: Report, words: Words): Uint8Array => {
  const printable = printableReport(report)
  const rows = [headingOf(words.reportFiles), ...practice(printable, words), ...printable.summary.cases.flatMap((item) => rowsOf(item, printable, words)), tookPart(printable, words)]
  const text = papaparse.unparse(rows.map((row) => row.map(guardCell)), { newline: '\r\n', quotes: true })
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}
