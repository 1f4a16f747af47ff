import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFrom, dayOf, daysBetween, type Day } from '../../core/day.ts'

const days = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('8999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10) as Day)

describe('days', () => {
  it('adding and counting undo each other', () => {
    fc.assert(fc.property(days, fc.integer({ min: -300_000, max: 300_000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count)
      expect(addDays(addDays(day, count), -count)).toBe(day)
    }))
  })

  it('sort in the order of their text', () => {
    fc.assert(fc.property(days, days, (one, other) => {
      expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
    }))
  })

  it('are what the calendar has, from numbers and from text alike', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, dayOfMonth) => {
      const monthLength = [31, (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
      const expected = dayOfMonth >= 1 && dayOfMonth <= monthLength ? text : undefined
      expect([dayOf(year, month, dayOfMonth), dayFrom(text)]).toEqual([expected, expected])
    }))
  })
})
