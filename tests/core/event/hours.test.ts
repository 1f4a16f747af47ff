import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { lastCount, milestones, type LastTime } from '../../../core/event/hours.ts'

const on = '2026-12-05' as Day
/** A moment of that day of December, on the clock of this computer. */
const clock = (hours: number, minutes = 0, day = 5, year = 2026): Date => new Date(year, 11, day, hours, minutes)
const entry = (at: Date, count: number) => ({ recordedAt: at.toISOString(), count })
const last = (...letters: LastTime['letters']): LastTime => ({ on: '2025-12-06' as Day, letters })
const before = (hours: number, minutes: number, count: number, day = 6) => entry(clock(hours, minutes, day, 2025), count)

describe('the number of the event before', () => {
  it('is that of this hour of its own evening', () => {
    const known = last(before(18, 30, 40), before(19, 42, 3), before(19, 43, 8))
    expect([lastCount(known, on, clock(19, 42)), lastCount(known, on, clock(18, 0)), lastCount(known, on, clock(23, 0))]).toEqual([
      { kind: 'hour', count: 43, yearsAgo: 1 }, { kind: 'hour', count: 0, yearsAgo: 1 }, { kind: 'hour', count: 51, yearsAgo: 1 },
    ])
  })

  it('goes on past midnight, on both evenings', () => {
    const known = last(before(23, 50, 10), before(0, 20, 5, 7), before(1, 30, 2, 7))
    expect([clock(23, 55), clock(0, 30, 6), clock(2, 0, 6)].map((now) => lastCount(known, on, now)?.count)).toEqual([10, 15, 17])
  })

  it('leaves out what was recorded after that evening, and is that of all where everything was', () => {
    const later = before(10, 0, 30, 9)
    expect([lastCount(last(before(19, 0, 5), later), on, clock(20)), lastCount(last(later), on, clock(20))]).toEqual([{ kind: 'hour', count: 5, yearsAgo: 1 }, { kind: 'all', count: 30, yearsAgo: 1 }])
  })

  it('is nothing without such an event or its letters', () => {
    expect([lastCount(null, on, clock(20)), lastCount(last(), on, clock(20))]).toEqual([null, null])
  })

  it('only grows through the evening, up to all that was recorded on it', () => {
    const minutes = fc.integer({ min: 0, max: 29 * 60 })
    fc.assert(fc.property(fc.array(fc.tuple(minutes, fc.integer({ min: 1, max: 9 })), { minLength: 1 }), minutes, minutes, (times, one, other) => {
      const known = last(...times.map(([minute, count]) => before(0, minute, count)))
      const [early, late] = [Math.min(one, other), Math.max(one, other)].map((minute) => lastCount(known, on, clock(0, minute))?.count ?? -1)
      expect(0 <= (early ?? -1) && (early ?? 0) <= (late ?? -1) && (late ?? 0) <= times.reduce((sum, [, count]) => sum + count, 0)).toBe(true)
    }))
  })
})

describe('the totals at full hours', () => {
  const entries = [entry(clock(17, 10), 26), entry(clock(18, 0), 50), entry(clock(18, 59), 8), entry(clock(20, 1), 7)]
  const shown = (now: Date): readonly (readonly [number, number])[] => milestones(entries, on, now).map(({ at, count }) => [at.getHours(), count])

  it('are those of the last three hours, each with what was there before it', () => {
    expect([shown(clock(17, 59)), shown(clock(19, 30)), shown(clock(20, 30)), shown(clock(21, 15))]).toEqual([[], [[18, 26], [19, 84]], [[18, 26], [19, 84], [20, 84]], [[19, 84], [20, 84], [21, 91]]])
  })

  it('end with the hour of the last entry, and hold nothing that was recorded on another day', () => {
    expect([shown(clock(9, 0, 9)), milestones([entry(clock(10, 0, 9), 5)], on, clock(12, 0, 9))]).toEqual([[[19, 84], [20, 84], [21, 91]], []])
  })
})

it('an evening may have more entries than a call can have arguments', () => {
  const one = entry(clock(18, 30), 1)
  expect(milestones(Array.from({ length: 400_000 }, () => one), on, clock(20, 0))).toEqual([{ at: clock(19, 0), count: 400_000 }])
})
