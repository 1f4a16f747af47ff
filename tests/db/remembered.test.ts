import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everyAction } from '../../core/action/find-actions.ts'
import type { CaseId } from '../../core/ids.ts'
import { recordActions } from '../../db/actions.ts'
import { findActions } from '../../db/find-actions.ts'
import { inTransaction, rowOf } from '../../db/handle.ts'
import { countMembers } from '../../db/members.ts'
import { remembered } from '../../db/remembered.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'
import { actionOf, keepCase } from '../kit/kept-records.ts'

let bench: DatabaseBench
let caseId: CaseId
beforeEach(() => {
  bench = databaseBench()
  caseId = keepCase(bench.db(), 1)
})
afterEach(() => bench.close())

const found = (search = ''): number => findActions(bench.db(), { ...everyAction, search }, null).total

describe('what is remembered of the rows', () => {
  it('is made once, again after any change, and for each database', () => {
    let made = 0
    const count = remembered((db) => {
      made += 1
      return rowOf<{ count: number }>(db, 'SELECT count(*) AS count FROM actions')?.count
    })
    expect([count(bench.db()), count(bench.db()), made]).toEqual([0, 0, 1])
    recordActions(bench.db(), [actionOf(2, caseId)])
    expect([count(bench.db()), count(bench.db()), made]).toEqual([1, 1, 2])
    expect([count(bench.reopen()), made]).toEqual([1, 3])
  })

  it('is nothing of a transaction that is taken back', () => {
    expect(found()).toBe(0)
    const undone = (): void => inTransaction(bench.db(), () => {
      recordActions(bench.db(), [actionOf(2, caseId)])
      expect(found()).toBe(1)
      throw new Error('taken back')
    })
    expect(undone).toThrow('taken back')
    expect([found(), countMembers(bench.db())]).toEqual([0, 0])
  })

  it('follows each entry that is recorded between two keys', () => {
    recordActions(bench.db(), [actionOf(2, caseId, { note: 'At the library' })])
    expect([found('library'), found('school')]).toEqual([1, 0])
    recordActions(bench.db(), [actionOf(3, caseId, { note: 'From the school' })])
    expect([found('library'), found('school'), found()]).toEqual([1, 1, 2])
  })
})
