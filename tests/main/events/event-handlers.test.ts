import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import type { ActionId, CaseId, EventId } from '../../../core/ids.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { NewEntry } from '../../../preload/event-calls.ts'
import { listActions } from '../../../db/actions.ts'
import { copyDatabase } from '../../../db/backup.ts'
import { compareWithCopy } from '../../../db/compare-copy.ts'
import { dumpOf } from '../../kit/dump.ts'
import { keepCase } from '../../kit/kept-records.ts'
import { createBench, problemCode, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let caseIds: readonly CaseId[]
beforeEach(() => {
  bench = createBench()
  caseIds = [keepCase(bench.db, 700), keepCase(bench.db, 701, { uaNumber: '13/24' }), keepCase(bench.db, 702, { uaNumber: '14/24' })]
})
afterEach(() => bench.close())

const plan = { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-02-05', startsAt: '18:00', endsAt: '21:30', place: 'Old Dyeworks Hall', people: 12 }
const add = async (change: Partial<typeof plan> = {}, basedOn: EventId | null = null, cases = caseIds): Promise<EventId> => valueOf(await bench.call('events.add', { draft: { ...plan, ...change }, basedOn, cases })).eventId
const view = async (eventId: EventId) => valueOf(await bench.call('events.get', { eventId }))

describe('an event', () => {
  it('begins with the checklist of the template, and goes and comes back with Undo', async () => {
    const before = dumpOf(bench.db)
    const eventId = await add()
    const kept = dumpOf(bench.db)
    const { tasks, cases, name } = await view(eventId)
    expect([tasks.length > 5, tasks[0]?.daysBefore, cases.map((one) => one.caseId), name]).toEqual([true, 42, caseIds, plan.name])
    const { step } = await undoNext(bench)
    expect(dumpOf(bench.db)).toEqual(before)
    valueOf(await bench.call('undo.redo', { step: step.number }))
    expect(dumpOf(bench.db)).toEqual(kept)
  })

  it('planned from the last one takes over its tables, checklist and open cases, with nothing done', async () => {
    const last = await add({ on: '2022-02-05' })
    valueOf(await bench.call('events.editList', { eventId: last, edit: { part: 'table-added', name: '1, window' } }))
    const [table] = (await view(last)).tables
    valueOf(await bench.call('events.editList', { eventId: last, edit: { part: 'case-table', caseId: caseIds[1] as CaseId, tableId: table?.id ?? null } }))
    const [task] = (await view(last)).tasks
    if (!task) throw new Error('The template has tasks')
    valueOf(await bench.call('events.editList', { eventId: last, edit: { part: 'task-done', taskId: task.id, isDone: true } }))
    valueOf(await bench.call('cases.setStatus', { caseId: caseIds[0] as CaseId, status: 'closed' }))
    const made = await view(await add({}, last, []))
    expect([made.cases.map(({ caseId }) => caseId), made.cases[0]?.tableId === made.tables[0]?.id, made.tables.map(({ name }) => name), made.tables[0]?.id === table?.id, made.tasks.some(({ isDone }) => isDone), made.last?.id])
      .toEqual([caseIds.slice(1), true, ['1, window'], false, false, last])
  })

  it('keeps the order of its cases; each change is undone by itself', async () => {
    const eventId = await add()
    const order = async (): Promise<readonly string[]> => (await view(eventId)).cases.map(({ caseId }) => caseId)
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-moved', caseId: caseIds[2] as CaseId, by: -1 } }))
    expect(await order()).toEqual([caseIds[0], caseIds[2], caseIds[1]])
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-removed', caseId: caseIds[0] as CaseId } }))
    await undoNext(bench)
    await undoNext(bench)
    expect(await order()).toEqual(caseIds)
  })

  it('deleted leaves what was recorded at it, and comes back whole', async () => {
    const eventId = await add()
    const entry: NewEntry = { id: '01HX9000000000000000000001' as ActionId, caseId: caseIds[0] as CaseId, kind: 'letter', count: 4, signatories: null, memberId: null, tableId: null }
    valueOf(await bench.call('events.count', { eventId, entry }))
    const kept = dumpOf(bench.db)
    valueOf(await bench.call('events.delete', { eventId }))
    const [action] = listActions(bench.db, { caseId: null, includeVoided: false })
    expect([action?.count, action?.event, problemCode(await bench.call('events.get', { eventId }))]).toEqual([4, null, 'unknown-event'])
    await undoNext(bench)
    expect(dumpOf(bench.db)).toEqual(kept)
  })

  it('is refused with the fields that are wrong, and where it was changed since', async () => {
    const eventId = await add()
    const refused = await bench.call('events.edit', { eventId, revision: 1, draft: { ...plan, name: '', on: 'soon' } })
    expect(refused.ok || refused.problem.code !== 'event-refused' ? null : refused.problem.values.problems.map(({ field }) => field)).toEqual(['name', 'on'])
    valueOf(await bench.call('events.edit', { eventId, revision: 1, draft: { ...plan, place: 'Library' } }))
    expect(problemCode(await bench.call('events.edit', { eventId, revision: 1, draft: plan }))).toBe('changed-event')
  })

  it('is a calendar entry with its place and time, and names nobody', async () => {
    await add()
    const path = join(bench.folder, 'events.ics')
    Object.assign(bench.services.files, { chooseSavePath: async () => ({ token: bench.services.files.keepPath(path), fileName: 'events.ics' }) })
    expect(valueOf(await bench.call('events.saveCalendar', { eventId: null }))).toEqual({ fileName: 'events.ics', count: 1 })
    const text = readFileSync(path, 'utf8')
    expect([/DTSTART:20230205T180000\r\n/u.test(text), /DTEND:20230205T213000\r\n/u.test(text), text.includes('LOCATION:Old Dyeworks Hall')]).toEqual([true, true, true])
  })

  it('is counted in what a restore would change, with its lists', async () => {
    const eventId = await add()
    const copy = join(bench.folder, 'before.sqlite')
    expect(copyDatabase(bench.db, copy).ok).toBe(true)
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-moved', caseId: caseIds[0] as CaseId, by: 1 } }))
    await add({ name: 'Spring stall' })
    const events = compareWithCopy(bench.db, copy)?.kinds.find(({ kind }) => kind === 'events')
    expect([events?.changed.count, events?.lost]).toEqual([1, { count: 1, names: ['Spring stall'] }])
  })

  it('has a case that is deleted in no list any more', async () => {
    const eventId = await add()
    valueOf(await bench.call('cases.delete', { caseId: caseIds[1] as CaseId }))
    expect((await view(eventId)).cases.map(({ caseId }) => caseId)).toEqual([caseIds[0], caseIds[2]])
  })
})

describe('who came', () => {
  const guest = { id: null, memberId: null, guest: 'Odile Ferrant', isRegistered: false, hasCome: true, isNew: true }

  it('has one row for a member, and stays counted without a name when the member is deleted', async () => {
    const eventId = await add()
    const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name: 'Ines Albrecht' } }))
    const row = { ...guest, memberId, guest: '', isNew: false }
    const first = valueOf(await bench.call('events.savePerson', { eventId, person: row }))
    expect(valueOf(await bench.call('events.savePerson', { eventId, person: { ...row, isRegistered: true } }))).toEqual(first)
    valueOf(await bench.call('events.savePerson', { eventId, person: guest }))
    valueOf(await bench.call('members.delete', { memberId }))
    expect(valueOf(await bench.call('events.people', { eventId })).map(({ name, memberId: of, isRegistered, isNew }) => [name, of, isRegistered, isNew])).toEqual([['', null, true, false], ['Odile Ferrant', null, false, true]])
  })

  it('gives the report its headcount: the count of the door, or else the list; a typed number replaces it', async () => {
    const first = await add({ on: '2023-02-05' })
    const second = await add({ on: '2023-02-20' })
    await add({ on: '2023-03-01' })
    const report = async (headcount: number | null) => valueOf(await bench.call('reports.preview', { period: { from: '2023-02-01' as Day, to: '2023-02-28' as Day }, caseIds: 'all', headcount, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true })).report.participants.headcount
    expect(await report(null)).toBe(null)
    valueOf(await bench.call('events.saveNumbers', { eventId: first, numbers: { headcount: 27, newcomers: 9, under18: 2 } }))
    valueOf(await bench.call('events.savePerson', { eventId: second, person: guest }))
    expect([await report(null), await report(5)]).toEqual([28, 5])
  })
})
