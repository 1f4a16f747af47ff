import { describe, expect, it } from 'vitest'
import { addCounts, countsOfJourneys, countsOfUnit, hasPassed, inWords, oneCheck, withStatus } from '../../scripts/test/counts.mjs'

describe('counts of a test run', () => {
  it('adds up every part', () => {
    const total = addCounts([
      oneCheck(true),
      oneCheck(false),
      countsOfUnit({
        numPassedTests: 7, numPendingTests: 2, numTodoTests: 1,
        testResults: [
          { name: 'a.test.ts', status: 'failed', assertionResults: [] },
          { name: 'b.test.ts', status: 'failed', assertionResults: [{ status: 'failed', ancestorTitles: [], title: 'fails' }] },
          { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed', ancestorTitles: [], title: 'at the second try', failureMessages: ['Error: too early'] }] },
          { name: 'hook.test.ts', status: 'failed', assertionResults: [{ status: 'skipped', ancestorTitles: [], title: 'did not run' }] },
        ],
      }),
      countsOfJourneys({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, config: { rootDir: '' }, suites: [{ title: 'a.e2e.ts', specs: [{ title: 'at the second try', file: 'a.e2e.ts', tests: [{ status: 'flaky' }] }] }], errors: [{}] }),
    ])
    expect(inWords(total)).toBe('12 passed (2 when tried again), 6 failed, 5 skipped')
  })

  it('are no success when a test failed, or when none ran', () => {
    expect([{ passed: 2, failed: 0 }, { passed: 2, failed: 1 }, { passed: 0, failed: 0 }].map(hasPassed)).toEqual([true, false, false])
  })

  it('have one failure where the run failed and no test did', () => {
    const counts = { passed: 2, failed: 0, skipped: 0, failures: [], flaky: [] }
    const failed = { ...counts, failed: 1, failures: ['a.test.ts > b'] }
    expect([withStatus(counts, 0), withStatus(counts, 1).failed, withStatus(counts, 1).failures[0], withStatus(failed, 1)])
      .toEqual([counts, 1, 'the run ended with status 1 although no test failed: see its output', failed])
  })
})
