import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Action } from '../../core/action/types.ts'
import type { Day } from '../../core/day.ts'
import type { ActionId, CaseId, ReportId } from '../../core/ids.ts'
import { tallyOf } from '../../db/action-tally.ts'
import { actionHistory, countsInState, getAction, listActions, recentActions, recordActions, voidActions } from '../../db/actions.ts'
import { connectionOf } from '../../db/handle.ts'
import { rowsForReport } from '../../db/report-rows.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase } from '../kit/kept-records.ts'

let bench: DatabaseBench
let caseId: CaseId
beforeEach(() => {
  bench = databaseBench()
  caseId = keepCase(bench.db(), 1)
})
afterEach(() => bench.close())

const empty = () => ({ caseId, toWrite: 0, written: 0, posted: 0, notSent: 0, givenBack: 0, otherByKind: {} })

describe('actions', () => {
  it('counts, replaces and takes back, also after a restart', () => {
    recordActions(bench.db(), [actionOf(2, caseId, { count: 6 }), actionOf(3, caseId, { kind: 'email', state: 'posted', count: 2 })])
    recordActions(bench.db(), [actionOf(4, caseId, { count: 6, state: 'posted', route: 'group', replaces: idOf<ActionId>(2) })])
    expect(tallyOf(bench.reopen(), caseId)).toEqual({ ...empty(), posted: 6, otherByKind: { email: 2 } })
    expect(voidActions(bench.db(), [idOf(4)], 'now')).toEqual({ ok: true, value: null })
    expect(tallyOf(bench.reopen(), caseId)).toEqual({ ...empty(), written: 6, otherByKind: { email: 2 } })
    expect([voidActions(bench.db(), [idOf(4)], 'now'), voidActions(bench.db(), [idOf(99)], 'now')]).toEqual([{ ok: false, problem: 'already-voided' }, { ok: false, problem: 'unknown-action' }])
    expect(listActions(bench.db(), { caseId: null, includeVoided: true }).map(({ id, isVoided }) => [id, isVoided])).toEqual([[idOf(4), true], [idOf(3), false], [idOf(2), false]])
  })

  it('says of a replaced entry what it became, over several replacements, and of one that was taken back nothing', () => {
    const states = () => recentActions(bench.db(), 9).map(({ id, isVoided, became }) => [id, isVoided, became])
    recordActions(bench.db(), [actionOf(2, caseId)])
    recordActions(bench.db(), [actionOf(3, caseId, { state: 'posted', route: 'member', replaces: idOf<ActionId>(2) })])
    recordActions(bench.db(), [actionOf(4, caseId, { state: 'not-sent', replaces: idOf<ActionId>(3) })])
    expect(states()).toEqual([[idOf(4), false, null], [idOf(3), false, 'not-sent'], [idOf(2), false, 'not-sent']])
    expect(listActions(bench.db(), { caseId: null, includeVoided: true }).map(({ id }) => id)).toEqual([idOf(4)])
    voidActions(bench.db(), [idOf(4)], 'now')
    expect(states()).toEqual([[idOf(4), true, null], [idOf(3), false, null], [idOf(2), false, 'posted']])
    voidActions(bench.db(), [idOf(3)], 'now')
    voidActions(bench.db(), [idOf(2)], 'now')
    expect(states()).toEqual([[idOf(4), true, null], [idOf(3), true, null], [idOf(2), true, null]])
    expect(voidActions(bench.db(), [idOf(2)], 'now').ok).toBe(false)
  })

  it('counts the parts of a split action, and takes each part back by itself without the whole', () => {
    const at = (recordedAt: string, more: Partial<Action>): Partial<Action> => ({ recordedAt, ...more })
    recordActions(bench.db(), [actionOf(2, caseId, { count: 37 })])
    recordActions(bench.db(), [
      actionOf(3, caseId, at('later', { count: 17, replaces: idOf<ActionId>(2) })), actionOf(4, caseId, at('later', { count: 20, replaces: idOf<ActionId>(2) })),
      actionOf(5, caseId, at('later', { count: 20, state: 'posted', replaces: idOf<ActionId>(4) })),
    ])
    expect(tallyOf(bench.db(), caseId)).toEqual({ ...empty(), written: 17, posted: 20 })
    expect(recentActions(bench.db(), 9).map(({ id, became }) => [id, became])).toEqual([[idOf(5), null], [idOf(3), null], [idOf(2), 'in-parts']])
    expect(actionHistory(bench.db(), idOf(5)).map(({ id, count, became }) => [id, count, became])).toEqual([[idOf(5), 20, null], [idOf(4), 20, 'posted'], [idOf(2), 37, 'in-parts']])
    voidActions(bench.db(), [idOf(5)], 'now')
    expect(tallyOf(bench.db(), caseId)).toEqual({ ...empty(), written: 37 })
    voidActions(bench.db(), [idOf(4)], 'now')
    expect(tallyOf(bench.reopen(), caseId)).toEqual({ ...empty(), written: 17 })
    voidActions(bench.db(), [idOf(3)], 'now')
    expect(tallyOf(bench.reopen(), caseId)).toEqual(empty())
    expect(recentActions(bench.db(), 9).map(({ id, isVoided }) => [id, isVoided])).toEqual([[idOf(5), true], [idOf(4), true], [idOf(3), true], [idOf(2), true]])
  })

  it('counts an action again when what replaced it is taken back a second time', () => {
    recordActions(bench.db(), [actionOf(2, caseId)])
    for (const number of [3, 4]) {
      recordActions(bench.db(), [actionOf(number, caseId, { state: 'posted', replaces: idOf<ActionId>(2), recordedAt: String(number) })])
      voidActions(bench.db(), [idOf(number)], 'now')
    }
    expect(tallyOf(bench.db(), caseId)).toEqual({ ...empty(), written: 1 })
  })

  it('says of an entry that was corrected that it was', () => {
    recordActions(bench.db(), [actionOf(2, caseId, { count: 8 })])
    recordActions(bench.db(), [actionOf(3, caseId, { count: 9, replaces: idOf<ActionId>(2) })])
    expect(recentActions(bench.db(), 9).map(({ count, became }) => [count, became])).toEqual([[9, null], [8, 'corrected']])
  })

  it('counts what waits by kind', () => {
    recordActions(bench.db(), [actionOf(2, caseId, { count: 39 }), actionOf(3, caseId, { kind: 'solidarity-card', count: 5 }), actionOf(4, caseId, { kind: 'copy', count: 2 }), actionOf(5, caseId, { state: 'posted' })])
    expect(countsInState(bench.db(), 'written')).toEqual([{ kind: 'letter', count: 39 }, { kind: 'solidarity-card', count: 5 }, { kind: 'copy', count: 2 }])
  })

  it('keeps all of a batch or none of it', () => {
    expect(() => recordActions(bench.db(), [actionOf(2, caseId), actionOf(2, caseId)])).toThrow()
    expect(getAction(bench.db(), idOf(2))).toBeUndefined()
  })

  it('lets no row be changed or removed', () => {
    recordActions(bench.db(), [actionOf(2, caseId)])
    const connection = connectionOf(bench.db())
    expect(() => connection.exec('UPDATE actions SET count = 5')).toThrow('only ever added')
    expect(() => connection.exec('DELETE FROM actions')).toThrow('only ever added')
    expect(tallyOf(bench.db(), caseId).written).toBe(1)
  })

  it('gives a report sums without any person', () => {
    recordActions(bench.db(), [
      actionOf(2, caseId, { count: 6, state: 'posted', route: 'group', signatories: 9 }), actionOf(3, caseId, { count: 2, state: 'posted', route: 'group' }),
      actionOf(4, caseId, { count: 1 }), actionOf(5, caseId, { count: 50, state: 'posted', on: '2026-12-01' as Day }),
    ])
    const practice = keepCase(bench.db(), 20, { uaNumber: '900/26' }, true)
    recordActions(bench.db(), [actionOf(21, practice, { state: 'posted' })])
    const period = { from: '2026-11-01' as Day, to: '2026-11-30' as Day }
    const ground = { id: '01JDR000000000000000000001' as ReportId, period, caseIds: 'all' as const, eventId: null, withPractice: false }
    const row = { corrects: null, caseId, uaNumber: '12/24', indexNumber: expect.anything(), title: 'Poet held without charge', kind: 'letter', outlet: null }
    expect(rowsForReport(bench.db(), ground).map((found) => ({ ...found, indexNumber: found.indexNumber ?? '' }))).toEqual([
      { ...row, route: null, state: 'written', count: 1, signatories: 1 },
      { ...row, route: 'group', state: 'posted', count: 8, signatories: 11 },
    ])
    expect(rowsForReport(bench.db(), { ...ground, withPractice: true }).length).toBe(3)
    expect(rowsForReport(bench.db(), { ...ground, caseIds: [practice], withPractice: true }).map(({ caseId: id }) => id)).toEqual([practice])
  })
})
