import { describe, expect, it } from 'vitest'
import { needOf } from '../../../core/case/need.ts'
import type { Day } from '../../../core/day.ts'
import { sampleCases, sampleToday } from '../../kit/sample-values.ts'

const [first] = sampleCases
if (!first) throw new Error('No sample case')
const needed = (deadline: string | null, written: number, postDays = 3) => {
  const need = needOf({ ...first, deadline: deadline as Day | null, postDays, isPostKnown: true, tally: { ...first.tally, written } }, sampleToday)
  return need && [need.kind, need.deadline.state, need.deadline.days]
}

describe('what a case needs', () => {
  it('is letters posted or written near the deadline, an answer after it, and the post for letters that wait', () => {
    expect([needed('2026-11-16', 14), needed('2026-11-19', 0), needed('2026-11-20', 0), needed('2026-11-20', 3), needed(null, 3), needed(null, 0), needed('2026-11-09', 14)]).toEqual([
      ['post-now', 'in-time', 4], ['write', 'in-time', 7], null, ['post', 'in-time', 8], ['post', 'none', 0], null, ['ask', 'over', 3],
    ])
  })

  it('follows the days of post: nine days with ten of post need somebody', () => {
    expect([needed('2026-11-21', 0, 10), needed('2026-11-21', 2, 10), needed('2026-11-21', 0, 3)]).toEqual([['write', 'arrives-late', 9], ['post-now', 'arrives-late', 9], null])
  })
})
