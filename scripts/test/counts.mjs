import { failuresOfJourneys, failuresOfUnit, flakyOfJourneys, flakyOfUnit } from './failures.mjs'

/** `failures` are the names of what failed, where a report has them; `flaky` of what failed once and passed when it was tried again. @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[], flaky: readonly string[] }} Counts */

/** One check that either holds or does not. @returns {Counts} */
export const oneCheck = (holds) => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0, failures: [], flaky: [] })

/** @returns {Counts} */
export const addCounts = (list) =>
  list.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed, failed: sum.failed + counts.failed, skipped: sum.skipped + counts.skipped, failures: [...sum.failures, ...counts.failures],
      flaky: [...sum.flaky, ...counts.flaky],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] },
  )

/** The counts in a report of vitest; a file that did not load, or whose tests were skipped because a hook failed, counts as one failure. @returns {Counts} */
export const countsOfUnit = (report) => {
  const failures = failuresOfUnit(report)
  return { passed: report.numPassedTests, failed: failures.length, skipped: report.numPendingTests + (report.numTodoTests ?? 0), failures, flaky: flakyOfUnit(report) }
}

/** The counts in a report of Playwright. @returns {Counts} */
export const countsOfJourneys = (report) => {
  const { stats, errors = [] } = report
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped, failures: failuresOfJourneys(report), flaky: flakyOfJourneys(report) }
}

/** A run in which no test ran has shown nothing, so it is no success. @param {Pick<Counts, 'passed' | 'failed'>} counts */
export const hasPassed = ({ passed, failed }) => failed === 0 && passed > 0

/** @param {Omit<Counts, 'failures'>} counts */
export const inWords = ({ passed, failed, skipped, flaky }) => `${passed} passed${flaky.length > 0 ? ` (${flaky.length} when tried again)` : ''}, ${failed} failed, ${skipped} skipped`

/** An error outside every test is in no report of theirs: the run's status alone says so, and it counts as one failure. @param {Counts} counts @param {number} status @returns {Counts} */
export const withStatus = (counts, status) =>
  (status === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [`the run ended with status ${status} although no test failed: see its output`] })
