import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectionOf } from '../../../db/handle.ts'
import { answer } from '../../../main/door/answer.ts'
import { handlers } from '../../../main/handlers.ts'
import { createLog, type Log } from '../../../main/log/log.ts'
import { readLog } from '../../../main/log/read-log.ts'
import type { CallName } from '../../../preload/contract.ts'
import { callExamples } from '../../kit/call-examples.ts'
import { everyText } from '../../kit/every-text.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { oddInputs } from '../../kit/odd-inputs.ts'
import { createBench, valueOf } from '../../kit/services.ts'

const names = Object.keys(handlers) as readonly CallName[]
/** Their keys take a second each, and their errors are those of the others. */
const slow: ReadonlySet<CallName> = new Set(['laptops.handOver', 'laptops.pickFile', 'laptops.open', 'laptops.join'])

let bench: FullBench
let folder: string
/** What was thrown, as it was before the log took out what may name somebody. */
const thrown: string[] = []
beforeAll(async () => {
  bench = await fillBench(createBench())
  folder = mkdtempSync(join(tmpdir(), 'vigil-log-'))
})
afterAll(() => {
  bench.close()
  rmSync(folder, { recursive: true, force: true })
})

const listening = (log: Log): Log => ({
  info: log.info,
  error: (event, error) => {
    thrown.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return log.error(event, error)
  },
})

/** Makes every JSON value of the data one that is damaged, and short: reading it fails with all of it in the message. */
const breakJson = (seed: string): number => {
  const connection = connectionOf(bench.db)
  const columns = connection.prepare(`
    SELECT tables.name AS "table", columns.name AS "column" FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
    WHERE tables.type = 'table' AND columns.type = 'TEXT' AND tables.name NOT LIKE '%search%' AND tables.name NOT LIKE 'sqlite%'`).all() as readonly { table: string; column: string }[]
  connection.pragma('ignore_check_constraints = ON')
  // They keep entries as they are, and note each change for Undo.
  const triggers = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all() as readonly string[]
  for (const name of triggers) connection.exec(`DROP TRIGGER "${name}"`)
  // Keys that are JSON stay as they are: two would be the same.
  return columns.reduce((sum, { table, column }) => sum + connection.prepare(`UPDATE OR IGNORE "${table}" SET "${column}" = ? WHERE "${column}" GLOB '{"*' OR "${column}" GLOB '[[]*'`).run(`["${seed}",x`).changes, 0)
}

const seedsIn = (text: string, seeds: readonly string[]): readonly string[] => seeds.filter((seed) => text.includes(seed))

it('logs nothing that was typed when a call fails', async () => {
  const seeds = everyText(bench.db).filter((text) => text.length > 3 && !/^Vigil |["'“”`]/u.test(text))
  Object.assign(bench.services, { log: listening(createLog(folder)), recentLog: () => readLog(folder) })
  const inputs: (readonly [CallName, unknown])[] = []
  for (const name of names.filter((one) => !slow.has(one))) {
    try {
      inputs.push([name, await callExamples[name](bench)])
    } catch {
      // What it needs was taken away by an example before.
    }
  }
  const callAll = async (): Promise<void> => {
    for (const [name, input] of inputs) await answer(handlers, bench.services, name, input)
  }
  for (const [name, input] of inputs) {
    for (const odd of fc.sample(oddInputs(input, seeds), { numRuns: 3, seed: 20261127 })) await answer(handlers, bench.services, name, odd)
  }
  // Of a longer text the message has a part.
  const seed = seeds.find((text) => text.length < 16) ?? ''
  expect(breakJson(seed)).toBeGreaterThan(5)
  await callAll()
  connectionOf(bench.db).pragma('query_only = 1')
  await callAll()
  const { text } = valueOf(await bench.call('app.diagnostics', null))
  connectionOf(bench.db).close()
  await callAll()
  const log = readFileSync(join(folder, 'vigil.log'), 'utf8')
  expect([seeds.length > 30, thrown.length > 50, log.split('\n').length > 50]).toEqual([true, true, true])
  expect([seedsIn(log, seeds), seedsIn(text, seeds)]).toEqual([[], []])
  // Control: they were in what was thrown, and would have been found.
  expect(seedsIn(thrown.join('\n'), seeds)).not.toEqual([])
})
