/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** One check that either holds or does not. @returns {Counts} */
export const oneCheck = (holds) => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 })

/** @returns {Counts} */
export const addCounts = (list) =>
  list.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed, failed: sum.failed + counts.failed, skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** The counts in a report of vitest; a file that did not load counts as one failure. @returns {Counts} */
export const countsOfUnit = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  skipped: report.numPendingTests + (report.numTodoTests ?? 0),
})

/** The counts in a report of Playwright; a flaky test has failed once and counts as failed. @param {{ stats: Record<string, number>, errors?: unknown[] }} report @returns {Counts} */
export const countsOfJourneys = ({ stats, errors = [] }) => ({
  passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped,
})

/** A run in which no test ran has shown nothing, so it is no success. @param {Counts} counts */
export const hasPassed = ({ passed, failed }) => failed === 0 && passed > 0

/** @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`
