import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../core/ids.ts'
import { historyOf } from '../../db/case-change.ts'
import { getCase } from '../../db/cases.ts'
import { checkDatabase } from '../../db/check.ts'
import { closeDatabase } from '../../db/database.ts'
import { listActions } from '../../db/actions.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { idOf, keepCase } from '../kit/kept-records.ts'

const writer = fileURLToPath(new URL('../kit/programs/record-until-killed.ts', import.meta.url))
const changer = fileURLToPath(new URL('../kit/programs/change-until-killed.ts', import.meta.url))
const rounds = 4

let bench: DatabaseBench
beforeEach(() => {
  bench = databaseBench()
})
afterEach(() => bench.close())

/** Lets a process write one thing after the other and kills it while it does; returns what it had acknowledged. */
const runAndKill = async (program: string, path: string, from: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [program, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
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
    for (let round = 0; round < rounds; round += 1) acknowledged.push(...(await runAndKill(writer, bench.path, 1000 + round * 1000)))
    const kept = new Set<string>(listActions(bench.reopen(), { caseId: null, includeVoided: true }).map(({ id }) => id))
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * 15)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  })
  it('holds for changes of a case and for taking them back: every revision has its history', async () => {
    keepCase(bench.db(), 1)
    closeDatabase(bench.db())
    for (let round = 0; round < rounds; round += 1) {
      const newest = Number((await runAndKill(changer, bench.path, 900)).at(-1))
      const db = bench.reopen()
      const kept = getCase(db, idOf<CaseId>(1))
      const history = historyOf(db, idOf<CaseId>(1))
      expect(kept?.revision).toBeGreaterThanOrEqual(newest)
      expect(history.map(({ revision }) => revision)).toEqual(Array.from({ length: (kept?.revision ?? 0) - 1 }, (_, index) => (kept?.revision ?? 0) - index))
      expect(checkDatabase(db).isSound).toBe(true)
      closeDatabase(db)
    }
    bench.reopen()
  })
})
