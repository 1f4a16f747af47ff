import { describe, expect, it } from 'vitest'
import { moveAction } from '../../../core/action/move-action.ts'
import type { Action } from '../../../core/action/types.ts'
import type { Day } from '../../../core/day.ts'
import type { ActionId } from '../../../core/ids.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'
import { caseIdOf } from '../../kit/sample-values.ts'

const old: Action = actionOf(1, caseIdOf(1), { count: 37, route: 'member', on: '2026-11-10' as Day })
const recording = () => {
  let next = 10
  return { newId: () => idOf<ActionId>((next += 1)), today: '2026-11-12' as Day, recordedAt: 'now' }
}
const post = { state: 'posted', route: 'group' } as const

describe('moving an action to another state', () => {
  it('replaces the whole, on the day it is posted', () => {
    expect(moveAction(old, { ...post, count: 37 }, recording())).toEqual({ ok: true, value: [{ ...old, id: idOf(11), recordedAt: 'now', replaces: old.id, state: 'posted', route: 'group', on: '2026-11-12' }] })
  })

  it('splits off a part, and moves only that', () => {
    const split = { ...old, recordedAt: 'now', replaces: old.id }
    expect(moveAction(old, { ...post, count: 20 }, recording())).toEqual({
      ok: true,
      value: [
        { ...split, id: idOf(12), count: 17 }, { ...split, id: idOf(11), count: 20 },
        { ...split, id: idOf(13), count: 20, replaces: idOf(11), state: 'posted', route: 'group', on: '2026-11-12' },
      ],
    })
  })

  it('keeps day and route where nothing is posted and no route is given', () => {
    const moved = moveAction(old, { state: 'not-sent', route: null, count: 37 }, recording())
    expect(moved.ok && moved.value).toEqual([{ ...old, id: idOf(11), recordedAt: 'now', replaces: old.id, state: 'not-sent' }])
  })

  it('has no rows where it is so already, and one where only who posts changes', () => {
    const posted = { ...old, state: 'posted', route: 'group' } as const
    const again = [moveAction(posted, { ...post, count: 37 }, recording()), moveAction(posted, { state: 'posted', route: null, count: 5 }, recording()), moveAction(posted, { state: 'posted', route: 'office', count: 37 }, recording())]
    expect(again.map((moved) => moved.ok && moved.value.map(({ route, on, count }) => [route, on, count]))).toEqual([[], [], [['office', '2026-11-10', 37]]])
  })
})
