import { describe, expect, it } from 'vitest'
import type { Action } from '../../../core/action/types.ts'
import type { ActionId, CaseId } from '../../../core/ids.ts'
import { cellSums, columnTotals, settledSums } from '../../../core/tally/cell-sums.ts'
import type { TallyColumn } from '../../../core/tally/columns.ts'
import { typeCell } from '../../../core/tally/type-cell.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'

const caseId = idOf<CaseId>(1)
const recordedAt = '2026-11-12T21:00:00.000Z'
const { count: _count, id: _id, recordedAt: _recordedAt, replaces: _replaces, ...fresh } = actionOf(9, caseId)

const type = (column: TallyColumn, typed: number | null, entries: readonly Action[] = []) => {
  let next = 100
  return typeCell({ entries, column, typed, fresh, recording: { newId: () => idOf<ActionId>(next += 1), recordedAt } })
}
/** What replaces an entry, with what changed in it. */
const corrected = (number: number, old: Action, change: Partial<Action>): Action => ({ ...old, id: idOf<ActionId>(number), recordedAt, replaces: old.id, ...change })
const ok = (record: readonly Action[], takeBack: readonly ActionId[] = []) => ({ ok: true, value: { record, takeBack } })

const twelve = actionOf(2, caseId, { count: 12, note: 'from the window table' })
const four = actionOf(3, caseId, { count: 4 })
const posted = actionOf(4, caseId, { count: 5, state: 'posted', route: 'group' })

describe('typing a cell', () => {
  it('records an entry, corrects it with all else that it says, and takes it back where the cell is emptied', () => {
    expect([type('letters', 12), type('letters', 13, [twelve]), type('letters', null, [twelve]), type('letters', 0, [twelve])]).toEqual([
      ok([{ ...fresh, count: 12, id: idOf(101), recordedAt, replaces: null }]), ok([corrected(101, twelve, { count: 13 })]), ok([], [twelve.id]), ok([], [twelve.id]),
    ])
  })

  it('changes nothing where the cell says the same, or is empty and stays so', () => {
    expect([type('letters', 12, [twelve]), type('letters', null), type('letters', 0), type('signed-by', null), type('signed-by', 9, [actionOf(2, caseId, { signatories: 9 })])])
      .toEqual(Array.from({ length: 5 }, () => ok([])))
  })

  it('of several entries changes the newest first, and no more than it must', () => {
    const both = [twelve, four]
    expect([type('letters', 20, both), type('letters', 14, both), type('letters', 12, both), type('letters', 7, both), type('letters', null, both)]).toEqual([
      ok([corrected(101, four, { count: 8 })]), ok([corrected(101, four, { count: 2 })]), ok([], [four.id]), ok([corrected(101, twelve, { count: 7 })], [four.id]), ok([], [four.id, twelve.id]),
    ])
  })

  it('leaves what was posted since as it is: more is a new entry, less is refused', () => {
    const given = actionOf(5, caseId, { count: 1, state: 'not-sent' })
    expect([type('letters', 8, [posted, given]), type('letters', 18, [posted, twelve]), type('letters', 5, [posted, twelve]), type('letters', 4, [posted, twelve]), type('letters', null, [posted, given])]).toEqual([
      ok([{ ...fresh, count: 2, id: idOf(101), recordedAt, replaces: null }]), ok([corrected(101, twelve, { count: 13 })]), ok([], [twelve.id]),
      { ok: false, problem: { code: 'cell-settled', count: 5 } }, { ok: false, problem: { code: 'cell-settled', count: 6 } },
    ])
  })

  it('corrects names of a petition, which are sent at once', () => {
    const names = actionOf(6, caseId, { kind: 'petition-signature', state: 'posted', count: 24 })
    expect([type('petition-names', 25, [names]), type('petition-names', null, [names])]).toEqual([ok([corrected(101, names, { count: 25 })]), ok([], [names.id])])
  })

  it('says how many signed, on the entry of the group letters alone', () => {
    const letters = actionOf(7, caseId, { count: 2 })
    const signed = actionOf(8, caseId, { count: 2, signatories: 9 })
    expect([type('signed-by', 9, [letters]), type('signed-by', null, [signed]), type('group-letters', 3, [signed]), type('signed-by', 5)]).toEqual([
      ok([corrected(101, letters, { signatories: 9 })]), ok([corrected(101, signed, { signatories: null })]), ok([corrected(101, signed, { count: 3 })]), { ok: false, problem: { code: 'cell-no-group-letters' } },
    ])
  })

  it('keeps the signatures of group letters that were posted since', () => {
    const sent = actionOf(7, caseId, { count: 1, signatories: 5, state: 'posted' })
    const open = actionOf(8, caseId, { count: 1 })
    expect([type('signed-by', 9, [sent, open]), type('signed-by', 6, [sent]), type('signed-by', 4, [sent, open]), type('signed-by', 5, [sent, open])]).toEqual([
      ok([corrected(101, open, { signatories: 4 })]), { ok: false, problem: { code: 'cell-settled', count: 5 } }, { ok: false, problem: { code: 'cell-settled', count: 5 } }, ok([]),
    ])
  })
})

describe('the sums of a sheet', () => {
  it('add up each column by itself: an entry that became another kind is in no cell', () => {
    const entries = [
      { action: twelve, column: 'letters' as const }, { action: posted, column: 'letters' as const }, { action: actionOf(8, caseId, { count: 2, signatories: 9 }), column: 'group-letters' as const },
      { action: actionOf(9, caseId, { kind: 'email', count: 3, state: 'posted' }), column: 'letters' as const },
    ]
    expect([cellSums(entries), settledSums(entries), columnTotals([cellSums(entries), { letters: 3, cards: 1 }, {}])])
      .toEqual([{ 'letters': 17, 'group-letters': 2, 'signed-by': 9 }, { letters: 5 }, { 'letters': 20, 'group-letters': 2, 'signed-by': 9, 'cards': 1 }])
  })
})
