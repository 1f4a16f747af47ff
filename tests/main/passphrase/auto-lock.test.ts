import { beforeEach, describe, expect, it } from 'vitest'
import type { LockChoices } from '../../../core/passphrase/lock-choices.ts'
import { createAutoLock, type AutoLock } from '../../../main/passphrase/auto-lock.ts'

type World = { seconds: number; choices: LockChoices | undefined; isBusy: boolean; isShownToRoom: boolean; said: readonly unknown[] }

let world: World
let lock: AutoLock
beforeEach(() => {
  world = { seconds: 1_000_000, choices: { lockAfter: 5, locksWithSystem: true }, isBusy: false, isShownToRoom: false, said: [] }
  lock = createAutoLock({
    now: () => world.seconds * 1000, choices: () => world.choices, isBusy: () => world.isBusy, isShownToRoom: () => world.isShownToRoom,
    warn: (left) => void (world.said = [...world.said, left]), lock: (reason) => void (world.said = [...world.said, reason]),
  })
})

/** Every second of some time is looked at. */
const wait = (seconds: number): readonly unknown[] => {
  for (let second = 0; second < seconds; second += 1) {
    world.seconds += 1
    lock.tick()
  }
  return world.said
}

describe('locking without anybody asking for it', () => {
  it('warns once and locks once when no key was heard', () => {
    expect([wait(269), wait(1), wait(29), wait(1), wait(200)]).toEqual([[], [30], [30], [30, 'idle'], [30, 'idle']])
  })

  it('is put off by a key, which ends the warning', () => {
    wait(280)
    expect(lock.isWarning()).toBe(true)
    lock.heard()
    expect([lock.isWarning(), wait(269), wait(1)]).toEqual([false, [30, null], [30, null, 30]])
  })

  it('waits for a pack that is made and for a room that looks at the totals, and warns after it', () => {
    world.isBusy = true
    expect(wait(2_000)).toEqual([])
    world.isBusy = false
    world.isShownToRoom = true
    expect(wait(2_000)).toEqual([])
    world.isShownToRoom = false
    expect([wait(1).length, wait(30)]).toEqual([1, [29, 'idle']])
  })

  it('comes at once where the computer slept longer than was chosen', () => {
    world.seconds += 3_600
    lock.tick()
    expect(world.said).toEqual(['idle'])
  })

  it('is not held up by a clock that is set back', () => {
    world.seconds -= 86_400
    expect(wait(301)).toEqual([30, 'idle'])
  })

  it('comes with the sleep of the computer at once, and with the lock of its screen once it is made', () => {
    world.isBusy = true
    lock.screenLocked()
    expect(wait(5)).toEqual([])
    lock.sleeps()
    expect(world.said).toEqual(['sleep'])
    world.isBusy = false
    expect(wait(5)).toEqual(['sleep'])
    world.isBusy = true
    lock.screenLocked()
    world.isBusy = false
    expect(wait(1)).toEqual(['sleep', 'screen'])
  })

  it('leaves who is back at the screen alone, but not who asked to lock when it is made', () => {
    world.isBusy = true
    lock.screenLocked()
    lock.heard()
    world.isBusy = false
    expect(wait(1)).toEqual([])
    world.isBusy = true
    lock.whenDone('asked')
    lock.heard()
    world.isBusy = false
    expect(wait(1)).toEqual(['asked'])
  })

  it('never comes where nobody chose it, or without a passphrase', () => {
    world.choices = { lockAfter: 0, locksWithSystem: false }
    wait(10_000)
    lock.sleeps()
    lock.screenLocked()
    world.choices = undefined
    wait(10_000)
    lock.sleeps()
    lock.screenLocked()
    expect(world.said).toEqual([])
  })

  it('does not come later either, once a person decided that it stays open', () => {
    world.isBusy = true
    lock.whenDone('asked')
    lock.stayOpen()
    world.isBusy = false
    expect([wait(200), wait(70)]).toEqual([[], [30]])
  })
})
