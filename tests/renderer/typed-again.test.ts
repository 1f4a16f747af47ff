import { expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { isTypedAgain } from '../../renderer/typed-again.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'

const asked = problemOf('code-maybe-by-number', { code: '7KQM-034-E', subject: 'Mill Lane library', count: 3, on: '2026-11-10' as Day })

it('takes the same code again, however it is typed, for another letter than those of the number', () => {
  expect(['7KQM-034-E', ' 7kqm 034 e ', '7KQM-001-8', 'letter', ''].map((typed) => isTypedAgain(asked, typed))).toEqual([true, true, false, false, false])
})

it('takes no code for an answer where nothing was asked', () => {
  expect([isTypedAgain(null, '7KQM-034-E'), isTypedAgain(plainProblem('unknown-call'), '7KQM-034-E')]).toEqual([false, false])
})
