import { homedir } from 'node:os'
import validate from '@ooxml-tools/validate'
import { describe, expect, it } from 'vitest'
import { actionKinds, routes } from '../../../core/action/types.ts'
import type { ReportId } from '../../../core/ids.ts'
import type { Day } from '../../../core/day.ts'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { paragraphsOf, partsOf } from '../../kit/report-parts.ts'
import { onA4, onLetter, wordRows } from '../../kit/report-files.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')
const shownIn = (bytes: Uint8Array): readonly string[] => paragraphsOf(bytes).filter((text) => text !== '')

const wide = reportOf(
  ['A title that goes on '.repeat(12), 'قضية سجين رأي', '地方の手紙', '<b>&amp; "quoted"</b>\u0001\uD800'].flatMap((title, index) =>
    actionKinds.flatMap((kind) => [...routes, null].map((route) => reportRow(index + 1, { kind, route, title, count: 997 })))),
  { remarks: 'شكرا\n\n  Two spaces, and <a tag>\u0007' },
)

describe('the report as a page', () => {
  it('says who, when, what and how much', async () => {
    const report = reportOf([
      reportRow(41, { count: 3, signatories: 9, route: 'member' }), reportRow(41, { kind: 'copy', count: 1 }), reportRow(63, { state: 'written', count: 1, title: '' }), reportRow(63, { kind: 'email', route: null, count: 5, title: '' }),
    ], { participants: { headcount: 1, newcomers: null, under18: null, events: 1 } })
    expect(shownIn(await writeReportDocx(report, words, onA4))).toEqual([
      'Totals only: a report has no field for a name.Group 17, October 2026, revision 2', 'Report to the national officeMillrace Letter Group, group 17, Northern section, Norhaven', 'October 2026',
      'Revision 2, made on 12 November 2026. It replaces the one before; it is not added to it.',
      '8', '3', '5', '1', 'actions for 2 cases', 'letters', 'e-mails', 'person at 1 event',
      'Letters by', 'Case', 'Actions', 'Member', 'E-mails', 'Total',
      'Case 41', 'UA 41/26', '3', '0', '3', 'Case without a title', 'UA 63/26, 1 written, not posted yet', '0', '5', '5', 'All cases', '3', '5', '8', 'letters', 'e-mails',
      'Remarks', 'The library asks for more packs in large print.', 'Thank you for the stamps.',
      'Not in the total', '1 copy to embassies', '1 letter or card written, not posted yet', 'About the numbers', '9 people signed the 3 letters',
    ])
  })

  it('has no id that only programs read, in any part', async () => {
    expect(Object.values(partsOf(await writeReportDocx(sampleReport, words, onA4))).filter((part) => part.includes(sampleReport.id) || part.includes(sampleReport.group.id))).toEqual([])
  })

  it('says at the head of each page that its numbers are made up where they are practice', async () => {
    expect(shownIn(await writeReportDocx(reportOf([], { isPractice: true }), words, onA4))[2]).toBe('Practice report: made-up numbers, not for the office')
  })

  it('has a row with signs for each earlier report that it corrects, and its parts in the sum', async () => {
    const corrects = { reportId: '01JDR000000000000000000006' as ReportId, period: { from: '2026-09-01' as Day, to: '2026-09-30' as Day } }
    const report = reportOf([reportRow(41, { count: 5 }), reportRow(41, { count: 3, corrects }), reportRow(41, { kind: 'solidarity-card', count: -1, corrects })])
    const rows = wordRows(await writeReportDocx(report, words, onA4))
    expect(rows.filter(([first]) => first === 'September 2026, corrected' || first === 'All cases')).toEqual([['September 2026, corrected', 'came in, or changed, after that report', '+3', '−1', '+2'], ['All cases', '8', '−1', '7']])
  })

  it('writes large numbers with separators, and one number once where there is one kind', async () => {
    const report = reportOf([reportRow(41, { count: 1_250, route: 'member' }), reportRow(42, { count: 12_000, route: 'member' })], { participants: { headcount: null, newcomers: null, under18: null, events: 0 } })
    expect(wordRows(await writeReportDocx(report, words, onA4)).slice(0, 2)).toEqual([['13,250'], ['letters for 2 cases']])
  })

  it('says so when nothing was recorded', async () => {
    expect(shownIn(await writeReportDocx(reportOf([], { remarks: '' }), words, onA4)).slice(3)).toEqual([
      'Revision 2, made on 12 November 2026. It replaces the one before; it is not added to it.', 'Nothing is counted in this report: no action was posted in these days that another report does not have.', 'About the numbers', '41 people took part', '9 people for the first time', '2 events in these days',
    ])
  })

  it('says that nobody counted where nobody did', async () => {
    expect(shownIn(await writeReportDocx(reportOf([], { participants: { headcount: null, newcomers: null, under18: null, events: 0 }, remarks: '' }), words, onA4)).at(-1)).toBe('People who took part: not counted')
  })

  it('never cuts a title: one that is longer than a row goes on in the rows below', async () => {
    const title = 'word '.repeat(400).trim()
    const cells = wordRows(await writeReportDocx(reportOf([reportRow(41, { title })]), words, onLetter)).map(([first = '']) => first)
    expect(cells.filter((text) => text.startsWith('word')).join(' ').split(' ').filter((text) => text.startsWith('word'))).toHaveLength(400)
  })

  it('gives the same bytes each time, even for a day no zip file knows', async () => {
    const early = { ...sampleReport, madeOn: '1970-01-01' as Day }
    expect([await writeReportDocx(sampleReport, words, onA4), await writeReportDocx(early, words, onA4)]).toEqual([await writeReportDocx(sampleReport, words, onA4), await writeReportDocx(early, words, onA4)])
  })

  it('names nobody but Vigil as its author and links to nothing outside', async () => {
    const parts = partsOf(await writeReportDocx(sampleReport, words, onA4))
    const properties = Object.entries(parts).filter(([name]) => name.startsWith('docProps/')).map(([, part]) => part).join('')
    const all = Object.values(parts).join('\n')
    expect([
      [...properties.matchAll(/<([\w:]+)[^>]*>([^<]+)</gu)].map(([, name, value]) => [name, value]), all.includes(homedir()), all.includes('TargetMode="External"'),
    ]).toEqual([
      [
        ['dc:title', 'Report of actions'], ['dc:creator', 'Vigil'], ['cp:lastModifiedBy', 'Vigil'], ['cp:revision', '1'],
        ['dcterms:created', '2026-11-12T00:00:00Z'], ['dcterms:modified', '2026-11-12T00:00:00Z'],
      ],
      false, false,
    ])
  })

  it.each([['the sample', sampleReport], ['an empty one', reportOf([], { remarks: '' })], ['a wide one in several scripts', wide]])('has no fault for the validator: %s', async (_, report) => {
    expect(await validate(await writeReportDocx(report, words, onA4), 'docx')).toEqual([])
  })
})
