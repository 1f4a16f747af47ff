import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const scorer = join(shared, 'tools', 'score-reader.mjs')
const cases = join(shared, 'cases')
const command = fileURLToPath(new URL('read-specimen.ts', import.meta.url))
/** What the reader reached on the 120 documents when they came: it must not get worse. */
const minScore = 0.71
const usersSample = 'peru-105-22'

const scoreOf = (folder: string): number => {
  const run = spawnSync(process.execPath, [scorer, '--json', '--keys', folder, '--', process.execPath, command], { encoding: 'utf8' })
  const score: unknown = JSON.parse(run.stdout)
  return typeof score === 'object' && score !== null && 'f1' in score ? Number(score.f1) : 0
}

const scoreOfSample = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-specimen-'))
  try {
    for (const name of readdirSync(cases)) if (name.startsWith(`${usersSample}.`)) cpSync(join(cases, name), join(folder, name))
    return scoreOf(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The specimens are outside the project: without them there is nothing to score.
describe.skipIf(!existsSync(scorer))('the keyed specimens beside the project (skipped without them)', () => {
  it('read the users’ own sample without a fault', () => {
    expect(scoreOfSample()).toBe(1)
  })

  it(`read all of them with an F1 of at least ${minScore}`, { timeout: 600_000 }, () => {
    expect(scoreOf(cases)).toBeGreaterThanOrEqual(minScore)
  })
})
