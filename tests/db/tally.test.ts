import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../core/action/types.ts'
import type { Day } from '../../core/day.ts'
import { makePlan, emptyEventDraft } from '../../core/event/make-event.ts'
import type { ActionId, CaseId, EventId } from '../../core/ids.ts'
import { tallyOf } from '../../db/action-tally.ts'
import { recordActions, voidActions } from '../../db/actions.ts'
import { deleteCase } from '../../db/delete-case.ts'
import { addEvent, deleteEvent } from '../../db/events.ts'
import { rowsOf } from '../../db/handle.ts'
import { countedWithoutSheet, lastSheet, paperTotals, saveCell, savePaperTotal, sheetEntries } from '../../db/tally.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase } from '../kit/kept-records.ts'

let bench: DatabaseBench
let caseId: CaseId
const eventId = idOf<EventId>(90)
const first = { eventId, sheet: 1 }
const at = '2026-11-12T21:00:00.000Z'
const ofEvent = (number: number, change: Partial<Action> = {}): Action => actionOf(number, caseId, { event: { eventId, tableId: null }, ...change })
const counts = (sheet = 1) => sheetEntries(bench.db(), { eventId, sheet }).map(({ action, column }) => [action.id, column, action.count, action.state])

beforeEach(() => {
  bench = databaseBench()
  caseId = keepCase(bench.db(), 1)
  const made = makePlan({ ...emptyEventDraft, name: 'Winter evening', on: '2026-11-11' })
  if (!made.ok) throw new Error('The event is whole')
  addEvent(bench.db(), { id: eventId, facts: made.value, lists: { cases: [{ caseId, tableId: null }], tables: [], tasks: [], supplies: {} }, previousId: null })
})
afterEach(() => bench.close())

const typed = (record: readonly Action[], takeBack: readonly ActionId[] = [], sheet = 1): void => saveCell(bench.db(), { sheet, column: 'letters' }, { record, takeBack }, at)

describe('the cells of a sheet', () => {
  it('keep their entries through a correction, a posting and a split, also after a restart', () => {
    typed([ofEvent(2, { count: 12 })])
    typed([ofEvent(3, { count: 13, replaces: idOf<ActionId>(2) })])
    bench.reopen()
    expect(counts()).toEqual([[idOf(3), 'letters', 13, 'written']])
    recordActions(bench.db(), [ofEvent(4, { count: 9, replaces: idOf<ActionId>(3) }), ofEvent(5, { count: 4, replaces: idOf<ActionId>(3) }), ofEvent(6, { count: 4, state: 'posted', replaces: idOf<ActionId>(5) })])
    expect(counts()).toEqual([[idOf(4), 'letters', 9, 'written'], [idOf(6), 'letters', 4, 'posted']])
    expect(tallyOf(bench.db(), caseId)).toMatchObject({ written: 9, posted: 4 })
  })

  it('that are emptied count nothing: what an entry had replaced does not come back', () => {
    typed([ofEvent(2, { count: 12 })])
    typed([ofEvent(3, { count: 13, replaces: idOf<ActionId>(2) })])
    typed([], [idOf<ActionId>(3)])
    expect([counts(), lastSheet(bench.db(), eventId), tallyOf(bench.db(), caseId).written]).toEqual([[], 0, 0])
  })

  it('are of their own sheet, apart from what was counted by keys', () => {
    typed([ofEvent(2, { count: 12 })])
    typed([ofEvent(3, { count: 7 })], [], 3)
    recordActions(bench.db(), [ofEvent(4, { count: 2 }), ofEvent(5, { count: 1 }), ofEvent(6, { kind: 'solidarity-card', count: 8 }), actionOf(7, caseId, { count: 40 })])
    expect([counts(), counts(3), counts(2), lastSheet(bench.db(), eventId), countedWithoutSheet(bench.db(), eventId)]).toEqual([
      [[idOf(2), 'letters', 12, 'written']], [[idOf(3), 'letters', 7, 'written']], [], 3,
      [{ caseId, kind: 'letter', count: 3 }, { caseId, kind: 'solidarity-card', count: 8 }],
    ])
  })

  it('follow an entry that is taken back in the list', () => {
    typed([ofEvent(2, { count: 12 })])
    voidActions(bench.db(), [idOf(2)], at)
    expect(counts()).toEqual([])
  })

  it('refuse a second mark of the same entry and a sheet without a number, and then nothing is recorded', () => {
    typed([ofEvent(2, { count: 12 })])
    expect(() => saveCell(bench.db(), { sheet: 0, column: 'cards' }, { record: [ofEvent(3)], takeBack: [idOf(2)] }, at)).toThrow(/CHECK/)
    expect(counts()).toEqual([[idOf(2), 'letters', 12, 'written']])
  })

  it('go with their event and with their case', () => {
    const left = () => ['action_cells', 'sheet_totals'].map((table) => rowsOf(bench.db(), `SELECT * FROM ${table}`).length)
    typed([ofEvent(2, { count: 12 })])
    savePaperTotal(bench.db(), first, 'letters', 12)
    expect(left()).toEqual([1, 1])
    deleteEvent(bench.db(), eventId)
    expect([left(), tallyOf(bench.db(), caseId).written]).toEqual([[0, 0], 12])
    const other = keepCase(bench.db(), 20)
    recordActions(bench.db(), [{ ...actionOf(30, other), on: '2026-11-11' as Day }])
    deleteCase(bench.db(), other)
    expect(left()).toEqual([0, 0])
  })
})

describe('the totals of the paper', () => {
  it('are kept for each sheet and column, changed and emptied', () => {
    savePaperTotal(bench.db(), first, 'letters', 85)
    savePaperTotal(bench.db(), first, 'cards', 0)
    savePaperTotal(bench.db(), { eventId, sheet: 2 }, 'letters', 3)
    savePaperTotal(bench.db(), first, 'letters', 86)
    bench.reopen()
    expect([paperTotals(bench.db(), first), paperTotals(bench.db(), { eventId, sheet: 2 }), lastSheet(bench.db(), eventId)]).toEqual([{ letters: 86, cards: 0 }, { letters: 3 }, 2])
    savePaperTotal(bench.db(), first, 'letters', null)
    savePaperTotal(bench.db(), first, 'signed-by', null)
    expect(paperTotals(bench.db(), first)).toEqual({ cards: 0 })
  })
})
