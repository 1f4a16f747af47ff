import papaparse from 'papaparse'
import type { Report } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'
import { csvText } from './csv-text.ts'
import { fileLines, shownNumber } from './file-lines.ts'
import { peopleLines } from './people-lines.ts'
import { printableReport } from './printable-report.ts'
import { markedName } from './report-name.ts'

/** The columns of a report's CSV, in their order; `docs/report-files.md` says what each holds. */
const columns = [
  'group', 'groupNumber', 'section', 'country', 'report', 'revision', 'madeOn', 'event', 'from', 'to', 'uaNumber', 'indexNumber', 'case', 'kind', 'route', 'outlet', 'count', 'signatories', 'corrects', 'remarks', 'campaign',
] as const
type Column = (typeof columns)[number]
type Cells = Readonly<Partial<Record<Column, string | number | null>>>

/** Every row says of which report it is, so that the rows of many groups can be put below each other. */
const sameInAll = (report: Report, words: Words): Cells => {
  const { group, revision, madeOn, event, campaign, summary: { period } } = report
  return { group: group.name || words.reportFiles.noGroup, groupNumber: group.number, section: group.section, country: group.country, report: markedName(report, words), revision, madeOn, event, campaign, from: period.from, to: period.to }
}

const rowsOf = (report: Report, words: Words): readonly Cells[] => [
  ...fileLines(report, words).map(({ uaNumber, indexNumber, title, kind, route, outlet, count, signatories, corrects }): Cells => ({
    uaNumber: shownNumber(uaNumber, words), indexNumber, case: title, kind, route, outlet, count, signatories, corrects,
  })),
  ...peopleLines(report, words).map(([kind, count]): Cells => ({ kind, count })),
  ...(report.remarks.trim() === '' ? [] : [{ kind: words.reportFiles.remarks, remarks: report.remarks.trim() }]),
]

const days: ReadonlySet<Column> = new Set(['from', 'to', 'madeOn'])

/** Numbers and days as they are; every text so that it stays one. */
const shown = (column: Column, cell: string | number | null | undefined): string => (typeof cell === 'number' || days.has(column) ? String(cell ?? '') : csvText(cell ?? ''))

/** One row for each case, kind and route, then who took part and the remarks. UTF-8 with a byte order mark, by which spreadsheets recognise it. */
export const writeReportCsv = (given: Report, words: Words): Uint8Array => {
  const report = printableReport(given)
  const same = sameInAll(report, words)
  const rows = rowsOf(report, words).map((cells) => columns.map((column) => shown(column, { ...same, ...cells }[column])))
  const text = papaparse.unparse([columns.map((column) => words.reportFiles.csv[column]), ...rows], { newline: '\r\n', quotes: true })
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}
