import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { periodOf, quickPeriods } from '../../../renderer/features/reports/quick-periods.ts'

describe('periodOf', () => {
  it('gives whole months, quarters and years, across the turn of a year', () => {
    const of = (today: string) => quickPeriods.map((choice) => Object.values(periodOf(choice, today as Day)).join(' '))
    expect(of('2028-02-15')).toEqual([
      '2028-02-01 2028-02-29', '2028-01-01 2028-01-31', '2028-01-01 2028-03-31', '2027-10-01 2027-12-31', '2028-01-01 2028-12-31',
    ])
    expect(of('2027-01-01')).toEqual([
      '2027-01-01 2027-01-31', '2026-12-01 2026-12-31', '2027-01-01 2027-03-31', '2026-10-01 2026-12-31', '2027-01-01 2027-12-31',
    ])
  })
})
