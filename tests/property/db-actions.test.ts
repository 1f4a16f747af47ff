import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveAction } from '../../core/action/move-action.ts'
import { tallyActions } from '../../core/action/tally-actions.ts'
import { actionKinds, type Action } from '../../core/action/types.ts'
import type { ActionId } from '../../core/ids.ts'
import { tallyOf } from '../../db/action-tally.ts'
import { listActions, recordActions, voidActions } from '../../db/actions.ts'
import { databaseBench } from '../kit/database.ts'
import { actionOf, idOf, keepCase, someDay } from '../kit/kept-records.ts'

const step = fc.oneof(
  fc.record({ do: fc.constant('record' as const), kind: fc.constantFrom(...actionKinds), count: fc.integer({ min: 1, max: 50 }), state: fc.constantFrom('written' as const, 'posted' as const) }),
  fc.record({ do: fc.constant('post' as const), pick: fc.nat(30) }),
  fc.record({ do: fc.constant('post-part' as const), pick: fc.nat(30), count: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ do: fc.constant('undo' as const), pick: fc.nat(30) }),
)

describe('actions in the database', () => {
  it('count like the pure rules, however actions are recorded, posted and taken back', () => {
    const bench = databaseBench()
    const caseId = keepCase(bench.db(), 1)
    let next = 100
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      for (const one of steps) {
        const current = listActions(bench.db(), { caseId, includeVoided: false })
        const picked = one.do === 'record' ? undefined : current[one.pick % Math.max(current.length, 1)]
        next += 1
        if (one.do === 'record') recordActions(bench.db(), [actionOf(next, caseId, { kind: one.kind, count: one.count, state: one.state })])
        else if (one.do === 'undo' && picked) voidActions(bench.db(), [picked.id], 'now')
        else if (picked && one.do === 'post-part') {
          const moved = moveAction(picked, { count: 1 + (one.count % picked.count), state: 'posted', route: null }, { newId: () => idOf<ActionId>(next += 1), today: someDay, recordedAt: `at ${next}` })
          recordActions(bench.db(), moved.ok ? moved.value : [])
        } else if (picked) recordActions(bench.db(), [actionOf(next, caseId, { kind: picked.kind, count: picked.count, state: 'posted', replaces: picked.id })])
      }
      const all = listActions(bench.db(), { caseId, includeVoided: true })
      const voided = new Set<ActionId>(all.filter(({ isVoided }) => isVoided).map(({ id }) => id))
      expect(tallyOf(bench.db(), caseId)).toEqual(tallyActions(caseId, all as readonly Action[], voided))
    }), { numRuns: 40 })
    expect(tallyOf(bench.reopen(), caseId).caseId).toBe(idOf(1))
    bench.close()
  })
})
