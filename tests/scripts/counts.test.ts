import { describe, expect, it } from 'vitest'
import { addCounts, countsOfJourneys, countsOfUnit, hasPassed, inWords, oneCheck } from '../../scripts/test/counts.mjs'

describe('counts of a test run', () => {
  it('adds up every part', () => {
    const total = addCounts([
      oneCheck(true),
      oneCheck(false),
      countsOfUnit({
        numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1,
        testResults: [
          { status: 'failed', assertionResults: [] },
          { status: 'failed', assertionResults: [{}] },
        ],
      }),
      countsOfJourneys({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] }),
    ])
    expect(inWords(total)).toBe('11 passed, 6 failed, 5 skipped')
  })

  it('are no success when a test failed, or when none ran', () => {
    expect([{ passed: 2, failed: 0, skipped: 1 }, { passed: 2, failed: 1, skipped: 0 }, { passed: 0, failed: 0, skipped: 3 }].map(hasPassed)).toEqual([true, false, false])
  })
})
