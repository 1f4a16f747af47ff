import { describe, expect, it } from 'vitest'
import { addCounts, countsOfJourneys, countsOfUnit, inWords, oneCheck } from '../../scripts/test/counts.mjs'

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
})
