import { describe, expect, it } from 'vitest'
import { caseStateOf } from '../../../core/case/case-state.ts'
import { sampleCase, sampleCases } from '../../kit/sample-values.ts'

describe('a case as a state to change', () => {
  it('has no retired targets, so that they stay retired', () => {
    const [item] = sampleCases
    if (!item) throw new Error('The samples have no case')
    const kept = sampleCase(item)
    const [first, ...rest] = kept.targets
    if (!first) throw new Error('The sample has no target')
    const state = caseStateOf({ ...kept, targets: [{ ...first, isRetired: true }, ...rest] })
    expect([state.targetIds, state.facts.targets, state.status, state.file]).toEqual([rest.map(({ id }) => id), rest, kept.status, kept.file])
  })
})
