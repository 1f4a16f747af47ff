import { describe, expect, it } from 'vitest'
import { idleBeforeWarning, idleStep } from '../../../core/passphrase/idle-lock.ts'

describe('a window without a key', () => {
  it('warns in its last half minute, then locks', () => {
    expect([0, 269, 270, 299.5, 300, 9_000].map((seconds) => idleStep(seconds, 5))).toEqual([
      { kind: 'open' }, { kind: 'open' }, { kind: 'warn', secondsLeft: 30 }, { kind: 'warn', secondsLeft: 1 }, { kind: 'lock' }, { kind: 'lock' },
    ])
  })

  it('never locks where that was chosen', () => {
    expect([idleStep(1e9, 0), idleBeforeWarning(0), idleBeforeWarning(15)]).toEqual([{ kind: 'open' }, 0, 870])
  })
})
