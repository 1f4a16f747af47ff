import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import type { Day } from '../../../core/day.ts'
import type { CaseId, EventId, ReportId, TargetId } from '../../../core/ids.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import type { PackChoices } from '../../../core/pack/types.ts'
import type { TallyColumn } from '../../../core/tally/columns.ts'
import { tallyOf } from '../../../db/action-tally.ts'
import { listActions } from '../../../db/actions.ts'
import { writeTargets } from '../../../db/case-targets.ts'
import { inTransaction } from '../../../db/handle.ts'
import { setPackState } from '../../../db/packs.ts'
import { rowsForReport } from '../../../db/report-rows.ts'
import { listSteps } from '../../../db/undo/steps.ts'
import { caseFacts } from '../../kit/case-draft.ts'
import { keepCase } from '../../kit/kept-records.ts'
import { dumpOf } from '../../kit/dump.ts'
import { createBench, problemCode, reopenBench, undoNext, valueOf, type Bench } from '../../kit/services.ts'

const [oneTarget] = caseFacts().targets
if (!oneTarget) throw new Error('The sample case has a target')

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
    const row = { target: null, uaNumber: '13/24', status: 'open', isInEvent: true, isOnPaper: false, cells: {}, settled: {}, elsewhere: [] }
    const found = await sheet()
    expect({ ...found, rows: found.rows.map(({ name: _name, ...rest }) => rest) }).toEqual({
      eventId, name: 'Winter letter evening', on: '2023-01-28', sheet: 1, sheets: 1, printedOn: null, planned: 0, totals: {},
      rows: [{ ...row, number: 1, caseId: other }, { ...row, number: 2, caseId, uaNumber: found.rows[1]?.uaNumber }],
    })
  })

  it('has the rows of the sheet that was printed, also after cases were moved, added and taken out, and takes what is typed into each', async () => {
    const third = keepCase(bench.db, 702, { uaNumber: '14/24' })
    const choices: PackChoices = { ...defaultChoices, caseIds: [other, caseId], members: 'none', copies: 1, parts: ['letters', 'tally'], occasion: { name: 'Winter letter evening', day: '2023-01-28' as Day } }
    const { packId } = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) }))
    setPackState(bench.db, packId, 'ready', [join(bench.folder, 'pack.docx')])
    const rows = async () => {
      const found = await sheet()
      return [found.printedOn, ...found.rows.map((row) => [row.number, row.caseId, row.isOnPaper, row.isInEvent])]
    }
    expect(await rows()).toEqual(['2023-02-01', [1, other, true, true], [2, caseId, true, true]])
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-moved', caseId, by: -1 } }))
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-added', caseId: third } }))
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-removed', caseId: other } }))
    expect(await rows()).toEqual(['2023-02-01', [1, other, true, false], [2, caseId, true, true], [3, third, false, true]])
    valueOf(await type('letters', 4, other))
    expect(await cells()).toEqual([[other, { letters: 4 }], [caseId, {}], [third, {}]])
  })

  it('follows the plan of the event where the printed pack is of another day or has no tally sheet', async () => {
    for (const [day, parts] of [['2023-01-29', ['letters', 'tally']], ['2023-01-28', ['letters']]] as const) {
      const choices: PackChoices = { ...defaultChoices, caseIds: [caseId, other], members: 'none', copies: 1, parts, occasion: { name: 'Winter letter evening', day: day as Day } }
      const { packId } = valueOf(await bench.call('packs.make', { choices, token: bench.services.files.keepPath(join(bench.folder, 'pack.docx')) }))
      setPackState(bench.db, packId, 'ready', [join(bench.folder, 'pack.docx')])
    }
    expect([(await sheet()).printedOn, await cells()]).toEqual([null, [[other, {}], [caseId, {}]]])
  })

  it('records each cell for its case, kind, day and event, and a report counts it once however often it is typed', async () => {
    for (const [column, typed] of [['letters', 12], ['letters', 13], ['group-letters', 2], ['signed-by', 9], ['cards', 3], ['petition-names', 24], ['letters', 11]] as const) valueOf(await type(column, typed))
    bench = reopenBench(bench)
    expect([await cells(), rowsForReport(bench.db, { id: '01JDR000000000000000000001' as ReportId, period: { from: '2023-01-28' as Day, to: '2023-01-28' as Day }, caseIds: 'all', eventId: null, withPractice: false }).reduce((sum, { count }) => sum + count, 0)])
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

  it('opens a case into its targets, below it and in their order: piles are typed for each, beside what is of none in particular', async () => {
    const third = keepCase(bench.db, 703, { uaNumber: '15/24', targets: [{ ...oneTarget, name: 'Minister of Justice' }, { ...oneTarget, name: 'Director of Prisons' }] })
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-added', caseId: third } }))
    const rows = async () => (await sheet()).rows.filter((row) => row.caseId === third).map(({ number, target, cells: own, elsewhere }) => [`${number}${target?.letter ?? ''}`, target?.name ?? null, own, elsewhere.length])
    const [first, second] = (await sheet()).rows.flatMap(({ target }) => (target ? [target.id] : []))
    if (!first || !second) throw new Error('The case has two targets')
    const typeFor = (targetId: TargetId, column: TallyColumn, typed: number | null) => bench.call('tally.saveCell', { eventId, sheet: 1, caseId: third, targetId, column, typed })
    valueOf(await type('letters', 3, third))
    valueOf(await typeFor(first, 'letters', 12))
    valueOf(await typeFor(second, 'letters', 8))
    valueOf(await typeFor(second, 'letters', 9))
    expect(await rows()).toEqual([['3', null, { letters: 3 }, 0], ['3A', 'Minister of Justice', { letters: 12 }, 0], ['3B', 'Director of Prisons', { letters: 9 }, 0]])
    expect(current().filter((action) => action.caseId === third).map(({ count, targetId }) => [count, targetId]).toSorted()).toEqual([[12, first], [3, null], [9, second]].toSorted())
    expect(listSteps(bench.db)[0]?.title).toEqual({ code: 'entry-cell', values: { event: 'Winter letter evening', case: 'UA 15/24', target: 'Director of Prisons', sheet: 1, column: 'letters', typed: 9 } })
    await undoNext(bench)
    expect((await rows())[2]).toEqual(['3B', 'Director of Prisons', { letters: 8 }, 0])
    // A target of another case has no row here.
    expect(problemCode(await bench.call('tally.saveCell', { eventId, sheet: 1, caseId, targetId: first, column: 'letters', typed: 1 }))).toBe('unknown-case')
  })

  it('counts what is of a target that was taken out of its case in the row of the case', async () => {
    const two = [{ ...oneTarget, name: 'Minister of Justice' }, { ...oneTarget, name: 'Director of Prisons' }, { ...oneTarget, name: 'Governor' }]
    const third = keepCase(bench.db, 704, { uaNumber: '16/24', targets: two })
    valueOf(await bench.call('events.editList', { eventId, edit: { part: 'case-added', caseId: third } }))
    const [first, second, last] = (await sheet()).rows.flatMap(({ target }) => (target ? [target.id] : []))
    if (!first || !second || !last) throw new Error('The case has three targets')
    valueOf(await bench.call('tally.saveCell', { eventId, sheet: 1, caseId: third, targetId: last, column: 'letters', typed: 5 }))
    inTransaction(bench.db, () => writeTargets(bench.db, third, two.slice(0, 2), [first, second]))
    expect((await sheet()).rows.filter((row) => row.caseId === third).map(({ target, cells: own }) => [target?.name ?? null, own])).toEqual([[null, { letters: 5 }], ['Minister of Justice', {}], ['Director of Prisons', {}]])
    valueOf(await type('letters', 4, third))
    expect(current().map(({ count }) => count)).toEqual([4])
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
