import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../setup/places.mjs'

/** Only the end of a long output may be kept: the names stay few enough to be in it. */
const maxShown = 20

const maxMessage = 300

/** The first line of what a test said, where the output that had the rest is cut. */
const saidBy = (message) => {
  const [first = ''] = stripVTControlCharacters(message ?? '').trim().split('\n')
  return first === '' ? '' : ` (${first.slice(0, maxMessage)})`
}

const named = (path, titles) => [relative(root, path).replaceAll('\\', '/'), ...titles.filter((title) => title !== '')].join(' > ')

/** What failed in a report of vitest, each as file > test (what it said); a file that did not load, or whose hook failed, by its path alone. @returns {string[]} */
export const failuresOfUnit = ({ testResults }) =>
  testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [named(name, [])]
    return failed.map(({ ancestorTitles, title, failureMessages }) => `${named(name, [...ancestorTitles, title])}${saidBy(failureMessages?.[0])}`)
  })

/** What failed once in a report of vitest and passed when it was tried again, each as file > test (what it said at first). @returns {string[]} */
export const flakyOfUnit = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) => assertionResults.filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
    .map(({ ancestorTitles, title, failureMessages }) => `${named(name, [...ancestorTitles, title])}${saidBy(failureMessages[0])}`))

const testsOfSuite = (wanted, { suites = [], specs = [] }, folder, titles) => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests.filter(({ status }) => status === wanted).map(({ results = [] }) => `${named(join(folder, file), [...titles, title])}${saidBy(results[0]?.errors?.[0]?.message)}`)),
  ...suites.flatMap((suite) => testsOfSuite(wanted, suite, folder, [...titles, suite.title])),
]

/** What failed once in a report of Playwright and passed when it was tried again, each as file > test (what it said at first). @returns {string[]} */
export const flakyOfJourneys = ({ config, suites }) => suites.flatMap((file) => testsOfSuite('flaky', file, config.rootDir, []))

/** What failed in a report of Playwright, each as file > test (what it said). A file that did not load by its path, another error by its first line. @param {{ config: { rootDir: string }, suites: object[], errors?: { message?: string, location?: { file: string } }[] }} report @returns {string[]} */
export const failuresOfJourneys = ({ config, suites, errors = [] }) => [
  // The outermost suites are the files.
  ...suites.flatMap((file) => testsOfSuite('unexpected', file, config.rootDir, [])),
  ...errors.map(({ message = 'an error without a message', location }) => (location ? named(location.file, []) : (message.split('\n')[0] ?? message))),
]

const listed = (title, names) => {
  if (names.length === 0) return []
  const more = names.length - maxShown
  return ['', title, ...names.slice(0, maxShown).map((name) => `  ${name}`), ...(more > 0 ? [`  and ${more} more`] : [])]
}

/** For each part of a run the names of what failed, and of what failed once, as lines; none where nothing is named. @param {(readonly [string, { failures: readonly string[], flaky: readonly string[] }])[]} parts @returns {string[]} */
export const failureLines = (parts) =>
  parts.flatMap(([part, { failures, flaky }]) => [...listed(`Flaky in ${part}, failed once and passed when tried again:`, flaky), ...listed(`Failed in ${part}:`, failures)])
