import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { actionsInStates, countsInState, countOfDays, listActions, recentActions, recordActions } from '../../db/actions.ts'
import { findCases } from '../../db/case-find.ts'
import { caseNames, countByStatus } from '../../db/case-names.ts'
import { countMembers, memberNames } from '../../db/members.ts'
import { casesComingUp, casesInNeed, waitingLetters } from '../../db/needs.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase } from '../kit/kept-records.ts'
import { keepMany, manyCaseId } from '../kit/many-records.ts'

const today = '2026-11-12' as Day

// More rows than any list ever took at once: 12, 500, 2,000.
describe('lists longer than any limit', () => {
  let bench: DatabaseBench
  beforeEach(() => {
    bench = databaseBench()
    keepMany(bench.db(), { cases: 300, members: 120, actions: 2_600 })
  })
  afterEach(() => bench.close())

  it('have the oldest waiting letter among 2,600 newer actions', () => {
    const caseId = keepCase(bench.db(), 1)
    recordActions(bench.db(), [actionOf(2, caseId, { on: '2020-01-01' as Day })])
    recordActions(bench.db(), Array.from({ length: 2_100 }, (_, index) => actionOf(1000 + index, caseId, { state: 'posted' })))
    const waiting = actionsInStates(bench.db(), ['written'], null)
    expect([waiting.length, waiting.some(({ id }) => id === idOf(2)), countsInState(bench.db(), 'written')]).toEqual([521, true, [{ kind: 'letter', count: 521 }]])
    expect(actionsInStates(bench.db(), ['to-write', 'written'], caseId).map(({ id }) => id)).toEqual([idOf(2)])
  })

  it('are whole and by day, though recorded in another order', () => {
    const all = listActions(bench.db(), { caseId: null, includeVoided: false })
    const days = all.map(({ on }) => on)
    expect([all.length, days.toSorted().toReversed().join() === days.join(), listActions(bench.db(), { caseId: manyCaseId(7), includeVoided: true }).length]).toEqual([2_600, true, 9])
    expect(recentActions(bench.db(), 3).map(({ id }) => id)).toEqual([2600, 2599, 2598].map((number) => `01HX000000000000000A${String(number).padStart(6, '0')}`))
  })

  it('sum what counts in the days wanted', () => {
    expect([countOfDays(bench.db(), today, today), countOfDays(bench.db(), '2026-11-11' as Day, today), countOfDays(bench.db(), '2030-01-01' as Day, '2030-12-31' as Day)]).toEqual([9, 18, 0])
  })

  it('name every case and member, and count them', () => {
    const found = findCases(bench.db(), { search: '', status: 'all', country: null, language: null, deadline: 'any' }, today, null)
    expect([found.items.length, found.total, caseNames(bench.db(), 'open', today).length, caseNames(bench.db(), 'closed', today).length, countByStatus(bench.db())]).toEqual([300, 300, 300, 0, { open: 300, closed: 0 }])
    expect([memberNames(bench.db()).length, countMembers(bench.db())]).toEqual([120, 120])
  })

  it('say how many cases need somebody, by kind, where only the first of each are shown; what can still be met comes before what is over', () => {
    const shown = (limit: number) => casesInNeed(bench.db(), today, limit).map(({ kind, items, total }) => [kind, items.length, total, items[0]?.item.deadline])
    expect([shown(5), shown(1000)]).toEqual([
      [['post-now', 3, 3, '2026-11-13'], ['write', 5, 9, '2026-11-12'], ['post', 5, 37, '2026-11-28'], ['ask', 5, 99, '2026-08-05']],
      [['post-now', 3, 3, '2026-11-13'], ['write', 9, 9, '2026-11-12'], ['post', 37, 37, '2026-11-28'], ['ask', 99, 99, '2026-08-05']],
    ])
    expect([casesComingUp(bench.db(), today, 6).map(({ deadline }) => deadline), countByStatus(bench.db())]).toEqual([
      ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'], { open: 300, closed: 0 },
    ])
  })

  it('count the letters to post of all cases where only the first are shown', () => {
    const waiting = waitingLetters(bench.db(), 12)
    expect([waiting.items.length, waiting.total, waiting.letters]).toEqual([12, 60, 520])
  })
})
