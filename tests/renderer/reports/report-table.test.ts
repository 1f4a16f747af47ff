import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import type { Day } from '../../../core/day.ts'
import { reportTable } from '../../../renderer/features/reports/report-table.ts'

const lines = [
  { kind: 'letter', route: 'group', count: 8, signatories: 8 },
  { kind: 'letter', route: 'office', count: 2, signatories: 2 },
  { kind: 'solidarity-card', route: null, count: 3, signatories: 3 },
  { kind: 'fax', route: null, count: 1, signatories: 1 },
  { kind: 'petition-signature', route: null, count: 20, signatories: 20 },
  { kind: 'copy', route: 'group', count: 5, signatories: 5 },
] as const

const summaryOf = (all: typeof lines | readonly (typeof lines)[number][]) => ({
  period: { from: '2031-01-01' as Day, to: '2031-01-31' as Day },
  cases: [{ caseId: 'A' as CaseId, uaNumber: '9/31', indexNumber: null, title: 'Nurse held', lines: all, notPosted: 0, total: 34 }],
  totals: all, total: 34, copies: 5, notPosted: 0,
})

describe('reportTable', () => {
  it('puts letters under who posted them, leaves copies out and hides an empty column', () => {
    const cells = { member: 0, group: 8, office: 2, unknown: 0, cards: 3, emails: 0, calls: 0, other: 21 }
    expect(reportTable(summaryOf(lines))).toEqual({
      columns: ['member', 'group', 'office', 'cards', 'emails', 'calls', 'other'],
      rows: [{ key: 'A', uaNumber: '9/31', title: 'Nurse held', cells, total: 34 }],
      totals: cells,
    })
  })

  it('shows letters whose route nobody noted', () => {
    const table = reportTable(summaryOf([{ ...lines[0], route: null } as unknown as (typeof lines)[0]]))
    expect([table.columns.includes('unknown'), table.totals.unknown]).toEqual([true, 8])
  })
})
