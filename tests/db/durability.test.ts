import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '../../db/database.ts'
import { listActions } from '../../db/actions.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { keepCase } from '../kit/kept-records.ts'

const writer = fileURLToPath(new URL('../kit/record-until-killed.ts', import.meta.url))
const rounds = 4

let bench: DatabaseBench
beforeEach(() => {
  bench = databaseBench()
})
afterEach(() => bench.close())

/** Lets a process record one action after the other and kills it while it does; returns what it had acknowledged. */
const recordAndKill = async (path: string, from: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [writer, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === 15) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return acknowledged
}

describe('what was acknowledged', () => {
  it('is there after the process was killed at any moment', async () => {
    keepCase(bench.db(), 1)
    closeDatabase(bench.db())
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round += 1) acknowledged.push(...(await recordAndKill(bench.path, 1000 + round * 1000)))
    const kept = new Set<string>(listActions(bench.reopen(), { caseId: null, includeVoided: true, limit: 100_000 }).map(({ id }) => id))
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * 15)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  })
})
