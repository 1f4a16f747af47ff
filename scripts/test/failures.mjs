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

const failuresOfSuite = ({ suites = [], specs = [] }, folder, titles) => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').map(() => named(join(folder, file), [...titles, title]))),
  ...suites.flatMap((suite) => failuresOfSuite(suite, folder, [...titles, suite.title])),
]

/** What failed in a report of Playwright, each as file > test; a flaky test has failed once. A file that did not load by its path, another error by its first line. @param {{ config: { rootDir: string }, suites: object[], errors?: { message?: string, location?: { file: string } }[] }} report @returns {string[]} */
export const failuresOfJourneys = ({ config, suites, errors = [] }) => [
  // The outermost suites are the files.
  ...suites.flatMap((file) => failuresOfSuite(file, config.rootDir, [])),
  ...errors.map(({ message = 'an error without a message', location }) => (location ? named(location.file, []) : (message.split('\n')[0] ?? message))),
]

/** For each part of a run the names of what failed, as lines; none where nothing is named. @param {(readonly [string, { failures: readonly string[] }])[]} parts @returns {string[]} */
export const failureLines = (parts) =>
  parts.flatMap(([part, { failures }]) => {
    if (failures.length === 0) return []
    const more = failures.length - maxShown
    return ['', `Failed in ${part}:`, ...failures.slice(0, maxShown).map((name) => `  ${name}`), ...(more > 0 ? [`  and ${more} more`] : [])]
  })
