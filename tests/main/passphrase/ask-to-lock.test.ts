import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAskToLock } from '../../../main/passphrase/ask-to-lock.ts'
import type { Locking } from '../../../main/passphrase/locking.ts'

let said: unknown[]
let isSet: boolean
let locking: Locking
beforeEach(() => {
  vi.useFakeTimers()
  said = []
  isSet = true
  locking = createAskToLock({
    isSet: () => isSet, making: () => 2, hide: () => said.push('hide'), askWindow: (asked) => said.push(asked), noteLost: () => said.push('lost'),
    end: (reason, losesTyped) => said.push({ ends: reason, losesTyped }), whenDone: (reason) => said.push({ waits: reason }), stayOpen: () => said.push('open'),
  })
})
afterEach(() => void vi.useRealTimers())

const after = (seconds: number): readonly unknown[] => {
  vi.advanceTimersByTime(seconds * 1000)
  return said.splice(0)
}

describe('asking a window to lock', () => {
  it.each(['sleep', 'screen'] as const)('takes the data off the screen first by %s', (reason) => {
    locking.ask(reason)
    expect(after(0)).toEqual(['hide', { reason, making: 2 }])
  })

  it.each(['asked', 'idle', 'hide'] as const)('leaves the window as it is by %s, and ends without an answer', (reason) => {
    locking.ask(reason)
    expect([after(9), after(1)]).toEqual([[{ reason, making: 2 }], [{ ends: reason, losesTyped: true }]])
  })

  it('asks nothing without a passphrase', () => {
    isSet = false
    locking.ask('sleep')
    expect(after(60)).toEqual([])
  })
})

describe('the answer of the window', () => {
  it('locks, or locks once what is made is done', () => {
    locking.ask('asked')
    locking.lock({ reason: 'asked', losesTyped: false, whenDone: true })
    locking.lock({ reason: 'asked', losesTyped: true, whenDone: false })
    expect(after(60).slice(1)).toEqual([{ waits: 'asked' }, { ends: 'asked', losesTyped: true }])
  })

  it.each(['hide', 'sleep'] as const)('notes for the next start what is lost by %s', (reason) => {
    locking.lock({ reason, losesTyped: true, whenDone: false })
    locking.lock({ reason, losesTyped: false, whenDone: false })
    expect(after(0)).toEqual(['lost', { ends: reason, losesTyped: true }, { ends: reason, losesTyped: false }])
  })

  it.each(['idle', 'screen'] as const)('that a person has to answer is waited for 3 minutes by %s', (reason) => {
    locking.stayOpen(reason)
    expect([after(179), after(1)]).toEqual([['open'], ['lost', { ends: reason, losesTyped: true }]])
  })

  it('is waited for as long as it takes where a person asked, and no more once there is one', () => {
    locking.stayOpen('asked')
    locking.stayOpen('idle')
    locking.stayOpen(null)
    expect(after(3600)).toEqual(['open', 'open', 'open'])
  })
})
