import { expect, it } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import type { PackState } from '../../../core/pack/pack-state.ts'
import { createPackNotices, longMilliseconds } from '../../../main/window/pack-notices.ts'

const packId = 'pack' as PackId

/** What is shown for a pack that took so long and ended so. */
const shownAfter = (took: number, state: PackState, isInFront = false): readonly unknown[] => {
  const shown: unknown[] = []
  let clock = 1000
  const notice = createPackNotices({ now: () => clock, isInFront: () => isInFront, show: (made) => void shown.push(made) })
  const job = { packId, progress: { done: 0, total: 600 }, problem: null }
  notice({ ...job, state: 'making' })
  clock += took / 2
  notice({ ...job, state: 'making' })
  clock += took / 2
  notice({ ...job, state })
  return shown
}

it('a long pack is announced where another window is in front, however it ended', () => {
  expect([shownAfter(longMilliseconds, 'ready'), shownAfter(longMilliseconds, 'failed'), shownAfter(longMilliseconds, 'stopped-unexpectedly')]).toEqual([
    [{ isReady: true, letters: 600 }], [{ isReady: false, letters: 600 }], [{ isReady: false, letters: 600 }],
  ])
})

it('a short pack, one that is watched and one that was cancelled are not', () => {
  expect([shownAfter(longMilliseconds - 1, 'ready'), shownAfter(longMilliseconds, 'ready', true), shownAfter(longMilliseconds, 'cancelled')]).toEqual([[], [], []])
})
