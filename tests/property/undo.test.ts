import * as fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { findCases } from '../../db/case-find.ts'
import { checkDatabase } from '../../db/check.ts'
import { getSettings } from '../../db/settings.ts'
import { maxSteps } from '../../db/undo/log-changes.ts'
import { dumpOf } from '../kit/dump.ts'
import { keepSampleCase } from '../kit/kept-case.ts'
import { makeChange, randomChange, type RandomChange } from '../kit/random-changes.ts'
import { createBench, reopenBench, undoNext, valueOf, type Bench } from '../kit/services.ts'

let bench: Bench | undefined
afterEach(() => bench?.close())

const searches = ['Dovrin', 'librarian', 'reply', 'May', 'a']

/** All that there is, and what a search finds. */
const stateOf = ({ db }: Bench) => ({
  rows: { ...dumpOf(db), settings: [] },
  // Choices that a pack remembers for the next one are not undone with it.
  settings: { ...getSettings(db), packHabits: {} },
  found: searches.map((search) => findCases(db, { search, status: 'all', country: null, language: null, deadline: 'any' }, '2023-02-01' as Day, null).items.map(({ id }) => id)),
})

const start = async (): Promise<Bench> => {
  const made = createBench()
  await keepSampleCase(made)
  // Made when they are first asked for.
  await made.call('settings.get', null)
  return made
}

const redoNext = async ({ call }: Bench): Promise<void> => {
  const { redo } = valueOf(await call('undo.next', null))
  if (redo === null) throw new Error('There is nothing to redo')
  valueOf(await call('undo.redo', { step: redo.number }))
}

/** Makes changes and answers the state before each one that changed something. */
const makeAll = async (on: Bench, changes: readonly RandomChange[]): Promise<ReturnType<typeof stateOf>[]> => {
  const before: ReturnType<typeof stateOf>[] = []
  for (const change of changes) {
    const state = stateOf(on)
    if (await makeChange(on, change)) before.push(state)
  }
  return before
}

describe('200 random changes', () => {
  it('undone one by one give each state before, redone each state after, over restarts', async () => {
    const [changes = []] = fc.sample(fc.array(randomChange, { minLength: 260, maxLength: 260 }), { numRuns: 1, seed: 20_261_126 })
    bench = await start()
    const states = (await makeAll(bench, changes)).slice(-200)
    expect(states).toHaveLength(200)
    states.push(stateOf(bench))
    for (let undone = 1; undone <= maxSteps; undone += 1) {
      if (undone % 25 === 0) bench = reopenBench(bench)
      await undoNext(bench)
      expect(stateOf(bench)).toEqual(states.at(-1 - undone))
    }
    expect(valueOf(await bench.call('undo.next', null))).toMatchObject({ redoCount: maxSteps })
    for (let redone = maxSteps - 1; redone >= 0; redone -= 1) {
      if (redone % 25 === 0) bench = reopenBench(bench)
      await redoNext(bench)
      expect(stateOf(bench)).toEqual(states.at(-1 - redone))
    }
    expect(checkDatabase(bench.db)).toMatchObject({ isSound: true, findings: [] })
  }, 600_000)
})

describe('changes, undo and redo in any order', () => {
  const turn = fc.oneof({ weight: 3, arbitrary: randomChange }, { weight: 3, arbitrary: fc.constant('undo' as const) }, { weight: 2, arbitrary: fc.constant('redo' as const) }, { weight: 1, arbitrary: fc.constant('restart' as const) })

  it('go back and forth as in every program', async () => {
    await fc.assert(fc.asyncProperty(fc.array(turn, { minLength: 10, maxLength: 40 }), async (turns) => {
      let own = await start()
      try {
        const done: ReturnType<typeof stateOf>[] = []
        let undone: ReturnType<typeof stateOf>[] = []
        // The step that keeps the sample is there too, and stays done.
        for (const next of turns) {
          const now = stateOf(own)
          if (next === 'restart') own = reopenBench(own)
          else if (next === 'undo') {
            const wanted = done.pop()
            if (!wanted) continue
            await undoNext(own)
            undone.push(now)
            expect(stateOf(own)).toEqual(wanted)
          } else if (next === 'redo') {
            const wanted = undone.pop()
            if (!wanted) continue
            await redoNext(own)
            done.push(now)
            expect(stateOf(own)).toEqual(wanted)
          } else if (await makeChange(own, next)) {
            done.push(now)
            undone = []
          }
        }
      } finally {
        own.close()
      }
    }), { numRuns: 12 })
  }, 600_000)
})
