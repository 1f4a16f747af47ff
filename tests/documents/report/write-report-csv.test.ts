import { describe, expect, it } from 'vitest'
import papaparse from 'papaparse'
import type { Day } from '../../../core/day.ts'
import type { ReportId } from '../../../core/ids.ts'
import { unguardCell } from '../../../documents/export/formula-guard.ts'
import { csvText } from '../../../documents/report/csv-text.ts'
import { writeReportCsv } from '../../../documents/report/write-report-csv.ts'
import { csvRows } from '../../kit/report-files.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
const lineOf = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',')

const same = ['Millrace Letter Group', '17', 'Northern section', 'Norhaven', 'Group 17, October 2026, revision 2', '2', '2026-11-12', '', '2026-10-01', '2026-10-31'] as const
const people = [['People who took part', '41'], ['For the first time', '9'], ['Under 18', 'not counted'], ['Events', '2']] as const
const peopleLines = people.map(([kind, count]) => lineOf([...same, '', '', '', kind, '', '', count, '', '', '', '']))
const corrects = { reportId: '01JDR000000000000000000006' as ReportId, period: { from: '2026-09-01' as Day, to: '2026-09-30' as Day } }

describe('the report as CSV', () => {
  it('has a mark, quotes, CR LF, a row for each line, for what waits, for a correction and for people and remarks', () => {
    const report = reportOf([
      reportRow(41, { count: 3, signatories: 9 }), reportRow(41, { state: 'written', count: 2 }), reportRow(41, { route: 'outlet', outlet: 'Library', count: 4 }),
      reportRow(63, { uaNumber: null, indexNumber: 'AMR 99/0041/2026', kind: 'email', route: null }), reportRow(41, { corrects, count: -1 }),
    ], { remarks: 'Thank you.' })
    expect(textOf(writeReportCsv(report, words)).split('\r\n')).toEqual([
      `\uFEFF${lineOf(['Group', 'Group number', 'Section', 'Country', 'Report', 'Revision', 'Made on', 'Event', 'From', 'To', 'UA number', 'Index number', 'Case', 'Kind', 'Route', 'Outlet', 'Count', 'Signatories', 'Corrects the report of', 'Remarks', 'Campaign'])}`,
      lineOf([...same, 'UA 41/26', '', 'Case 41', 'Letters', 'posted by the group', '', '3', '9', '', '', '']),
      lineOf([...same, 'UA 41/26', '', 'Case 41', 'Letters', 'posted at outlets', 'Library', '4', '4', '', '', '']),
      lineOf([...same, 'UA 41/26', '', 'Case 41', 'Written, not posted', '', '', '2', '', '', '', '']),
      lineOf([...same, '', 'AMR 99/0041/2026', 'Case 63', 'E-mails', '', '', '1', '1', '', '', '']),
      lineOf([...same, 'UA 41/26', '', 'Case 41', 'Letters', 'posted by the group', '', '-1', '-1', '2026-09-01 to 2026-09-30', '', '']),
      ...peopleLines,
      lineOf([...same, '', '', '', 'Remarks', '', '', '', '', '', 'Thank you.', '']),
      '',
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '"quoted", and\nbroken', "'=x"])('holds the title %j so that no spreadsheet runs it', (title) => {
    const [, row] = papaparse.parse<string[]>(textOf(writeReportCsv(reportOf([reportRow(41, { title })]), words)).slice(1)).data
    expect([/^[=+\-@\t\r\n]/u.test(row?.[12] ?? '='), unguardCell(row?.[12] ?? '').replace(/^'(?=\+1$|-1$)/u, '')]).toEqual([false, title])
  })

  it.each([['0017', true], ['10/22', true], ['1 May 2026', true], ['+49 30 555', true], ['1,50 €', true], ['1e5', true], ['TRUE', true], ['17', false], ['UA 10/22', false], ['May', false], ['Group 17', false], ['', false]])('guards %j, which a spreadsheet would change: %s', (text, isGuarded) => {
    expect(csvText(text)).toBe(isGuarded ? `'${text}` : text)
  })

  it('says in each row that its numbers are made up where they are practice, so that sorting loses no mark', () => {
    const names = csvRows(writeReportCsv(reportOf([reportRow(41)], { isPractice: true }), words)).map((row) => row['Report'])
    expect(new Set(names)).toEqual(new Set(['Practice report: made-up numbers, not for the office: Group 17, October 2026, revision 2']))
  })

  it('has no row of a case where nothing was done, and says that nobody counted where nobody did', () => {
    const rows = csvRows(writeReportCsv(reportOf([], { participants: { headcount: null, newcomers: 'few', under18: null, events: 0 }, remarks: '' }), words))
    expect(rows.map((row) => [row['Case'], row['Kind'], row['Count']])).toEqual([['', 'People who took part', 'not counted'], ['', 'For the first time', 'fewer than 5'], ['', 'Under 18', 'not counted'], ['', 'Events', '0']])
  })
})
