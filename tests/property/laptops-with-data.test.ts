import * as fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import type { CaseId } from '../../core/ids.ts'
import { handOverKinds, type HandOver, type HandOverKind, type HandOverWhat } from '../../core/laptop/hand-over.ts'
import { checkDatabase } from '../../db/check.ts'
import { rowsOf } from '../../db/handle.ts'
import { listEvents } from '../../db/events.ts'
import { handOverFrom, joinTo, laptopBenches, sharedRowsOf, triedIn } from '../kit/joined-laptops.ts'
import { keepSampleCase } from '../kit/kept-case.ts'
import { makeChange, randomChange, type RandomChange } from '../kit/random-changes.ts'
import { undoNext, valueOf, type Bench } from '../kit/services.ts'

let benches: readonly Bench[] = []
afterEach(() => benches.forEach((bench) => bench.close()))

/** Changes of what is handed over; other records are made on one laptop only. */
const kinds: ReadonlySet<RandomChange['does']> = new Set(['record', 'post', 'correct', 'take-back', 'rename', 'note', 'close', 'attach', 'edit-member', 'remove-target', 'pack', 'edit-event', 'event-list', 'press', 'press-back', 'came', 'numbers', 'import', 'update-case'])

type Turn = { readonly on: number; readonly change: RandomChange; readonly next: 'nothing' | 'undo' | 'hand-over'; readonly to: number; readonly what: HandOverKind; /** Which of the values of each question is chosen; null leaves them open. */ readonly chosen: number | null }
const turn: fc.Arbitrary<Turn> = fc.record({ on: fc.nat(2), change: randomChange.filter(({ does }) => kinds.has(does)), next: fc.constantFrom('nothing', 'nothing', 'undo', 'hand-over'), to: fc.nat(2), what: fc.constantFrom(...handOverKinds), chosen: fc.option(fc.nat(1)) })

const start = async (): Promise<void> => {
  benches = laptopBenches(3)
  const [first] = benches
  if (!first) throw new Error('No laptop')
  const kept = await keepSampleCase(first)
  valueOf(await first.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
  valueOf(await first.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-02-01' }, basedOn: null, cases: [kept.id] }))
  const file = handOverFrom(first)
  for (const other of benches.slice(1)) joinTo(other, file)
}

const whatOf = ({ db }: Bench, kind: HandOverKind): HandOverWhat => {
  const [event] = listEvents(db)
  switch (kind) {
    case 'event': return event ? { kind, eventId: event.id } : { kind: 'everything' }
    case 'cases': return { kind, caseIds: rowsOf<{ id: CaseId }>(db, 'SELECT id FROM cases').map(({ id }) => id) }
    case 'everything': return { kind }
  }
}

/** Joins a file as a person does who answers each question, and changes what a rule decided. */
const joinAnswered = (bench: Bench, file: HandOver, chosen: number | null): void => {
  const { asked, decided } = chosen === null ? { asked: [], decided: [] } : triedIn(bench, file).conflicts
  joinTo(bench, file, [...asked, ...decided.filter(({ table }) => table !== 'member_consents' && table !== 'action_voids')].flatMap(({ key, field, values }) => {
    const value = values[(chosen ?? 0) % values.length]
    return value === undefined ? [] : [{ key, field, version: value.version }]
  }))
}

const play = async (turns: readonly Turn[]): Promise<void> => {
  await start()
  for (const { on, change, next, to, what, chosen } of turns) {
    const bench = benches[on]
    const other = benches[to]
    if (!bench || !other) throw new Error('No laptop')
    const isChanged = await makeChange(bench, change)
    if (next === 'undo' && isChanged) await undoNext(bench)
    if (next === 'hand-over' && other !== bench) joinAnswered(other, handOverFrom(bench, true, whatOf(bench, what)), chosen)
  }
}

it('gives three laptops the same rows in every order of joining, with nothing lost and nothing twice', async () => {
  await fc.assert(fc.asyncProperty(fc.array(turn, { maxLength: 25 }), fc.constantFrom([0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]), async (turns, order) => {
    await play(turns)
    const files = benches.map((bench) => handOverFrom(bench, true, { kind: 'everything' }))
    benches.forEach((bench, index) => {
      for (const from of index === 1 ? order.toReversed() : order) joinTo(bench, files[from] ?? handOverFrom(bench))
    })
    const [first, ...others] = benches.map(sharedRowsOf)
    for (const rows of others) expect(rows).toEqual(first)
    for (const { db } of benches) expect(checkDatabase(db)).toMatchObject({ isSound: true })
    // Again: nothing is changed.
    for (const bench of benches) for (const file of files) expect(joinTo(bench, file).changes).toEqual([])
    for (const bench of benches) bench.close()
    benches = []
  }), { numRuns: 12 })
}, 120_000)
