import { readConfigureGlobal } from 'fast-check'
import { afterEach, describe, expect, inject, it, vi } from 'vitest'
import { commitSeed } from './commit-seed.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the seed of property tests', () => {
  it('is that of the commit, and every property has it', () => {
    vi.stubEnv('VIGIL_SEED', undefined)
    const isGiven = process.env['VIGIL_SEED'] !== undefined
    expect([commitSeed() === commitSeed(), readConfigureGlobal().seed === inject('propertySeed'), isGiven]).toEqual([true, true, false])
  })

  it('can be given', () => {
    vi.stubEnv('VIGIL_SEED', '12')
    expect(commitSeed()).toBe(12)
  })
})
