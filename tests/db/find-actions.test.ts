import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyAction, type ActionFilter } from '../../core/action/find-actions.ts'
import type { Day } from '../../core/day.ts'
import type { ActionId, CaseId, MemberId } from '../../core/ids.ts'
import { recordActions, voidActions } from '../../db/actions.ts'
import { findActions } from '../../db/find-actions.ts'
import { addMember } from '../../db/members.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase, someDay } from '../kit/kept-records.ts'
import { plainMember } from '../kit/sample-member.ts'

let bench: DatabaseBench
let poet: CaseId
let nurse: CaseId
const member = idOf<MemberId>(300)
beforeEach(() => {
  bench = databaseBench()
  poet = keepCase(bench.db(), 1)
  nurse = keepCase(bench.db(), 2, { uaNumber: '7/26', title: 'Nurse jailed', country: 'Côte d’Ivoire' })
  addMember(bench.db(), { id: member, facts: plainMember('Élodie Müller'), addedOn: someDay, isPractice: false })
  recordActions(bench.db(), [
    actionOf(10, poet, { count: 12, on: '2026-11-01' as Day }), actionOf(11, poet, { kind: 'email', state: 'posted', note: 'At the library in Łódź' }),
    actionOf(12, nurse, { count: 3, memberId: member, on: '2026-11-20' as Day }), actionOf(13, nurse, { letterCode: '7KQM-034-C', on: '2026-11-20' as Day }),
  ])
})
afterEach(() => bench.close())

const found = (change: Partial<ActionFilter>, limit: number | null = null) => {
  const { items, total, counts } = findActions(bench.db(), { ...everyAction, ...change }, limit)
  return { ids: items.map(({ id }) => id), total, counts }
}
const ids = (...numbers: readonly number[]) => numbers.map((number) => idOf<ActionId>(number))

describe('finding actions', () => {
  it('lists all by day, newest first, with what they count; a limit cuts the rows and no total', () => {
    const counts = [{ kind: 'letter', count: 16 }, { kind: 'email', count: 1 }]
    expect(found({})).toEqual({ ids: ids(13, 12, 11, 10), total: 4, counts })
    expect(found({}, 2)).toEqual({ ids: ids(13, 12), total: 4, counts })
  })

  it.each<[string, Partial<ActionFilter>, readonly number[]]>([
    ['case', { caseId: idOf(2) }, [13, 12]], ['kind', { kind: 'email' }, [11]], ['state', { state: 'posted' }, [11]], ['member', { memberId: idOf(300) }, [12]],
    ['first day', { from: '2026-11-12' as Day }, [13, 12, 11]], ['last day', { to: '2026-11-12' as Day }, [11, 10]],
    ['name without its accents', { search: 'elodie MULLER' }, [12]], ['note', { search: 'lodz' }, [11]], ['code', { search: '7kqm' }, [13]], ['number of the case', { search: '7/26' }, [13, 12]],
    ['country and member together', { search: 'cote divoire elodie' }, [12]], ['words that are nowhere together', { search: 'elodie lodz' }, []], ['a letter of SQL', { search: '%' }, []],
  ])('narrows by %s', (_by, change, expected) => {
    expect(found(change).ids).toEqual(ids(...expected))
  })

  it('leaves the practice case out where only real ones are asked for', () => {
    recordActions(bench.db(), [actionOf(15, keepCase(bench.db(), 3, {}, true), { count: 40 })])
    expect([found({}).total, found({ onlyReal: true }).ids, found({ onlyReal: true, caseId: idOf(3) }).ids]).toEqual([5, ids(13, 12, 11, 10), []])
  })

  it('counts what the group did, and beside it what is to write, not sent or given back', () => {
    const states = ['to-write', 'not-sent', 'given-back', 'posted'] as const
    recordActions(bench.db(), states.map((state, place) => actionOf(20 + place, poet, { count: 100 + place, state })))
    const { counts, beside } = findActions(bench.db(), everyAction, null)
    expect([counts, beside]).toEqual([[{ kind: 'letter', count: 16 + 103 }, { kind: 'email', count: 1 }], [{ kind: 'letter', count: 100 + 101 + 102 }]])
  })

  it('shows what was taken back only when asked, never what was replaced, and counts neither', () => {
    recordActions(bench.db(), [actionOf(14, poet, { count: 12, state: 'posted', on: '2026-11-01' as Day, replaces: idOf<ActionId>(10) })])
    voidActions(bench.db(), ids(13), 'now')
    const counts = [{ kind: 'letter', count: 15 }, { kind: 'email', count: 1 }]
    expect(found({})).toEqual({ ids: ids(12, 11, 14), total: 3, counts })
    expect(found({ includeVoided: true })).toEqual({ ids: ids(13, 12, 11, 14), total: 4, counts })
  })
})
