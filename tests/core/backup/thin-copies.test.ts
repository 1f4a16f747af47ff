import { describe, expect, it } from 'vitest'
import { thinCopies, type KeptCopy } from '../../../core/backup/thin-copies.ts'

const day = 86_400_000
const now = '2026-11-16T12:00:00.000Z'
const at = (milliseconds: number): KeptCopy => {
  const madeAt = new Date(Date.parse(now) - milliseconds).toISOString()
  return { name: madeAt, madeAt }
}
const kept = (copies: readonly KeptCopy[]): readonly KeptCopy[] => {
  const removed = new Set(thinCopies(copies, now, true))
  return copies.filter((copy) => !removed.has(copy))
}

describe('thinning copies', () => {
  it('keeps all of two days, 12 daily, 10 weekly and 9 monthly', () => {
    const daily = Array.from({ length: 800 }, (_, index) => at(index * day))
    const ages = kept(daily).map(({ madeAt }) => Math.round((Date.parse(now) - Date.parse(madeAt)) / day))
    expect(ages.slice(0, 15)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    // Then ends of weeks and ends of months.
    const older = ages.slice(15).map((age) => new Date(Date.parse(now) - age * day))
    const isMonthEnd = (date: Date): boolean => new Date(date.getTime() + day).getUTCDate() === 1
    expect(older.filter((date) => date.getUTCDay() !== 0 && !isMonthEnd(date))).toEqual([])
    // 31 May 2026 was a Sunday too.
    expect([older.filter((date) => date.getUTCDay() === 0).length, older.length]).toEqual([11, 19])
  })

  it('keeps every copy of the last two days', () => {
    const copies = Array.from({ length: 96 }, (_, index) => at(index * (day / 48)))
    expect(kept(copies)).toHaveLength(96)
  })

  it('keeps of an older day the newest', () => {
    expect(kept([at(0), at(5 * day), at(5 * day + 1000)]).map(({ name }) => name)).toEqual([at(0).name, at(5 * day).name])
  })

  it('removes nothing while the newest is not verified', () => {
    const copies = Array.from({ length: 400 }, (_, index) => at(index * day))
    expect(thinCopies(copies, now, false)).toEqual([])
    expect(thinCopies(copies, now, true).length).toBeGreaterThan(300)
  })

  it('keeps the history of a laptop that was not used for a year', () => {
    expect(kept(Array.from({ length: 30 }, (_, index) => at((400 + index) * day))).length).toBeGreaterThanOrEqual(15)
  })
})
