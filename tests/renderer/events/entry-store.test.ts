import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventEntry } from '../../../core/event/types.ts'
import type { ActionId, CaseId, EventId } from '../../../core/ids.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import type { Answer } from '../../../preload/contract.ts'
import type { NewEntry } from '../../../preload/event-calls.ts'
import { createEntryStore } from '../../../renderer/features/events/evening/entry-store.ts'

const entryOf = (number: number): NewEntry => ({ id: `entry ${number}` as ActionId, caseId: 'case' as CaseId, kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null })
const keptOf = (entry: NewEntry): EventEntry => ({ ...entry, letterCode: null, state: 'written', recordedAt: '2026-12-05T19:00:00.000Z', isTakenBack: false })

/** Main as the store meets it: each call waits until it is let go; an id is kept once however often it is sent. */
const createMain = () => {
  const waiting: (() => void)[] = []
  const kept = new Map<ActionId, EventEntry>()
  const taken = new Set<ActionId>()
  const after = <Value>(act: () => Answer<Value>): Promise<Answer<Value>> => new Promise((resolve) => void waiting.push(() => resolve(act())))
  let refuses = false
  const calls = {
    count: ({ entry }: { readonly entry: NewEntry }) => after((): Answer<EventEntry> => {
      if (refuses) return { ok: false, problem: plainProblem('unknown-event') }
      kept.set(entry.id, kept.get(entry.id) ?? keptOf(entry))
      return { ok: true, value: kept.get(entry.id) ?? keptOf(entry) }
    }),
    countCode: () => after((): Answer<EventEntry> => ({ ok: false, problem: plainProblem('letter-mistyped') })),
    takeBack: ({ actionId }: { readonly actionId: ActionId }) => after((): Answer<null> => {
      if (!kept.has(actionId) || taken.has(actionId)) return { ok: false, problem: plainProblem('already-undone') }
      taken.add(actionId)
      return { ok: true, value: null }
    }),
    putBack: ({ actionId }: { readonly actionId: ActionId }) => after((): Answer<null> => {
      taken.delete(actionId)
      return { ok: true, value: null }
    }),
  }
  return {
    calls, kept, taken,
    refuse: (next: boolean) => { refuses = next },
    /** Answers the first calls that wait, in their order. */
    letGo: async (count = waiting.length): Promise<void> => {
      for (const answer of waiting.splice(0, count)) answer()
      await new Promise((resolve) => { setTimeout(resolve, 0) })
    },
  }
}

const storeOn = (main: ReturnType<typeof createMain>) => createEntryStore({ eventId: 'event' as EventId, entries: [], calls: main.calls, now: () => '2026-12-05T19:00:00.000Z' })
type Store = ReturnType<typeof storeOn>
const statuses = (store: Store): readonly string[] => store.state().entries.map(({ status, isTakenBack }) => (isTakenBack ? 'taken back' : status))

describe('the presses of an evening', () => {
  it('count when main has answered, and not before', async () => {
    const main = createMain()
    const store = storeOn(main)
    store.count(entryOf(1))
    store.count(entryOf(2))
    expect([statuses(store), store.state().savedAt]).toEqual([['sending', 'sending'], null])
    await main.letGo(1)
    expect(statuses(store)).toEqual(['kept', 'sending'])
    await main.letGo()
    expect([statuses(store), store.state().savedAt]).toEqual([['kept', 'kept'], '2026-12-05T19:00:00.000Z'])
  })

  it('are read again without what another place took away, and keep what is on its way', async () => {
    const main = createMain()
    const store = storeOn(main)
    store.count(entryOf(1))
    await main.letGo()
    store.count(entryOf(2))
    store.readAgain([keptOf(entryOf(3))])
    expect(store.state().entries.map(({ id, status }) => `${id} ${status}`)).toEqual(['entry 3 kept', 'entry 2 sending'])
  })

  it('that main refused are lost until they are sent again, under the same ids', async () => {
    const main = createMain()
    const store = storeOn(main)
    main.refuse(true)
    store.count(entryOf(1))
    await main.letGo()
    expect([statuses(store), store.state().problem?.code]).toEqual([['lost'], 'unknown-event'])
    main.refuse(false)
    store.retry()
    store.retry()
    await main.letGo()
    expect([statuses(store), store.state().problem, [...main.kept.keys()]]).toEqual([['kept'], null, ['entry 1']])
  })

  it('are lost, too, where the call has no answer at all', async () => {
    const main = createMain()
    const store = createEntryStore({ eventId: 'event' as EventId, entries: [], calls: { ...main.calls, count: () => Promise.reject(new Error('gone')) }, now: () => '' })
    store.count(entryOf(1))
    await main.letGo()
    expect(statuses(store)).toEqual(['lost'])
    store.forgetLost()
    expect(statuses(store)).toEqual([])
  })

  it('are taken back one by one, the newest first, also faster than main answers', async () => {
    const main = createMain()
    const store = storeOn(main)
    for (const number of [1, 2, 3]) store.count(entryOf(number))
    store.undoLast()
    store.undoLast()
    await main.letGo()
    expect([statuses(store), [...main.taken].toSorted()]).toEqual([['kept', 'taken back', 'taken back'], ['entry 2', 'entry 3']])
    store.putBack('entry 2' as ActionId)
    await main.letGo()
    expect(statuses(store)).toEqual(['kept', 'kept', 'taken back'])
  })

  it('on screen are always those that main has, for any presses in any rhythm', async () => {
    const steps = fc.array(fc.constantFrom('count', 'count', 'undo', 'answer', 'refuse', 'accept', 'retry'), { maxLength: 30 })
    await fc.assert(fc.asyncProperty(steps, async (does) => {
      const main = createMain()
      const store = storeOn(main)
      let number = 0
      for (const step of does) {
        if (step === 'count') store.count(entryOf((number += 1)))
        if (step === 'undo') store.undoLast()
        if (step === 'answer') await main.letGo(1)
        if (step === 'refuse' || step === 'accept') main.refuse(step === 'refuse')
        if (step === 'retry') store.retry()
      }
      main.refuse(false)
      await main.letGo()
      store.retry()
      await main.letGo()
      await main.letGo()
      const shown = store.state().entries.filter(({ status, isTakenBack }) => status === 'kept' && !isTakenBack).map(({ id }) => id)
      expect(shown.toSorted()).toEqual([...main.kept.keys()].filter((id) => !main.taken.has(id)).toSorted())
      expect(main.kept.size).toBe(number)
    }), { numRuns: 60 })
  })
})
