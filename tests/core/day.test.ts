import { assert, date as anyDate, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFrom, dayHere, dayInWords, dayOf, daysBetween, type Day } from '../../core/day.ts'

const day = (text: string): Day => text as Day

describe('days', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(dayFrom(text)).toBe(text)
  })

  it.each(['2023-02-29', '1900-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '0000-01-01', '2023-1-1', ' 2023-01-01', '2023-01-01T00:00', '７-01-01', ''])('refuses %j', (text) => {
    expect(dayFrom(text)).toBeUndefined()
  })

  it.each([[2023, 1.5, 1], [Number.NaN, 1, 1], [10_000, 1, 1], [2023, 1, 0], [2023, -1, 1]])('knows no day %d-%d-%d', (year, month, dayOfMonth) => {
    expect(dayOf(year, month, dayOfMonth)).toBeUndefined()
  })

  it('counts over months, years and the change of the clocks', () => {
    expect([
      addDays(day('2024-02-28'), 2), addDays(day('2023-01-01'), -1), addDays(day('2023-03-25'), 2), daysBetween(day('2023-03-25'), day('2023-03-27')),
      daysBetween(day('2023-03-27'), day('2023-03-25')), daysBetween(day('2023-12-31'), day('2024-12-31')),
    ]).toEqual(['2024-03-01', '2022-12-31', '2023-03-27', 2, -2, 366])
  })

  it.each([['Asia/Tokyo', '2026-11-12'], ['America/Lima', '2026-11-11']])('knows the day of an instant in %s', (zone, expected) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      expect(dayHere('2026-11-11T23:30:00Z')).toBe(expected)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  it('knows no day of what is no instant', () => {
    expect(dayHere('soon')).toBeUndefined()
  })

  it('says a day in words', () => {
    expect([dayInWords(day('2023-03-07')), dayInWords(day('2023-03-07'), 'es'), dayInWords(day('2023-03-07'), 'en-GB', { month: 'long', year: 'numeric' })]).toEqual([
      '7 March 2023', '7 de marzo de 2023', 'March 2023',
    ])
  })

  it('says a British day as `Intl` does', () => {
    assert(property(anyDate({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const said = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date)
      expect(dayInWords(day(date.toISOString().slice(0, 10)))).toBe(said)
    }))
  })
})
