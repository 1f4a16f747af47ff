import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const scorer = fileURLToPath(new URL('../../../../shared/tools/score-reader.mjs', import.meta.url))
const command = fileURLToPath(new URL('read-specimen.ts', import.meta.url))
const leastScore = 0.98

// The specimens stay outside the project: without them there is nothing to score.
it.skipIf(!existsSync(scorer))(`reads the keyed specimens beside the project with an F1 of at least ${leastScore} (skipped without them)`, () => {
  const run = spawnSync(process.execPath, [scorer, '--json', '--', process.execPath, command], { encoding: 'utf8' })
  const score: unknown = JSON.parse(run.stdout)
  const found = typeof score === 'object' && score !== null && 'f1' in score ? Number(score.f1) : 0
  expect(found, run.stdout).toBeGreaterThanOrEqual(leastScore)
})
