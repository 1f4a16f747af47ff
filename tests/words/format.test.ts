import { expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { formatIn } from '../../words/format.ts'

const format = formatIn('en-GB')

it('leaves the year out of a day only where it is this year’s', () => {
  const today = '2026-11-12' as Day
  expect(['2026-11-16', '2027-01-09', '2025-11-16', '2026-12-31', '2027-01-01'].map((day) => format.dayNear(day as Day, today))).toEqual([
    'Mon 16 Nov', '9 Jan 2027', '16 Nov 2025', 'Thu 31 Dec', '1 Jan 2027',
  ])
})

it('and so of a moment that was not lately', () => {
  const now = new Date(2026, 0, 12, 9, 0)
  expect([format.lately(new Date(2026, 0, 5, 18, 52), now), format.lately(new Date(2025, 11, 22, 18, 52), now)]).toEqual(['Mon 5 Jan, 18:52', '22 Dec 2025, 18:52'])
})
