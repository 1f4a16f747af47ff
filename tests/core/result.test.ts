import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../core/result.ts'

describe('results', () => {
  it('hold a value or a problem', () => {
    expect([ok(3), fail('too-long')]).toEqual([{ ok: true, value: 3 }, { ok: false, problem: 'too-long' }])
  })
})
