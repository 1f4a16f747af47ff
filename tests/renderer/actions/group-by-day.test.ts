import { describe, expect, it } from 'vitest'
import { groupByDay } from '../../../renderer/features/actions/group-by-day.ts'
import type { ActionView } from '../../../preload/contract.ts'

describe('groupByDay', () => {
  it('keeps the order of days and within a day', () => {
    const actions = [['b', '2031-02-03'], ['a', '2031-02-01'], ['c', '2031-02-01']].map(([id, on]) => ({ id, on }) as ActionView)
    expect(groupByDay(actions).map(({ on, actions: list }) => [on, list.map(({ id }) => id)])).toEqual([
      ['2031-02-03', ['b']],
      ['2031-02-01', ['a', 'c']],
    ])
  })
})
