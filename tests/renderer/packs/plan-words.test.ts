import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import type { PackBatch } from '../../../core/pack/types.ts'
import { countsByCase } from '../../../renderer/features/packs/case-counts.ts'
import { secondsLeft } from '../../../renderer/features/packs/time-left.ts'

const batch = (caseId: string, letterCount: number, postage: 'home' | 'abroad') => ({ caseId: caseId as CaseId, letterCount, postage }) as PackBatch

describe('the plan on screen', () => {
  it('counts the letters of each case by postage', () => {
    const counts = countsByCase({ batches: [batch('A', 4, 'abroad'), batch('A', 4, 'home'), batch('B', 2, 'abroad')] })
    expect([...counts]).toEqual([
      ['A', { abroad: 4, home: 4, letters: 8 }],
      ['B', { abroad: 2, home: 0, letters: 2 }],
    ])
  })

  it('estimates the time left once there is enough progress', () => {
    const after = [[0, 5000], [10, 100], [10, 1000], [100, 4000]] as const
    expect(after.map(([done, elapsed]) => secondsLeft({ done, total: 100 }, elapsed))).toEqual([null, null, 9, 0])
  })
})
