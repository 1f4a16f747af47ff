import { describe, expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { periodWords } from '../../renderer/period-words.ts'
import { wordsIn } from '../../words/words.ts'

const inWords = (from: string, to: string): string => periodWords({ from: from as Day, to: to as Day }, wordsIn('en')).replaceAll(/\s/gu, ' ')

describe('the period of a report', () => {
  it('is named by its months where they are whole', () => {
    expect([inWords('2026-11-01', '2026-11-30'), inWords('2026-10-01', '2026-12-31'), inWords('2024-02-01', '2024-02-29')])
      .toEqual(['November 2026', 'October – December 2026', 'February 2024'])
  })

  it('is named by its days where they are not', () => {
    expect([inWords('2026-11-01', '2026-11-29'), inWords('2026-11-02', '2026-11-30')]).toEqual(['1 Nov 2026 – 29 Nov 2026', '2 Nov 2026 – 30 Nov 2026'])
  })
})
