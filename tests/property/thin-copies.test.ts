import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptCopies, thinCopies, type KeptCopy } from '../../core/backup/thin-copies.ts'

const day = 86_400_000
const start = Date.parse('2026-01-01T00:00:00.000Z')

const moments = fc.array(fc.integer({ min: 0, max: 900 * day }), { minLength: 1, maxLength: 120 })
const copiesOf = (times: readonly number[]): readonly KeptCopy[] => times.map((time, index) => ({ name: `${index}`, madeAt: new Date(start + time).toISOString() }))
const nowOf = (times: readonly number[]): string => new Date(start + Math.max(...times) + 1000).toISOString()
const newestOf = (copies: readonly KeptCopy[]): string => copies.map(({ madeAt }) => madeAt).toSorted().at(-1) ?? ''

describe('thinning any set of copies', () => {
  it('never removes the newest, nor one of the last two days', () => {
    fc.assert(fc.property(moments, (times) => {
      const copies = copiesOf(times)
      const removed = thinCopies(copies, nowOf(times), true)
      const newest = newestOf(copies)
      expect(copies.some((copy) => copy.madeAt === newest && !removed.includes(copy))).toBe(true)
      expect(removed.filter(({ madeAt }) => Date.parse(nowOf(times)) - Date.parse(madeAt) <= keptCopies.days * day)).toEqual([])
    }))
  })

  it('removes nothing while the newest is not verified', () => {
    fc.assert(fc.property(moments, (times) => {
      expect(thinCopies(copiesOf(times), nowOf(times), false)).toEqual([])
    }))
  })

  it('keeps no more than the rule says, and removes nothing when it is asked again', () => {
    fc.assert(fc.property(moments, (times) => {
      const copies = copiesOf(times)
      const now = nowOf(times)
      const removed = new Set(thinCopies(copies, now, true))
      const kept = copies.filter((copy) => !removed.has(copy))
      const older = kept.filter(({ madeAt }) => Date.parse(now) - Date.parse(madeAt) > keptCopies.days * day)
      expect(older.length).toBeLessThanOrEqual(1 + keptCopies.daily + keptCopies.weekly + keptCopies.monthly)
      expect(thinCopies(kept, now, true)).toEqual([])
    }))
  })

  it('does not depend on the order in which the copies are found', () => {
    fc.assert(fc.property(moments, (times) => {
      const copies = copiesOf(times)
      expect(thinCopies(copies.toReversed(), nowOf(times), true)).toEqual(thinCopies(copies, nowOf(times), true))
    }))
  })

  it('leaves a copy of each of the last days, weeks and months that had one, day by day', () => {
    const copies: KeptCopy[] = []
    for (let index = 0; index < 365; index += 1) {
      const madeAt = new Date(start + index * day).toISOString()
      copies.push({ name: madeAt, madeAt })
      const removed = new Set(thinCopies(copies, madeAt, true))
      for (const copy of removed) copies.splice(copies.indexOf(copy), 1)
    }
    const ages = copies.map(({ madeAt }) => 364 - (Date.parse(madeAt) - start) / day)
    for (let age = 0; age < 14; age += 1) expect(ages).toContain(age)
    for (let week = 2; week < 11; week += 1) expect(ages.some((age) => age >= week * 7 && age < week * 7 + 8)).toBe(true)
    for (let month = 3; month < 10; month += 1) expect(ages.some((age) => age >= month * 30 && age < month * 31 + 31)).toBe(true)
  })
})
