import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import type { Day } from '../../core/day.ts'
import type { ReportId } from '../../core/ids.ts'
import { reportTable, type ReportColumn } from '../../core/report/report-table.ts'
import type { Slip } from '../../core/report/slip.ts'
import type { Report } from '../../core/report/types.ts'
import { writeReportCsv } from '../../documents/report/write-report-csv.ts'
import { writeReportDocx } from '../../documents/report/write-report-docx.ts'
import { writeReportSlip } from '../../documents/report/write-report-slip.ts'
import { writeReportXlsx } from '../../documents/report/write-report-xlsx.ts'
import { wordsIn } from '../../words/words.ts'
import { csvRows, onA4, onLetter, sheetsIn, shownNumber, wordRows } from '../kit/report-files.ts'
import { reportOf, reportRow } from '../kit/sample-report.ts'

const words = wordsIn('en')
const files = words.reportFiles
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const periods = [['2026-08-01', '2026-08-31'], ['2026-09-01', '2026-09-30']] as const
const corrected = periods.map(([from, to], index) => ({ reportId: `01JDR00000000000000000000${index}` as ReportId, period: { from: from as Day, to: to as Day } }))

const counted = fc.record({
  number: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom(...actionKinds), state: fc.constantFrom(...actionStates),
  route: fc.option(fc.constantFrom(...routes)), count: fc.integer({ min: 1, max: 2000 }), signatories: fc.integer({ min: 1, max: 3000 }),
}).map(({ number, route, ...more }) => reportRow(number, { ...more, route, outlet: route === 'outlet' ? 'Mill Library' : null }))
const correction = fc.record({
  number: fc.integer({ min: 1, max: 4 }), kind: fc.constantFrom(...actionKinds), route: fc.option(fc.constantFrom('member' as const, 'office' as const)), count: fc.integer({ min: -20, max: 20 }), corrects: fc.constantFrom(...corrected),
}).map(({ number, ...more }) => reportRow(number, more))
const people = fc.option(fc.integer({ min: 0, max: 900 }))

const reports = fc.record({
  rows: fc.array(counted, { maxLength: 40 }), corrections: fc.array(correction, { maxLength: 6 }),
  participants: fc.record({ headcount: people, newcomers: people, under18: people, events: fc.integer({ min: 0, max: 9 }) }),
}).map(({ rows, corrections, participants }) => reportOf([...rows, ...corrections], { participants }))

type Rows = readonly (readonly number[])[]

/** Cases, corrections, all: what each row of the table should show, its sum at its end. */
const expectedRows = (report: Report): Rows => {
  const { rows, corrections, totals, total } = reportTable(report.summary)
  return [...rows, ...corrections, { cells: totals, total }].map((row) => [...row.cells, row.total])
}

/** The rows of the page's table: their first cell is a name, their last cells are numbers. */
const wordNumbers = (bytes: Uint8Array, columns: number): Rows => wordRows(bytes)
  .filter((row) => row.length >= columns + 2 && Number.isNaN(shownNumber(row[0] ?? '')))
  .map((row) => row.slice(-columns - 1).map(shownNumber)).filter((row) => row.every((count) => !Number.isNaN(count)))

const isOf = (column: ReportColumn, row: Readonly<Record<string, string>>): boolean =>
  row['Kind'] === files.kinds[column.kind] && (!column.isByRoute || row['Route'] === (column.route === null ? '' : files.routes[column.route]))

/** The table again, added up from the rows of the CSV. */
const csvNumbers = (bytes: Uint8Array, report: Report): Rows => {
  const { columns, rows, corrections } = reportTable(report.summary)
  const found = csvRows(bytes)
  const cellsOf = (own: readonly Readonly<Record<string, string>>[]): readonly number[] => columns.map((column) => sum(own.filter((row) => isOf(column, row)).map((row) => Number(row['Count']))))
  const all = [
    ...rows.map(({ item }) => cellsOf(found.filter((row) => row['UA number'] === `UA ${item.uaNumber}` && row['Corrects the report of'] === ''))),
    ...corrections.map(({ correction: { period } }) => cellsOf(found.filter((row) => row['Corrects the report of'] === files.period(period)))),
    cellsOf(found),
  ]
  return all.map((cells) => [...cells, sum(cells)])
}

const slipOf = (report: Report): Slip => JSON.parse(new TextDecoder().decode(writeReportSlip(report))) as Slip

/** What the slip says of each kind over all cases, and what of it corrects earlier reports. */
const slipKinds = ({ cases }: Slip): Readonly<Record<string, number>> =>
  Object.fromEntries(actionKinds.map((kind) => [kind, sum(cases.flatMap(({ lines }) => lines.filter((line) => line.kind === kind).map(({ count }) => count)))]))

const summaryKinds = ({ summary }: Report): Readonly<Record<string, number>> =>
  Object.fromEntries(actionKinds.map((kind) => [kind, sum(summary.totals.filter((line) => line.kind === kind).map(({ count }) => count))]))

describe('the numbers of one report', () => {
  it('are those of its table in Word on both papers, in the workbook, in the CSV and in the slip, for any actions', async () => {
    await fc.assert(fc.asyncProperty(reports, async (report) => {
      const table = reportTable(report.summary)
      const expected = expectedRows(report)
      const count = table.columns.length
      const numbers = (await sheetsIn(await writeReportXlsx(report, words)))['Numbers']?.slice(1).map((row) => row.slice(3).map(Number))
      const [a4, letter] = [await writeReportDocx(report, words, onA4), await writeReportDocx(report, words, onLetter)]
      const printed = expected.length === 1 ? [] : expected
      expect([wordNumbers(a4, count), wordNumbers(letter, count), numbers, csvNumbers(writeReportCsv(report, words), report)]).toEqual([printed, printed, expected, expected])
      expect([expected.map((row) => sum(row.slice(0, -1))), slipKinds(slipOf(report))]).toEqual([expected.map((row) => row.at(-1)), summaryKinds(report)])
    }), { numRuns: 25 })
  }, 120_000)

  it('that are not in the table are the same in the workbook, the CSV and the slip', async () => {
    await fc.assert(fc.asyncProperty(reports, async (report) => {
      const { summary, participants } = report
      const notes = Object.fromEntries(((await sheetsIn(await writeReportXlsx(report, words)))['Notes'] ?? []).map(([name, value]) => [String(name), value]))
      const rows = csvRows(writeReportCsv(report, words))
      const inCsv = (kind: string): number => sum(rows.filter((row) => row['Kind'] === kind).map((row) => Number(row['Count'])))
      const slip = slipOf(report)
      const inSlip = (name: 'notPosted' | 'replies' | 'returned'): number => sum(slip.cases.map((item) => item[name] ?? 0))
      const said = (value: number | null): number | string => value ?? 'not counted'
      const of = [participants.headcount, participants.newcomers, participants.under18].map((value) => (value === 'few' ? null : value))
      expect([notes['People who took part'], notes['For the first time'], notes['Under 18'], notes['Events']]).toEqual([...of.map(said), participants.events])
      expect(['People who took part', 'For the first time', 'Under 18', 'Events'].map((kind) => rows.find((row) => row['Kind'] === kind)?.['Count'])).toEqual([...of.map((value) => String(said(value))), String(participants.events)])
      expect(slip.participants).toEqual({ headcount: of[0], new: of[1], under18: of[2], events: participants.events })
      expect([notes['Copies to embassies'], notes['Written, not posted']]).toEqual([summary.copies, summary.notPosted])
      expect([inCsv('Copies to embassies'), inCsv('Written, not posted'), inSlip('notPosted')]).toEqual([summary.copies, summary.notPosted, summary.notPosted])
    }), { numRuns: 40 })
  }, 120_000)
})
