import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import type { ActionId, CaseId, EventId, MemberId } from '../../../core/ids.ts'
import type { Day } from '../../../core/day.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { maxSteps } from '../../../db/undo/log-changes.ts'
import { lettersBefore } from '../../../db/letters-before.ts'
import { listSteps } from '../../../db/undo/steps.ts'
import { listActions } from '../../../db/actions.ts'
import { tallyOf } from '../../../db/action-tally.ts'
import { getPack, setPackState } from '../../../db/packs.ts'
import type { NewEntry } from '../../../preload/event-calls.ts'
import { keepCase } from '../../kit/kept-records.ts'
import { createBench, draftProblemCode, problemCode, reopenBench, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let caseId: CaseId
let other: CaseId
let eventId: EventId
const plan = { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-02-01' }

beforeEach(async () => {
  bench = createBench()
  caseId = keepCase(bench.db, 700)
  other = keepCase(bench.db, 701, { uaNumber: '13/24' })
  eventId = valueOf(await bench.call('events.add', { draft: plan, basedOn: null, cases: [caseId] })).eventId
})
afterEach(() => bench.close())

const idOf = (number: number): ActionId => `01HX9000000000000000${String(number).padStart(6, '0')}` as ActionId
const press = (number: number, change: Partial<NewEntry> = {}) => bench.call('events.count', { eventId, entry: { id: idOf(number), caseId, kind: 'letter', count: 1, signatories: null, memberId: null, tableId: null, ...change } })
const written = (): number => tallyOf(bench.db, caseId).written
const totals = async () => valueOf(await bench.call('events.totals', { eventId }))

describe('a press of an evening', () => {
  it('sent twice under its id counts once, also after a restart', async () => {
    const first = valueOf(await press(1))
    expect(valueOf(await press(1))).toEqual(first)
    bench = reopenBench(bench)
    expect(valueOf(await press(1))).toEqual(first)
    expect(written()).toBe(1)
  })

  it('belongs to the day of its evening, and to the table it came from', async () => {
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'table-added', name: '3' } }))
    const [table] = valueOf(await bench.call('events.get', { eventId })).tables
    const entry = valueOf(await press(1, { count: 37, tableId: table?.id ?? null }))
    expect([entry.count, entry.tableId === table?.id, entry.state]).toEqual([37, true, 'written'])
    const [action] = listActions(bench.db, { caseId, includeVoided: false })
    expect([action?.on, action?.event]).toEqual(['2023-02-01', { eventId, tableId: table?.id }])
  })

  it('is refused for a case that is not of the event, for no letters, and for a name that must not be recorded', async () => {
    const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht', consents: { ...emptyMemberDraft.consents, 'keep-record': 'no' } } }))
    expect([draftProblemCode(await press(1, { caseId: other })), draftProblemCode(await press(2, { count: 0 })), draftProblemCode(await press(3, { memberId: memberId as MemberId }))])
      .toEqual(['unknown-case', 'count-not-positive', 'member-refuses-record'])
    expect(await totals()).toEqual({ name: plan.name, on: plan.on, letters: 0, cards: 0, others: 0, people: null, times: [], last: null })
  })

  it('is taken back once and put back once', async () => {
    valueOf(await press(1, { count: 5 }))
    const entry = { eventId, actionId: idOf(1) }
    expect([problemCode(await bench.call('events.takeBack', entry)), written(), problemCode(await bench.call('events.takeBack', entry))]).toEqual(['none', 0, 'already-undone'])
    expect([problemCode(await bench.call('events.putBack', entry)), written(), problemCode(await bench.call('events.putBack', entry))]).toEqual(['none', 5, 'already-undone'])
  })

  it('keeps its event when it is posted, and counts in it', async () => {
    valueOf(await press(1, { count: 5 }))
    valueOf(await bench.call('actions.setState', { actions: [{ id: idOf(1), count: 5 }], state: 'posted', route: 'group' }))
    const { entries } = valueOf(await bench.call('events.evening', { eventId }))
    expect([entries.map(({ count, state, isTakenBack }) => [count, state, isTakenBack]), (await totals()).letters]).toEqual([[[5, 'posted', false]], 5])
  })
})

describe('the undo log of an evening', () => {
  it('keeps its place and time when it is posted, and gives them to the event that is planned from this one', async () => {
    const moments = ['2023-02-01T19:05:00.000Z', '2023-02-01T19:40:00.000Z', '2023-02-02T10:00:00.000Z']
    let moment = 0
    Object.assign(bench.services, { now: () => moments[moment] })
    valueOf(await press(1, { count: 3 }))
    moment = 1
    valueOf(await press(2, { count: 8 }))
    valueOf(await press(3, { kind: 'solidarity-card' }))
    moment = 2
    valueOf(await bench.call('actions.setState', { actions: [{ id: idOf(1), count: 3 }], state: 'posted', route: 'group' }))
    const { entries, last } = valueOf(await bench.call('events.evening', { eventId }))
    expect(entries.map(({ count, state, recordedAt }) => [count, state, recordedAt])).toEqual([[3, 'posted', moments[0]], [8, 'written', moments[1]], [1, 'written', moments[1]]])
    const times = [{ recordedAt: moments[0], count: 3 }, { recordedAt: moments[1], count: 8 }]
    expect([last, (await totals()).times, (await totals()).last]).toEqual([null, times, null])
    const next = valueOf(await bench.call('events.add', { draft: { ...plan, on: '2024-02-01' }, basedOn: eventId, cases: [] })).eventId
    const occasion = { name: plan.name, day: '2024-02-01' as Day }
    expect([lettersBefore(bench.db, occasion), lettersBefore(bench.db, { ...occasion, name: 'Another' }), lettersBefore(bench.db, { name: plan.name, day: plan.on as Day }), lettersBefore(bench.db, null)]).toEqual([11, null, null, null])
    const known = { on: '2023-02-01', letters: times }
    expect([valueOf(await bench.call('events.evening', { eventId: next })).last, valueOf(await bench.call('events.totals', { eventId: next })).last]).toEqual([known, known])
  })

  it('keeps the changes of before, however many presses there are, and the newest hundred presses', async () => {
    const before = listSteps(bench.db).length
    for (let number = 1; number <= maxSteps + 40; number += 1) valueOf(await press(number))
    const steps = listSteps(bench.db)
    expect([steps.filter(({ title }) => title.code === 'entry-counted').length, steps.filter(({ title }) => title.code !== 'entry-counted').length]).toEqual([maxSteps, before])
    const newest = await undoNext(bench)
    expect([newest.step.title.code, written()]).toEqual(['entry-counted', maxSteps + 39])
    expect(problemCode(await bench.call('events.takeBack', { eventId, actionId: idOf(1) }))).toBe('none')
  })
})

describe('the code of a printed letter', () => {
  const print = async (of: CaseId): Promise<readonly string[]> => {
    const { packId } = valueOf(await bench.call('packs.make', { choices: { ...defaultChoices, caseIds: [of], members: 'none', copies: 2 }, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) }))
    setPackState(bench.db, packId, 'ready', [])
    return getPack(bench.db, packId)?.plan.letters.map(({ code }) => code) ?? []
  }
  const count = (number: number, code: string) => bench.call('events.countCode', { eventId, id: idOf(number), code })

  it('counts once: again says when, scanned, typed or recorded on another page', async () => {
    const [code = ''] = await print(caseId)
    const entry = valueOf(await count(1, code.toLowerCase()))
    expect([entry.letterCode, entry.count, written()]).toEqual([code, 1, 1])
    const again = await count(2, code)
    expect(again.ok ? null : [again.problem.code, again.problem.values]).toEqual(['code-counted', { code, at: entry.recordedAt }])
    const typed = await bench.call('actions.record', { draft: { caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: null, route: null, on: '2023-02-01', letterCode: code, note: '' } })
    expect(problemCode(typed)).toBe('code-counted')
    valueOf(await bench.call('events.takeBack', { eventId, actionId: idOf(1) }))
    expect([problemCode(await count(3, code)), written()]).toEqual(['none', 1])
  })

  it('adds nothing where it is mistyped, unknown, or of a case that is not of the event', async () => {
    const [code = ''] = await print(other)
    expect([problemCode(await count(1, 'QK4S')), problemCode(await count(2, code.replace(/.$/u, (last) => (last === '0' ? '1' : '0')))), problemCode(await count(3, code))]).toEqual(['letter-not-a-code', 'letter-mistyped', 'code-other-case'])
    expect((await totals()).letters).toBe(0)
  })
})
