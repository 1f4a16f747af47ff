import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId, EventTaskId } from '../../../core/ids.ts'
import { handOverFrom as readValues } from '../../../core/laptop/hand-over-values.ts'
import { handOverForm } from '../../../core/laptop/hand-over.ts'
import { stateToText } from '../../../core/laptop/state-text.ts'
import { rowsOf } from '../../../db/handle.ts'
import { listEvents } from '../../../db/events.ts'
import { getPack, setPackState } from '../../../db/packs.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { eventDraft, letter } from '../../kit/full-bench.ts'
import { handOverFrom, joinTo, laptopBenches, sealedIn } from '../../kit/joined-laptops.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { keepCase } from '../../kit/kept-records.ts'
import { problemCode, valueOf, type Bench } from '../../kit/services.ts'

let office: Bench
let hall: Bench
let caseId: CaseId
beforeEach(async () => {
  const [one, other] = laptopBenches(2)
  if (!one || !other) throw new Error('No laptop')
  ;[office, hall] = [one, other]
  caseId = (await keepSampleCase(office)).id
})
afterEach(() => {
  office.close()
  hall.close()
})

const casesIn = ({ db }: Bench): readonly string[] => rowsOf<{ id: string }>(db, 'SELECT id FROM cases ORDER BY id').map(({ id }) => id)
const recordCode = (bench: Bench, code: string) => bench.call('actions.record', { draft: { ...letter, count: 1, caseId, letterCode: code } })

/** A pack of the kept case; the codes of its letters. */
const printed = async (bench: Bench): Promise<readonly string[]> => {
  const { packId } = valueOf(await bench.call('packs.make', { choices: { ...defaultChoices, caseIds: [caseId], members: 'none', copies: 2 }, token: bench.services.files.keepPath(sealedIn(bench)) }))
  setPackState(bench.db, packId, 'ready', [])
  return getPack(bench.db, packId)?.plan.letters.map(({ code }) => code) ?? []
}

describe('what is handed over', () => {
  it('is cases that were chosen one by one, with what was done for them and no event', async () => {
    const other = keepCase(office.db, 7, { uaNumber: '7/26' })
    valueOf(await office.call('events.add', { draft: eventDraft, basedOn: null, cases: [caseId] }))
    valueOf(await office.call('actions.record', { draft: { ...letter, caseId } }))
    joinTo(hall, handOverFrom(office, false, { kind: 'cases', caseIds: [other] }))
    expect([casesIn(hall), listEvents(hall.db)]).toEqual([[other], []])
    joinTo(hall, handOverFrom(office, false, { kind: 'cases', caseIds: [caseId] }))
    expect(casesIn(hall)).toEqual([caseId, other].toSorted())
    expect(rowsOf(hall.db, 'SELECT count FROM actions')).toEqual([{ count: 2 }])
  })

  it('is everything that the group has, without the practice case', async () => {
    const other = keepCase(office.db, 7, { uaNumber: '7/26' })
    keepCase(office.db, 8, { uaNumber: '900/26' }, true)
    valueOf(await office.call('events.add', { draft: eventDraft, basedOn: null, cases: [caseId] }))
    joinTo(hall, handOverFrom(office, true, { kind: 'everything' }))
    expect([casesIn(hall), listEvents(hall.db).length]).toEqual([[caseId, other].toSorted(), 1])
  })

  it('has the codes of printed letters, which are counted on either laptop, once', async () => {
    const [first = '', second = ''] = await printed(office)
    joinTo(hall, handOverFrom(office, false, { kind: 'everything' }))
    expect(valueOf(await hall.call('packs.findLetter', { text: first })).memberName).toBeNull()
    valueOf(await recordCode(hall, first))
    valueOf(await recordCode(office, first))
    valueOf(await recordCode(office, second))
    joinTo(office, handOverFrom(hall, false, { kind: 'everything' }))
    joinTo(hall, handOverFrom(office, false, { kind: 'everything' }))
    for (const { db } of [office, hall]) expect(rowsOf(db, 'SELECT letter_code AS code FROM current_actions ORDER BY letter_code')).toEqual([{ code: first }, { code: second }])
    // What outlets get is noted where the pack was made.
    expect([problemCode(await hall.call('outlets.range', { first, last: second })), valueOf(await office.call('outlets.printed', null))]).toEqual(['letter-unknown-code', []])
  })

  it('forgets the codes of a pack that was deleted', async () => {
    const [first = ''] = await printed(office)
    handOverFrom(office, false, { kind: 'everything' })
    const [pack] = valueOf(await office.call('packs.list', null))
    if (!pack) throw new Error('No pack')
    valueOf(await office.call('packs.delete', { packId: pack.id }))
    expect(problemCode(await office.call('packs.findLetter', { text: first }))).toBe('letter-unknown-code')
  })
})

describe('a helper’s copy', () => {
  it('asks to be given back once its day has passed, until it is handed over', async () => {
    joinTo(hall, handOverFrom(office, false, { kind: 'everything' }, '2023-01-31' as Day))
    expect(valueOf(await hall.call('laptops.copyToReturn', null))).toEqual({ laptop: '', returnBy: '2023-01-31', isOver: true })
    expect(valueOf(await office.call('laptops.copyToReturn', null))).toBeNull()
    handOverFrom(hall, false, { kind: 'everything' })
    expect(valueOf(await hall.call('laptops.copyToReturn', null))).toBeNull()
  })

  it('is not given a day that has passed', async () => {
    const given = { what: { kind: 'everything' }, withMembers: false, laptop: '', ownName: '', token: office.services.files.keepPath(sealedIn(office)) } as const
    expect([problemCode(await office.call('laptops.handOver', { ...given, returnBy: '2023-01-31' })), problemCode(await office.call('laptops.handOver', { ...given, returnBy: 'soon' })), problemCode(await office.call('laptops.handOver', { ...given, returnBy: '', what: { kind: 'cases', caseIds: ['01HX0000000000000000000099' as CaseId] } }))])
      .toEqual(['hand-over-not-a-day', 'hand-over-not-a-day', 'unknown-case'])
  })

  it('is refused whole where what it says about itself does not fit together', () => {
    const file = handOverFrom(office, false, { kind: 'everything' })
    const values = (head: object) => ({ form: handOverForm, head: { ...file.head, ...head }, erased: [], rows: [...file.states].map(([key, row]) => [key, stateToText(row)] as const) })
    expect([{}, { what: 'event' }, { what: 'all' }, { returnBy: 'soon' }, { cases: 'many' }].map((head) => readValues(values(head), new Map()).ok)).toEqual([true, false, false, false, false])
  })
})

describe('what a rule decided', () => {
  it('is changed: a task that one laptop removed and the other one ticked goes, on both', async () => {
    const { eventId } = valueOf(await office.call('events.add', { draft: eventDraft, basedOn: null, cases: [caseId] }))
    valueOf(await office.call('events.editList', { eventId, edit: { part: 'task-added', name: 'Book the hall', daysBefore: 7 } }))
    joinTo(hall, handOverFrom(office))
    const tasks = ({ db }: Bench) => rowsOf<{ id: EventTaskId }>(db, "SELECT id FROM event_tasks WHERE name = 'Book the hall'")
    const [task] = tasks(office)
    if (!task) throw new Error('No task')
    valueOf(await office.call('events.editList', { eventId, edit: { part: 'task-removed', taskId: task.id } }))
    valueOf(await hall.call('events.editList', { eventId, edit: { part: 'task-done', taskId: task.id, isDone: true } }))
    const file = handOverFrom(hall)
    Object.assign(office.services, { handOverFiles: { ...office.services.handOverFiles, open: async () => ({ ok: true, value: file }) } })
    const opened = valueOf(await office.call('laptops.open', { token: office.services.files.keepPath(sealedIn(office)), phrase: 'candle harbour violet' }))
    const [decision] = opened.decided
    const remove = decision?.choices.find(({ does }) => does === 'remove')
    expect([decision?.rule, decision?.choices.map(({ does, isOwn }) => [does, isOwn]).toSorted(), remove?.isOwn]).toEqual(['kept', [['keep', false], ['remove', true]], true])
    // A person reads the page before they join: the clock goes on.
    Object.assign(office.services, { now: () => '2023-02-01T10:05:00.000Z' })
    valueOf(await office.call('laptops.join', { openedId: opened.openedId, answers: remove?.answers ?? [] }))
    joinTo(hall, handOverFrom(office))
    expect([tasks(office), tasks(hall)]).toEqual([[], []])
  })
})
