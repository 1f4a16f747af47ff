import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import { reportTable } from '../../core/report/report-table.ts'
import type { Report } from '../../core/report/types.ts'
import { writeReportCsv } from '../../documents/report/write-report-csv.ts'
import { writeReportDocx } from '../../documents/report/write-report-docx.ts'
import { writeReportSlip } from '../../documents/report/write-report-slip.ts'
import { wordsIn } from '../../words/words.ts'
import { partsOf } from '../kit/report-parts.ts'
import { reportOf, reportRow } from '../kit/sample-report.ts'

const words = wordsIn('en')
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const reports = fc.array(fc.record({
  number: fc.integer({ min: 1, max: 3 }), kind: fc.constantFrom(...actionKinds), state: fc.constantFrom(...actionStates),
  route: fc.option(fc.constantFrom(...routes)), count: fc.integer({ min: 1, max: 2000 }),
}), { maxLength: 40 }).map((rows) => reportOf(rows.map(({ number, ...more }) => reportRow(number, more))))

/** Cells and total of each row as Word's table shows them, with grouped digits, the last row that of all cases. */
const wordRows = async (report: Report): Promise<readonly (readonly [number, number])[]> => {
  const xml = partsOf(await writeReportDocx(report, words))['word/document.xml'] ?? ''
  return [...xml.matchAll(/<w:tr\b.*?<\/w:tr>/gsu)].map(([row]) => row).filter((row) => !row.includes('<w:tblHeader')).map((row) => {
    const [, ...cells] = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => Number(cell.replaceAll(/<[^>]*>|,/gu, '')))
    return [sum(cells.slice(0, -1)), cells.at(-1) ?? Number.NaN]
  })
}

/** What the rows of each case come to in the CSV, without copies and what waits. */
const csvTotals = (report: Report): readonly number[] => {
  const rows = papaparse.parse<string[]>(new TextDecoder().decode(writeReportCsv(report, words)), { skipEmptyLines: true }).data.slice(1)
  const outside = new Set([words.reportFiles.kinds.copy, words.reportFiles.csv.notPosted])
  return report.summary.cases.map(({ uaNumber }) => sum(rows.filter((row) => row[0] === `UA ${uaNumber}` && !outside.has(row[3] ?? '')).map((row) => Number(row[5]))))
}

type Slip = { readonly cases: readonly { readonly lines: readonly { readonly kind: string; readonly count: number }[] }[] }
const slipTotals = (report: Report): readonly number[] =>
  (JSON.parse(new TextDecoder().decode(writeReportSlip(report))) as Slip).cases.map(({ lines }) => sum(lines.filter(({ kind }) => kind !== 'copy').map(({ count }) => count)))

describe('the numbers of a row', () => {
  it('add up to its total on screen, in Word, in the CSV and in the slip, for any actions', async () => {
    await fc.assert(fc.asyncProperty(reports, async (report) => {
      const totals = report.summary.cases.map(({ total }) => total)
      const { rows, totals: columnTotals, total } = reportTable(report.summary)
      expect([rows.map(({ cells }) => sum(cells)), sum(columnTotals), csvTotals(report), slipTotals(report)]).toEqual([totals, total, totals, totals])
      const printed = await wordRows(report)
      expect(printed.map(([cells]) => cells)).toEqual(printed.map(([, own]) => own))
      expect(printed.map(([, own]) => own)).toEqual(totals.length === 0 ? [] : [...totals, total])
    }), { numRuns: 60 })
  })
})
