import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseId, EventId } from '../../../core/ids.ts'
import type { TallyColumn } from '../../../core/tally/columns.ts'
import { tallyOf } from '../../../db/action-tally.ts'
import { listActions } from '../../../db/actions.ts'
import { rowsForReport } from '../../../db/reports.ts'
import { listSteps } from '../../../db/undo/steps.ts'
import { keepCase } from '../../kit/kept-records.ts'
import { dumpOf } from '../../kit/dump.ts'
import { createBench, problemCode, reopenBench, undoNext, valueOf, type Bench } from '../../kit/services.ts'

let bench: Bench
let caseId: CaseId
let other: CaseId
let eventId: EventId

beforeEach(async () => {
  bench = createBench()
  caseId = keepCase(bench.db, 700)
  other = keepCase(bench.db, 701, { uaNumber: '13/24' })
  eventId = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Winter letter evening', on: '2023-01-28' }, basedOn: null, cases: [other, caseId] })).eventId
})
afterEach(() => bench.close())

const type = (column: TallyColumn, typed: number | null, of: CaseId = caseId, sheet = 1) => bench.call('tally.saveCell', { eventId, sheet, caseId: of, column, typed })
const sheet = async (number = 1) => valueOf(await bench.call('tally.sheet', { eventId, sheet: number }))
const cells = async (number = 1) => (await sheet(number)).rows.map(({ caseId: of, cells: own }) => [of, own])
const current = () => listActions(bench.db, { caseId: null, includeVoided: false })

describe('a tally sheet', () => {
  it('has a numbered row for each case in the order of the event, empty at first', async () => {
    const row = { uaNumber: '13/24', status: 'open', isInEvent: true, cells: {}, settled: {}, elsewhere: [] }
    const found = await sheet()
    expect({ ...found, rows: found.rows.map(({ name: _name, ...rest }) => rest) }).toEqual({
      eventId, name: 'Winter letter evening', on: '2023-01-28', sheet: 1, sheets: 1, totals: {},
      rows: [{ ...row, number: 1, caseId: other }, { ...row, number: 2, caseId, uaNumber: found.rows[1]?.uaNumber }],
    })
  })

  it('records each cell for its case, kind, day and event, and a report counts it once however often it is typed', async () => {
    for (const [column, typed] of [['letters', 12], ['letters', 13], ['group-letters', 2], ['signed-by', 9], ['cards', 3], ['petition-names', 24], ['letters', 11]] as const) valueOf(await type(column, typed))
    bench = reopenBench(bench)
    expect([await cells(), rowsForReport(bench.db, { from: '2023-01-28' as Day, to: '2023-01-28' as Day }, 'all').reduce((sum, { count }) => sum + count, 0)])
      .toEqual([[[other, {}], [caseId, { 'letters': 11, 'group-letters': 2, 'signed-by': 9, 'cards': 3, 'petition-names': 24 }]], 11 + 2 + 3 + 24])
    expect(current().map(({ kind, count, signatories, state, on, event }) => ({ kind, count, signatories, state, on, event })).toSorted((one, two) => one.count - two.count)).toEqual([
      { kind: 'letter', count: 2, signatories: 9, state: 'written' }, { kind: 'solidarity-card', count: 3, signatories: null, state: 'written' },
      { kind: 'letter', count: 11, signatories: null, state: 'written' }, { kind: 'petition-signature', count: 24, signatories: null, state: 'posted' },
    ].map((own) => ({ ...own, on: '2023-01-28', event: { eventId, tableId: null } })))
    const letters = current().find(({ count }) => count === 11)
    expect(valueOf(await bench.call('actions.history', { actionId: letters?.id ?? ('' as never) })).map(({ count }) => count)).toEqual([11, 13, 12])
  })

  it('undoes one cell at a time, each with its own line, down to the data before', async () => {
    const before = dumpOf(bench.db)
    valueOf(await type('letters', 12))
    const once = dumpOf(bench.db)
    valueOf(await type('letters', 13))
    valueOf(await type('letters', null))
    valueOf(await bench.call('tally.saveTotal', { eventId, sheet: 1, column: 'letters', total: 14 }))
    expect(listSteps(bench.db).slice(0, 4).map(({ title }) => title)).toEqual([
      { code: 'entry-paper-total', values: { event: 'Winter letter evening', sheet: 1, column: 'letters', total: 14 } },
      ...[0, 13, 12].map((typed) => ({ code: 'entry-cell', values: { event: 'Winter letter evening', case: 'UA 12/24', sheet: 1, column: 'letters', typed } })),
    ])
    for (let undone = 0; undone < 3; undone += 1) await undoNext(bench)
    expect([dumpOf(bench.db), await cells()]).toEqual([once, [[other, {}], [caseId, { letters: 12 }]]])
    await undoNext(bench)
    expect(dumpOf(bench.db)).toEqual(before)
  })

  it('makes no step where the cell says the same, so that a cell that is sent twice counts once', async () => {
    valueOf(await type('cards', 5))
    const steps = listSteps(bench.db).length
    valueOf(await type('cards', 5))
    expect([listSteps(bench.db).length, current().length]).toEqual([steps, 1])
  })

  it('never changes what was posted: less is refused and says how much stays', async () => {
    valueOf(await type('letters', 12))
    const [entry] = current()
    valueOf(await bench.call('actions.setState', { actions: [{ id: entry?.id ?? ('' as never), count: 5 }], state: 'posted', route: 'group' }))
    const refused = await type('letters', 4)
    expect([refused.ok ? null : refused.problem, (await sheet()).rows[1]?.settled, await cells()]).toEqual([
      { code: 'cell-settled', dataSafety: 'nothing-changed', values: { count: 5 } }, { letters: 5 }, [[other, {}], [caseId, { letters: 12 }]],
    ])
    valueOf(await type('letters', 6))
    expect(tallyOf(bench.db, caseId)).toMatchObject({ written: 1, posted: 5 })
  })

  it('follows what is corrected, moved to another case or taken back in the list of actions', async () => {
    valueOf(await type('letters', 12))
    const [entry] = current()
    if (!entry) throw new Error('The cell has an entry')
    const moved = valueOf(await bench.call('actions.correct', { actionId: entry.id, draft: { ...entry, caseId: other, count: 8 } }))
    expect(await cells()).toEqual([[other, { letters: 8 }], [caseId, {}]])
    valueOf(await bench.call('actions.correct', { actionId: moved.actionId, draft: { ...entry, caseId: other, kind: 'email', state: 'posted', count: 8 } }))
    expect(await cells()).toEqual([[other, {}], [caseId, {}]])
  })

  it('keeps the row of a case that was taken out of the event, at the end, and lets it be corrected', async () => {
    valueOf(await type('letters', 4, other))
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-removed', caseId: other } }))
    expect((await sheet()).rows.map(({ number, caseId: of, isInEvent, cells: own }) => [number, of, isInEvent, own])).toEqual([[1, caseId, true, {}], [2, other, false, { letters: 4 }]])
    valueOf(await type('letters', null, other))
    expect([await cells(), problemCode(await type('letters', 1, other))]).toEqual([[[caseId, {}]], 'unknown-case'])
  })

  it('keeps sheets apart, and says what was counted by keys', async () => {
    valueOf(await type('letters', 4))
    valueOf(await type('letters', 7, caseId, 2))
    valueOf(await bench.call('events.count', { eventId, entry: { id: '01HX9000000000000000000001' as never, caseId, kind: 'letter', count: 30, signatories: null, memberId: null, tableId: null } }))
    const second = await sheet(2)
    expect([await cells(), second.sheets, second.rows[1]?.cells, second.rows[1]?.elsewhere]).toEqual([[[other, {}], [caseId, { letters: 4 }]], 2, { letters: 7 }, [{ kind: 'letter', count: 30 }]])
  })

  it('refuses signatures without a group letter, a case of another event, and an event that is gone', async () => {
    const third = keepCase(bench.db, 702)
    expect([problemCode(await type('signed-by', 5)), problemCode(await type('letters', 5, third)), current().length]).toEqual(['cell-no-group-letters', 'unknown-case', 0])
    valueOf(await bench.call('events.delete', { eventId }))
    expect([problemCode(await type('letters', 5)), problemCode(await bench.call('tally.sheet', { eventId, sheet: 1 })), problemCode(await bench.call('tally.saveTotal', { eventId, sheet: 1, column: 'cards', total: 1 }))])
      .toEqual(['unknown-event', 'unknown-event', 'unknown-event'])
  })

  it('takes no half numbers, none below 0 and none that nobody writes', async () => {
    for (const typed of [1.5, -1, 100_001]) expect(problemCode(await type('letters', typed))).toBe('bad-input')
    expect(current()).toEqual([])
  })

  it('records today of an event that is to come', async () => {
    const { eventId: next } = valueOf(await bench.call('events.add', { draft: { ...emptyEventDraft, name: 'Spring', on: '2023-03-20' }, basedOn: null, cases: [caseId] }))
    valueOf(await bench.call('tally.saveCell', { eventId: next, sheet: 1, caseId, column: 'cards', typed: 2 }))
    expect(current().map(({ on }) => on)).toEqual(['2023-02-01'])
  })
})
