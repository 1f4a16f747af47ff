import { describe, expect, it } from 'vitest'
import { reportSlip } from '../../../core/report/slip.ts'
import { reportOf, reportRow } from '../../kit/sample-report.ts'

describe('the slip', () => {
  it('holds totals only, and the remarks with the first case', () => {
    const report = reportOf([reportRow(41, { count: 3, signatories: 9 }), reportRow(63, { kind: 'email', route: null }), reportRow(63, { state: 'written', count: 2 })])
    expect(reportSlip(report)).toEqual({
      format: 'vigil-report-slip', formatVersion: 1, reportId: '01JDR000000000000000000007', revision: 2, madeOn: '2026-11-12', madeWith: 'Vigil 0.1.0',
      group: { id: '01JDG000000000000000000001', name: 'Millrace Letter Group', number: '17', section: 'Northern section', country: 'Norhaven' },
      period: { from: '2026-10-01', to: '2026-10-31', event: null },
      participants: { headcount: 41, new: 9, under18: null, events: 2 },
      cases: [
        {
          uaNumber: '41/26', indexNumber: null, title: 'Case 41', lines: [{ kind: 'letter', count: 3, signatories: 9, route: 'group' }], notPosted: 0,
          remarks: 'The library asks for more packs in large print.\nThank you for the stamps.',
        },
        { uaNumber: '63/26', indexNumber: null, title: 'Case 63', lines: [{ kind: 'email', count: 1, signatories: 1, route: null }], notPosted: 2, remarks: null },
      ],
    })
  })

  it('carries over no key that the contract does not know', () => {
    const extra = { memberName: 'Ines Albrecht' }
    const report = reportOf([reportRow(41)])
    const [item] = report.summary.cases
    const [line] = item?.lines ?? []
    if (!item || !line) throw new Error('The report has no case')
    const stuffed = {
      ...report, ...extra, group: { ...report.group, ...extra },
      summary: { ...report.summary, period: { ...report.summary.period, ...extra }, cases: [{ ...item, ...extra, lines: [{ ...line, ...extra }] }] },
    }
    expect(reportSlip(stuffed)).toEqual(reportSlip(report))
  })
  it('names the place where letters were posted that were taken home from it, and says what came by mail', () => {
    const report = reportOf([reportRow(41, { route: 'outlet', outlet: 'Bookshop Hartwell', count: 3 }), reportRow(41, { route: 'outlet', count: 2 })])
    const [item] = report.summary.cases
    if (!item) throw new Error('The report has no case')
    const [found] = reportSlip({ ...report, summary: { ...report.summary, cases: [{ ...item, replies: 2, returned: 1 }] } }).cases
    expect([found?.lines, found?.replies, found?.returned]).toEqual([
      [{ kind: 'letter', count: 2, signatories: 2, route: null }, { kind: 'letter', count: 3, signatories: 3, route: null, outlet: 'Bookshop Hartwell' }], 2, 1,
    ])
  })

  it('leaves out how many took part where nobody counted', () => {
    expect(reportSlip(reportOf([], { participants: { headcount: null, newcomers: 'few', under18: 0, events: 1 } })).participants).toEqual({ headcount: null, new: null, under18: 0, events: 1 })
  })

  it('says nothing where there are no remarks', () => {
    expect(reportSlip(reportOf([reportRow(41)], { remarks: ' \n' })).cases.map(({ remarks }) => remarks)).toEqual([null])
  })
})
