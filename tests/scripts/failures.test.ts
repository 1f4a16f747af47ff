import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countsOfUnit } from '../../scripts/test/counts.mjs'
import { failureLines, failuresOfJourneys, failuresOfUnit, flakyOfJourneys, flakyOfUnit } from '../../scripts/test/failures.mjs'
import { root } from '../../scripts/setup/places.mjs'

/** The parts of a report of vitest that are read, as it writes them. */
const unit = {
  numPassedTests: 1, numPendingTests: 1, numTodoTests: 0,
  testResults: [
    { name: join(root, 'tests', 'a.test.ts'), status: 'failed', assertionResults: [
      { status: 'failed', ancestorTitles: ['a list', 'of names'], title: 'is sorted', failureMessages: ['\u001b[31mAssertionError\u001b[39m: expected 1 to be 2\n  at a.test.ts'] }, { status: 'passed', ancestorTitles: [], title: 'is short' },
    ] },
    { name: join(root, 'tests', 'does-not-load.test.ts'), status: 'failed', assertionResults: [] },
    { name: join(root, 'tests', 'hook.test.ts'), status: 'failed', assertionResults: [{ status: 'skipped', ancestorTitles: [], title: 'does not run' }] },
    { name: join(root, 'tests', 'b.test.ts'), status: 'passed', assertionResults: [{ status: 'passed', ancestorTitles: [], title: 'is there', failureMessages: [] }, { status: 'passed', ancestorTitles: [], title: 'comes later', failureMessages: ['Error: not there\n  at b.test.ts'] }] },
  ],
}

const spec = (title: string, ...statuses: readonly string[]) => ({ title, file: 'a.e2e.ts', tests: statuses.map((status) => ({ status, results: [{ errors: status === 'flaky' ? [{ message: 'Error: too slow\nmore' }] : [] }] })) })
/** The same of Playwright. */
const journeys = {
  config: { rootDir: join(root, 'tests', 'e2e') },
  suites: [{ title: 'a.e2e.ts', specs: [spec('top', 'unexpected'), spec('right', 'expected')], suites: [{ title: 'a case', specs: [spec('is added', 'flaky'), spec('waits', 'skipped')] }] }],
  errors: [{ message: 'Error: no such module\nRequire stack', location: { file: join(root, 'tests', 'e2e', 'b.e2e.ts') } }, { message: 'Timed out\nmore' }],
}

describe('what failed in a run of the tests', () => {
  it('is named by file and test, with a file that did not load or whose hook failed', () => {
    expect(failuresOfUnit(unit)).toEqual(['tests/a.test.ts > a list > of names > is sorted (AssertionError: expected 1 to be 2)', 'tests/does-not-load.test.ts', 'tests/hook.test.ts'])
    expect(failuresOfJourneys(journeys)).toEqual(['tests/e2e/a.e2e.ts > top', 'tests/e2e/b.e2e.ts', 'Timed out'])
  })

  it('is named apart where it passed when it was tried again', () => {
    expect([flakyOfUnit(unit), flakyOfJourneys(journeys)]).toEqual([['tests/b.test.ts > comes later (Error: not there)'], ['tests/e2e/a.e2e.ts > a case > is added (Error: too slow)']])
  })

  it('is counted as it is named', () => {
    expect(countsOfUnit(unit)).toEqual({ passed: 1, failed: 3, skipped: 1, failures: failuresOfUnit(unit), flaky: flakyOfUnit(unit) })
  })

  it('is listed for each part, at most twenty of each', () => {
    const many = Array.from({ length: 22 }, (_, index) => `tests/a.test.ts > ${index}`)
    expect(failureLines([['unit', { failures: many, flaky: ['tests/b.test.ts > c'] }], ['package', { failures: [], flaky: [] }], ['journeys', { failures: ['tests/e2e/a.e2e.ts > top'], flaky: [] }]])).toEqual([
      '', 'Flaky in unit, failed once and passed when tried again:', '  tests/b.test.ts > c',
      '', 'Failed in unit:', ...many.slice(0, 20).map((name) => `  ${name}`), '  and 2 more',
      '', 'Failed in journeys:', '  tests/e2e/a.e2e.ts > top',
    ])
  })
})
