import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId, MemberId } from '../../core/ids.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import type { StepNumber } from '../../core/undo/types.ts'
import { listActions, recentActions, recordActions, voidActions } from '../../db/actions.ts'
import { findCases } from '../../db/case-find.ts'
import { caseContents, deleteCase } from '../../db/delete-case.ts'
import { deleteMember, memberUse } from '../../db/delete-member.ts'
import { change } from '../../db/handle.ts'
import { addMember } from '../../db/members.ts'
import { asStep } from '../../db/undo/current-step.ts'
import { revertStep } from '../../db/undo/revert.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { dumpOf } from '../kit/dump.ts'
import { actionOf, idOf, keepCase, someDay } from '../kit/kept-records.ts'
import { plainMember } from '../kit/sample-member.ts'

const at = '2026-11-12T10:00:00.000Z'

let bench: DatabaseBench
let caseId: CaseId
const memberId = idOf<MemberId>(7)
beforeEach(() => {
  bench = databaseBench()
  caseId = keepCase(bench.db(), 1)
  addMember(bench.db(), { id: memberId, facts: plainMember('Ines Albrecht'), addedOn: someDay, isPractice: false })
})
afterEach(() => bench.close())

const step = (work: () => unknown): StepNumber => {
  const made = asStep(bench.db(), { at, title: stepTitle('settings-changed', {}) }, work).made()
  if (made === null) throw new Error('The step changed nothing')
  return made
}
const turned = (number: StepNumber): string => {
  const found = revertStep(bench.db(), number, [], at)
  return found.ok ? 'done' : found.problem
}
const found = (): number => findCases(bench.db(), { search: 'Berge', status: 'all', country: null, language: null, deadline: 'any' }, someDay, 10).items.length

/** A letter that was replaced twice, one that was taken back, a call, all of a member. */
const record = (): void => {
  recordActions(bench.db(), [
    actionOf(10, caseId, { count: 14, memberId }),
    actionOf(11, caseId, { count: 14, memberId, replaces: idOf(10), state: 'posted' }),
    actionOf(12, caseId, { count: 12, memberId, replaces: idOf(11), state: 'posted' }),
    actionOf(13, caseId, { kind: 'phone-call', count: 3 }),
    actionOf(14, caseId, { count: 5 }),
  ])
  voidActions(bench.db(), [idOf(14)], at)
}

describe('deleting a case', () => {
  it('counts what goes, without what was replaced or taken back', () => {
    record()
    expect(caseContents(bench.db(), caseId)).toEqual({ documents: 1, targets: 1, attachments: 0, photos: 0, notes: 0, replies: 0, returned: 0, letters: 12, otherActions: 3, packs: 0, sharedPacks: 0 })
    expect(caseContents(bench.db(), idOf(99))).toBeUndefined()
  })

  it('leaves no row and no word of it, and is undone and redone to the same rows', () => {
    const other = keepCase(bench.db(), 2)
    const before = dumpOf(bench.db())
    record()
    const kept = dumpOf(bench.db())
    const number = step(() => deleteCase(bench.db(), caseId))
    const without = dumpOf(bench.db())
    expect([JSON.stringify(without).includes(caseId), JSON.stringify(kept).includes(caseId), found()]).toEqual([false, true, 1])
    expect([JSON.stringify(without).includes(other), JSON.stringify(before).includes(other)]).toEqual([true, true])
    expect([turned(number), dumpOf(bench.db()), found()]).toEqual(['done', kept, 2])
    expect([turned(number), dumpOf(bench.db()), turned(number), dumpOf(bench.db())]).toEqual(['done', without, 'done', kept])
  })

  it('is undone after more was recorded elsewhere: numbers of deleted rows are not given out again', () => {
    const other = keepCase(bench.db(), 2)
    record()
    const number = step(() => deleteCase(bench.db(), caseId))
    step(() => recordActions(bench.db(), [actionOf(20, other)]))
    expect(turned(number)).toBe('done')
    expect(listActions(bench.db(), { caseId: null, includeVoided: false }).map(({ id }) => id).toSorted()).toEqual([idOf(12), idOf(13), idOf(20)])
  })

  it('is the only call that may remove recorded actions', () => {
    record()
    const remove = (): unknown => change(bench.db(), 'DELETE FROM actions')
    expect(remove).toThrow('only ever added')
    deleteCase(bench.db(), keepCase(bench.db(), 3))
    expect(remove).toThrow('only ever added')
  })
})

describe('deleting a member', () => {
  it('keeps every action and total without the person, and brings all back', () => {
    record()
    const totals = () => recentActions(bench.db(), 100).map(({ id, count, state }) => [id, count, state])
    const names = () => recentActions(bench.db(), 100).filter((action) => action.memberId !== null || action.memberName !== null).length
    const [before, kept] = [totals(), dumpOf(bench.db())]
    expect([memberUse(bench.db(), memberId), names()]).toEqual([{ actions: 1, letters: 0 }, 3])
    const number = step(() => deleteMember(bench.db(), memberId))
    expect([totals(), names(), JSON.stringify(dumpOf(bench.db())).includes(memberId)]).toEqual([before, 0, false])
    expect([turned(number), dumpOf(bench.db())]).toEqual(['done', kept])
  })
})
