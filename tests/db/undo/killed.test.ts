import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stepTitle } from '../../../core/undo/step-title.ts'
import type { StepNumber } from '../../../core/undo/types.ts'
import { recordActions } from '../../../db/actions.ts'
import { checkDatabase } from '../../../db/check.ts'
import { closeDatabase } from '../../../db/database.ts'
import { asStep } from '../../../db/undo/current-step.ts'
import { revertStep } from '../../../db/undo/revert.ts'
import { getStep } from '../../../db/undo/steps.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'
import { dumpOf } from '../../kit/dump.ts'
import { actionOf, idOf, keepCase } from '../../kit/kept-records.ts'

const program = fileURLToPath(new URL('../../kit/programs/undo-until-killed.ts', import.meta.url))
const rounds = 6
const at = '2026-11-12T20:00:00.000Z'

let bench: DatabaseBench
beforeEach(() => void (bench = databaseBench()))
afterEach(() => bench.close())

/** Lets the process undo and redo, and kills it some milliseconds after its third line, in the middle of the next; answers its last line. */
const runAndKill = async (step: StepNumber, delay: number): Promise<string | undefined> => {
  const child = spawn(process.execPath, [program, bench.path, String(step)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (lines.length === 3) void wait(delay).then(() => child.kill('SIGKILL'))
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return lines.at(-1)
}

describe('a process killed in the middle of undo or redo', () => {
  it('leaves the step done or undone as a whole, and able to go on', async () => {
    keepCase(bench.db(), 1)
    const before = dumpOf(bench.db())
    const actions = Array.from({ length: 400 }, (_, index) => actionOf(1000 + index, idOf(1)))
    const step = asStep(bench.db(), { at, title: stepTitle('settings-changed', {}) }, () => recordActions(bench.db(), actions)).made()
    if (step === null) throw new Error('Nothing was recorded')
    const after = dumpOf(bench.db())
    closeDatabase(bench.db())
    const moments: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await runAndKill(step, 3 + round * 7)
      const db = bench.reopen()
      const isUndone = getStep(db, step)?.undoneAt !== null
      expect(dumpOf(db)).toEqual(isUndone ? before : after)
      moments.push(`${acknowledged} ${isUndone ? 'undone' : 'redone'}`)
      expect([revertStep(db, step, [], at).ok, dumpOf(db)]).toEqual([true, isUndone ? after : before])
      expect(checkDatabase(db).isSound).toBe(true)
      closeDatabase(db)
    }
    expect(moments).toHaveLength(rounds)
    bench.reopen()
  }, 120_000)
})
