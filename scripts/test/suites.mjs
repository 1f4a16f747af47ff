import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/places.mjs'
import { addCounts, countsOfJourneys, countsOfUnit, oneCheck, withStatus } from './counts.mjs'
import { runOnScreen, runScript } from './run.mjs'
import { networkProblem, withoutNetwork } from './without-network.mjs'

const results = join(root, 'test-results')
const reportAt = (name) => {
  mkdirSync(results, { recursive: true })
  const path = join(results, name)
  rmSync(path, { force: true })
  return path
}
const countsFrom = (path, status, read) => (existsSync(path) ? withStatus(read(JSON.parse(readFileSync(path, 'utf8'))), status) : { ...oneCheck(false), failures: ['the run ended without a report'] })

export const checkLint = () => {
  const rules = runScript('oxlint/bin/oxlint', ['-c', 'tests/rules/oxlint.json', '--deny-warnings', '.'])
  const unused = runScript('knip/bin/knip.js', ['-c', 'tests/rules/knip.jsonc', '--treat-config-hints-as-errors'])
  return oneCheck(rules === 0 && unused === 0)
}

export const runUnit = (filters) => {
  const report = reportAt('unit.json')
  const status = runScript('vitest/vitest.mjs', ['run', '-c', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters])
  return countsFrom(report, status, countsOfUnit)
}

const runProject = (project, filters, wrap) => {
  const report = reportAt(`journeys-${project}.json`)
  const command = ['node', join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '-c', 'tests/playwright.config.ts', `--project=${project}`, '--pass-with-no-tests', ...filters]
  const status = runOnScreen(command, { PLAYWRIGHT_JSON_OUTPUT_NAME: report }, wrap)
  return countsFrom(report, status, countsOfJourneys)
}

/** Journeys run without a network. Those that watch for its use need one to use: they run as they are. */
export const runJourneys = (filters) => {
  const problem = networkProblem()
  console.log(problem === null ? 'journeys run in a network namespace without interfaces' : `SKIPPED: journeys run with the network, because ${problem}`)
  return addCounts([runProject('offline', filters, withoutNetwork), runProject('watched', filters)])
}
