import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesSoFar, connectionOf, rowsOf } from '../../../db/handle.ts'
import { saveSettings } from '../../../db/settings.ts'
import { answer } from '../../../main/door/answer.ts'
import type { Handlers } from '../../../main/door/handler.ts'
import { handlers } from '../../../main/handlers.ts'
import { currentSettings } from '../../../main/settings/current-settings.ts'
import type { CallName } from '../../../preload/contract.ts'
import { callExamples } from '../../kit/call-examples.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { oddInputs } from '../../kit/odd-inputs.ts'
import { createBench } from '../../kit/services.ts'

const names = Object.keys(handlers) as readonly CallName[]
/** Inputs of each call; 10,000 in the long run. */
const runs = Number(process.env['VIGIL_FUZZ_RUNS'] ?? 20)
/** Their files are locked with words, whose key takes a second to make. */
const slow: ReadonlySet<CallName> = new Set(['laptops.handOver', 'laptops.pickFile', 'laptops.open', 'laptops.join'])

let bench: FullBench
beforeAll(async () => void (bench = await fillBench(createBench())))
afterAll(() => bench.close())

/** The right input of a call; on a bench of its own where the calls before took away what it needs. */
const exampleOf = async (name: CallName): Promise<unknown> => {
  try {
    return await callExamples[name](bench)
  } catch {
    bench.close()
    bench = await fillBench(createBench())
    return callExamples[name](bench)
  }
}

const content = (): string => createHash('sha256').update(connectionOf(bench.db).serialize()).digest('hex')

const idsIn = (): readonly string[] => ['cases', 'targets', 'members', 'packs', 'actions', 'events', 'outlets', 'reports', 'sources', 'attachments']
  .flatMap((table) => rowsOf<{ id: string }>(bench.db, `SELECT id FROM ${table} LIMIT 3`).map(({ id }) => id))

/** Calls with inputs; throws on a fault, and where what is refused or only read has written. */
const tryEach = async (name: CallName, tried: Handlers, inputs: fc.Arbitrary<unknown>, numRuns: number, round = 0): Promise<void> => {
  let before = content()
  const faults = bench.errors.length
  await fc.assert(fc.asyncProperty(inputs, async (input) => {
    const count = changesSoFar(bench.db)
    const { ok } = await answer(tried, bench.services, name, input)
    expect(bench.errors.slice(faults), `faults in ${name}`).toEqual([])
    if (changesSoFar(bench.db) === count) return
    const after = content()
    if (!ok || tried[name].changes.length === 0) expect(after === before, `${name} leaves the data as they were`).toBe(true)
    before = after
  }), { numRuns, seed: (fc.readConfigureGlobal().seed ?? 0) + round })
}

const inputsInARound = 50
/** Thousands of calls that create something would make data that no group has, and each call after them slow. */
const renewIfLarge = async (): Promise<void> => {
  if (connectionOf(bench.db).serialize().length < 2 * 1024 * 1024) return
  bench.close()
  bench = await fillBench(createBench())
}

const tryOdd = async (name: CallName, numRuns: number): Promise<void> => {
  for (let round = 0; round * inputsInARound < numRuns; round += 1) {
    await renewIfLarge()
    await tryEach(name, handlers, oddInputs(await exampleOf(name), idsIn()), Math.min(inputsInARound, numRuns - round * inputsInARound), round)
  }
}

const because = (pattern: RegExp) => ({ cause: { message: expect.stringMatching(pattern) as string } })

describe('odd values in an input that is right', () => {
  it.each(names)('%s answers in words, and what is refused or only read writes nothing', (name) => tryOdd(name, slow.has(name) ? Math.ceil(runs / 20) : runs))

  it('would be noticed: a call that only reads and writes, and one that throws', async () => {
    const writes: Handlers = { ...handlers, 'home.overview': { ...handlers['home.overview'], run: (services, input) => {
      saveSettings(services.db, { ...currentSettings(services), groupName: 'Changed' })
      return handlers['home.overview'].run(services, input)
    } } }
    await expect(tryEach('home.overview', writes, fc.constant(null), 1)).rejects.toMatchObject(because(/leaves the data as they were/u))
    const throws: Handlers = { ...handlers, 'home.overview': { ...handlers['home.overview'], run: () => { throw new Error('planted fault') } } }
    await expect(tryEach('home.overview', throws, fc.constant(null), 1)).rejects.toMatchObject(because(/faults in home/u))
  })
})
