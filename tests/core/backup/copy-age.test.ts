import { describe, expect, it } from 'vitest'
import { daysSince, isCopyDue, isOldElsewhere, isOldHere } from '../../../core/backup/copy-age.ts'

const now = '2026-11-16T12:00:00.000Z'

describe('the age of a copy', () => {
  it('is in whole days, never negative', () => {
    expect([daysSince('2026-11-14T13:00:00.000Z', now), daysSince('2026-11-14T11:00:00.000Z', now), daysSince('2027-01-01T00:00:00.000Z', now)]).toEqual([1, 2, 0])
  })

  it('makes one due after a day, or where there is none', () => {
    expect([isCopyDue(null, now), isCopyDue('2026-11-15T12:00:00.000Z', now), isCopyDue('2026-11-15T11:59:59.000Z', now)]).toEqual([true, false, true])
  })

  it('is no fault while nothing has changed', () => {
    expect([isOldHere('2026-11-01T12:00:00.000Z', now, true), isOldHere('2026-11-01T12:00:00.000Z', now, false), isOldHere('2026-11-15T12:00:00.000Z', now, false), isOldHere(null, now, true)])
      .toEqual([false, true, false, true])
  })

  it('asks for the second place after 14 days', () => {
    expect([isOldElsewhere('2026-11-02T12:00:00.000Z', now), isOldElsewhere('2026-11-02T12:00:01.000Z', now), isOldElsewhere(null, now)]).toEqual([true, false, true])
  })
})
