import { describe, expect, it } from 'vitest'
import { actionKinds, routes } from '../../../core/action/types.ts'
import { summarise } from '../../../core/report/summarise.ts'
import type { ReportCase, ReportRow } from '../../../core/report/types.ts'
import { reportCaseId, reportPeriod, reportRow } from '../../kit/sample-report.ts'

const caseOf = (number: number, more: Partial<ReportCase>): ReportCase => ({
  caseId: reportCaseId(number), uaNumber: `${number}/26`, indexNumber: null, title: `Case ${number}`, lines: [], notPosted: 0, replies: 0, returned: 0, total: 0, ...more,
})

describe('summing up a period', () => {
  it('counts what was posted, and separately what was not, and copies', () => {
    const rows: readonly ReportRow[] = [
      reportRow(87, { kind: 'copy', count: 4 }),
      reportRow(87, { count: 3, signatories: 20 }),
      reportRow(87, { count: 2, route: 'member' }),
      reportRow(41, { kind: 'solidarity-card', count: 6, route: null }),
      reportRow(41, { count: 7, state: 'written' }),
      reportRow(41, { kind: 'solidarity-card', count: 2, state: 'written' }),
      reportRow(41, { kind: 'copy', count: 1, state: 'written' }),
      reportRow(41, { count: 9, state: 'to-write' }),
      reportRow(41, { count: 5, state: 'not-sent' }),
      reportRow(87, { count: 10, route: 'member' }),
    ]
    expect(summarise(rows, reportPeriod)).toEqual({
      period: reportPeriod, corrections: [], overTime: [],
      cases: [
        caseOf(41, { lines: [{ kind: 'solidarity-card', route: null, outlet: null, count: 6, signatories: 6 }], notPosted: 9, total: 6 }),
        caseOf(87, {
          lines: [
            { kind: 'letter', route: 'member', outlet: null, count: 12, signatories: 12 }, { kind: 'letter', route: 'group', outlet: null, count: 3, signatories: 20 },
            { kind: 'copy', route: 'group', outlet: null, count: 4, signatories: 4 },
          ],
          total: 15,
        }),
      ],
      totals: [
        { kind: 'letter', route: 'member', outlet: null, count: 12, signatories: 12 }, { kind: 'letter', route: 'group', outlet: null, count: 3, signatories: 20 },
        { kind: 'solidarity-card', route: null, outlet: null, count: 6, signatories: 6 }, { kind: 'copy', route: 'group', outlet: null, count: 4, signatories: 4 },
      ],
      total: 21, copies: 4, notPosted: 9, replies: 0, returned: 0,
    })
  })

  it('is empty without rows, and leaves out a case of which nothing was sent or written', () => {
    const empty = { period: reportPeriod, cases: [], corrections: [], overTime: [], totals: [], total: 0, copies: 0, notPosted: 0, replies: 0, returned: 0 }
    expect([summarise([], reportPeriod), summarise([reportRow(41, { state: 'to-write' }), reportRow(87, { state: 'not-sent' })], reportPeriod)]).toEqual([empty, empty])
  })

  it('puts cases in the order of year and number, old ones first, unnumbered last', () => {
    const numbers = ['105/22', '9/22', null, '19/92', '1/26', null, '300/99', '2/00']
    const rows = numbers.map((uaNumber, index) => reportRow(index, { uaNumber }))
    expect(summarise(rows, reportPeriod).cases.map(({ uaNumber, caseId }) => uaNumber ?? caseId)).toEqual([
      '19/92', '300/99', '2/00', '9/22', '105/22', '1/26', reportCaseId(2), reportCaseId(5),
    ])
  })

  it('puts lines in the order of kind and route', () => {
    const rows = actionKinds.toReversed().flatMap((kind) => [null, ...routes.toReversed()].map((route) => reportRow(1, { kind, route })))
    expect(summarise(rows, reportPeriod).cases[0]?.lines.map(({ kind, route }) => [kind, route])).toEqual(actionKinds.flatMap((kind) => [...routes, null].map((route) => [kind, route])))
  })
})
