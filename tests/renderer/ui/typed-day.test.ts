import { describe, expect, it } from 'vitest'
import { readTypedDay } from '../../../renderer/ui/typed-day.ts'

describe('a typed day', () => {
  it.each([
    ['2026-11-16', '2026-11-16'], [' 16.11.2026 ', '2026-11-16'], ['16/11/2026', '2026-11-16'], ['6-1-2026', '2026-01-06'],
    ['16 November 2026', '2026-11-16'], ['3 Sept 2026', '2026-09-03'], ['29.2.2024', '2024-02-29'],
    ['29.2.2026', undefined], ['31 November 2026', undefined], ['11/16/2026', undefined], ['16 Nonsense 2026', undefined], ['', undefined],
  ])('reads %j as %j', (typed, day) => {
    expect(readTypedDay(typed)).toBe(day)
  })
})
