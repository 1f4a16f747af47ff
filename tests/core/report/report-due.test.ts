import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { ReportId } from '../../../core/ids.ts'
import { dueReport, type ReportOffice } from '../../../core/report/report-due.ts'
import { isOneEmail } from '../../../core/text/email.ts'
import type { ReportRecord } from '../../../core/report/types.ts'

const office: ReportOffice = { email: '', rhythm: 'month', daysAfter: 17 }
const record: ReportRecord = {
  id: '01JDR000000000000000000001' as ReportId, revision: 1, madeOn: '2026-11-02' as Day, period: { from: '2026-10-01' as Day, to: '2026-10-31' as Day }, event: null, campaign: null, caseIds: 'all',
  sentOn: null, isReplaced: false, isPractice: false, total: 9, fileNames: [],
}
const stateOf = (...reports: readonly ReportRecord[]) => dueReport(office, '2026-11-12' as Day, reports)?.state

describe('the report that the office waits for', () => {
  it.each([
    ['month', '2026-11-12', '2026-10-01', '2026-10-31', '2026-11-17', 5], ['month', '2026-01-31', '2025-12-01', '2025-12-31', '2026-01-17', -14],
    ['quarter', '2026-11-12', '2026-07-01', '2026-09-30', '2026-10-17', -26], ['year', '2026-11-12', '2025-01-01', '2025-12-31', '2026-01-17', -299],
  ] as const)('each %s, on %s, is of %s to %s and due %s', (rhythm, today, from, to, dueOn, daysLeft) => {
    expect(dueReport({ ...office, rhythm }, today as Day, [])).toEqual({ period: { from, to }, dueOn, daysLeft, state: 'not-saved' })
  })

  it('is saved, sent, or sent and revised since; one of some cases or of practice is another report', () => {
    const sent = { ...record, sentOn: '2026-11-04' as Day }
    expect([stateOf(), stateOf(record), stateOf(sent), stateOf({ ...record, revision: 2 }, { ...sent, isReplaced: true }), stateOf({ ...sent, caseIds: [] }), stateOf({ ...sent, isPractice: true }), stateOf({ ...sent, event: 'Stall' })])
      .toEqual(['not-saved', 'saved', 'sent', 'revised', 'not-saved', 'not-saved', 'not-saved'])
    expect(dueReport({ ...office, rhythm: 'none' }, '2026-11-12' as Day, [])).toBeNull()
  })

  it('goes to one address', () => {
    expect(['office@ngo.example', 'a.b+c@büro.example', 'a@b', 'a@b.c,d@e.f', 'a@b.c?cc=d@e.f', 'a b@c.d', 'a@b.c%0A', ''].map(isOneEmail)).toEqual([true, true, false, false, false, false, false, false])
  })
})
