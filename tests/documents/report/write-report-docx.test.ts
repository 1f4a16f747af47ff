import { homedir } from 'node:os'
import validate from '@ooxml-tools/validate'
import { describe, expect, it } from 'vitest'
import { actionKinds, routes } from '../../../core/action/types.ts'
import type { Day } from '../../../core/day.ts'
import { writeReportDocx } from '../../../documents/report/write-report-docx.ts'
import { paragraphsOf, partsOf } from '../../kit/report-parts.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const wide = reportOf(
  ['A title that goes on '.repeat(12), 'قضية سجين رأي', '地方の手紙', '<b>&amp; "quoted"</b>\u0001\uD800'].flatMap((title, index) =>
    actionKinds.flatMap((kind) => [...routes, null].map((route) => reportRow(index + 1, { kind, route, title, count: 997 })))),
  { remarks: 'شكرا\n\n  Two spaces, and <a tag>\u0007' },
)

describe('the report as a page', () => {
  it('says who, when, what and how much', async () => {
    const report = reportOf([
      reportRow(41, { count: 3, signatories: 9, route: 'member' }), reportRow(41, { kind: 'copy', count: 1 }), reportRow(63, { state: 'written', count: 1, title: '' }), reportRow(63, { kind: 'email', route: null, count: 5, title: '' }),
    ], { headcount: 1 })
    expect(paragraphsOf(await writeReportDocx(report, words))).toEqual([
      'Report of actions', 'Millrace Letter Group, group number 17, Northern section, Norhaven', '1 October 2026 to 31 October 2026',
      'Report 01JDR000000000000000000007, revision 2, made on 12 November 2026', 'Actions by case',
      '', 'Letters by', '', 'Case', 'Member', 'E-mails', 'Total',
      'Case 41', 'UA 41/26', '3', '0', '3', 'Case without a title', 'UA 63/26, 1 written, not posted yet', '0', '5', '5', 'All cases', '3', '5', '8',
      'Details', '1 person took part', '9 people signed the 3 letters', '1 copy to embassies, not in the total', '1 letter or card written but not posted yet, not in the total',
      'Remarks', 'The library asks for more packs in large print.', 'Thank you for the stamps.',
    ])
  })

  it('says below its title that its numbers are made up where they are practice', async () => {
    expect(paragraphsOf(await writeReportDocx(reportOf([], { isPractice: true }), words)).slice(0, 2)).toEqual(['Report of actions', 'Practice report: made-up numbers, not for the office'])
  })

  it('writes large numbers in its table as in its sentences', async () => {
    const report = reportOf([reportRow(41, { count: 1_250, route: 'member' }), reportRow(41, { kind: 'email', route: null, count: 12_000 })])
    expect(paragraphsOf(await writeReportDocx(report, words)).slice(14, 17)).toEqual(['1,250', '12,000', '13,250'])
  })

  it('says so when nothing was recorded', async () => {
    expect(paragraphsOf(await writeReportDocx(reportOf([], { remarks: '' }), words)).slice(4)).toEqual(['Actions by case', 'No action was recorded for this period.', 'Details', '41 people took part'])
  })

  it('says that nobody counted where nobody did', async () => {
    expect(paragraphsOf(await writeReportDocx(reportOf([], { headcount: null, remarks: '' }), words)).at(-1)).toBe('People who took part: not counted')
  })

  it('gives the same bytes each time, even for a day no zip file knows', async () => {
    const early = { ...sampleReport, madeOn: '1970-01-01' as Day }
    expect([await writeReportDocx(sampleReport, words), await writeReportDocx(early, words)]).toEqual([await writeReportDocx(sampleReport, words), await writeReportDocx(early, words)])
  })

  it('names nobody but Vigil as its author and links to nothing outside', async () => {
    const parts = partsOf(await writeReportDocx(sampleReport, words))
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
    expect(await validate(await writeReportDocx(report, words), 'docx')).toEqual([])
  })
})
