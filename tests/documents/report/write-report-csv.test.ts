import { describe, expect, it } from 'vitest'
import papaparse from 'papaparse'
import { unguardCell } from '../../../documents/export/formula-guard.ts'
import { writeReportCsv } from '../../../documents/report/write-report-csv.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const heading = ['UA number', 'Index number', 'Case', 'Kind', 'Route', 'Count', 'Signatories', 'From', 'To']
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

describe('the report as CSV', () => {
  it('has a mark, quotes, CR LF, a row for each line and one for what waits', () => {
    const report = reportOf([reportRow(41, { count: 3, signatories: 9 }), reportRow(41, { state: 'written', count: 2 }), reportRow(63, { uaNumber: null, indexNumber: 'AMR 99/0041/2026', kind: 'email', route: null })])
    expect(textOf(writeReportCsv(report, words))).toBe([
      `\uFEFF${heading.map((word) => `"${word}"`).join(',')}`,
      '"UA 41/26","","Case 41","Letters","posted by the group","3","9","2026-10-01","2026-10-31"',
      '"UA 41/26","","Case 41","Written, not posted","","2","","2026-10-01","2026-10-31"',
      '"","AMR 99/0041/2026","Case 63","E-mails","","1","1","2026-10-01","2026-10-31"',
      '"","","","People who took part","","41","","2026-10-01","2026-10-31"',
      '',
    ].join('\r\n'))
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '"quoted", and\nbroken', "'=x"])('holds the title %j so that no spreadsheet runs it', (title) => {
    const [, row] = papaparse.parse<string[]>(textOf(writeReportCsv(reportOf([reportRow(41, { title })]), words)).slice(1)).data
    expect([/^[=+\-@\t\r\n]/u.test(row?.[2] ?? '='), unguardCell(row?.[2] ?? '')]).toEqual([false, title])
  })

  it('says first that its numbers are made up where they are practice', () => {
    const [, row] = papaparse.parse<string[]>(textOf(writeReportCsv(reportOf([reportRow(41)], { isPractice: true }), words)).slice(1)).data
    expect(row).toEqual(['', '', 'Practice report: made-up numbers, not for the office', '', '', '', '', '2026-10-01', '2026-10-31'])
  })

  it('has no row of a case where nothing was done, and says that nobody counted where nobody did', () => {
    expect(textOf(writeReportCsv(reportOf([], { headcount: null }), words))).toBe([
      `\uFEFF${heading.map((word) => `"${word}"`).join(',')}`, '"","","","People who took part","","not counted","","2026-10-01","2026-10-31"', '',
    ].join('\r\n'))
  })
})
