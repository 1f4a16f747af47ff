import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: './e2e',
  // See scripts/test/suites.mjs: the first runs without a network, the second records what uses it.
  projects: [
    { name: 'offline', testMatch: '**/*.e2e.ts', testIgnore: '**/*.watched.e2e.ts' },
    { name: 'watched', testMatch: '**/*.watched.e2e.ts' },
  ],
  outputDir: '../test-results/journeys',
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../test-results/journeys.json' }]],
  // One window at a time: journeys share the machine's only screen and its two cores.
  workers: 1,
  // Ten times what a journey takes here: an old laptop beside other work is slow, not wrong. What hangs is named
  // long before by the limit of one step (launch.ts) or of one expectation.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  // As for the other tests: what fails once and not again is named as flaky at the end.
  retries: 1,
  forbidOnly: true,
})
