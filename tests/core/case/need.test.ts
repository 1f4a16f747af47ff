import { describe, expect, it } from 'vitest'
import { needOf } from '../../../core/case/need.ts'
import type { Day } from '../../../core/day.ts'
import { sampleCases, sampleToday } from '../../kit/sample-values.ts'

const [first] = sampleCases
if (!first) throw new Error('No sample case')
const needed = (deadline: string | null, written: number) => {
  const need = needOf({ ...first, deadline: deadline as Day | null, tally: { ...first.tally, written } }, sampleToday)
  return need && [need.kind, need.kind === 'late' ? need.daysLate : need.daysLeft, need.kind === 'post' ? need.count : 0]
}

describe('what a case needs', () => {
  it('is letters posted or written near the deadline, an answer after it, and the post for letters that wait', () => {
    expect([needed('2026-11-16', 14), needed('2026-11-19', 0), needed('2026-11-20', 0), needed('2026-11-20', 3), needed(null, 3), needed(null, 0), needed('2026-11-09', 14)]).toEqual([
      ['post', 4, 14], ['write', 7, 0], null, ['post', null, 3], ['post', null, 3], null, ['late', 3, 0],
    ])
  })
})
