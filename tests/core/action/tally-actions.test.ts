import { describe, expect, it } from 'vitest'
import { tallyActions } from '../../../core/action/tally-actions.ts'
import type { Action } from '../../../core/action/types.ts'
import type { Day } from '../../../core/day.ts'
import type { ActionId, CaseId } from '../../../core/ids.ts'

const caseId = '01JDA000000000000000000001' as CaseId
const id = (number: number): ActionId => `01JDC${String(number).padStart(21, '0')}` as ActionId
const action = (number: number, more: Partial<Action> = {}): Action => ({
  id: id(number), caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, state: 'written', route: null,
  on: '2026-11-12' as Day, letterCode: null, note: '', recordedAt: '2026-11-12T10:00:00Z', replaces: null, event: null, ...more,
})

describe('the tally of a case', () => {
  it('counts letters by state and the rest by kind, without what is not sent, and ignores other cases', () => {
    const actions = [
      action(1, { count: 5 }), action(2, { count: 3, state: 'posted' }), action(3, { count: 2, state: 'posted' }), action(4, { state: 'not-sent' }), action(5, { state: 'to-write', count: 9 }),
      action(6, { kind: 'email', state: 'posted', count: 4 }), action(7, { kind: 'copy', count: 2 }), action(8, { caseId: '01JDA000000000000000000002' as CaseId }),
      action(9, { state: 'given-back', count: 7 }), action(10, { kind: 'copy', state: 'given-back' }), action(11, { kind: 'solidarity-card', state: 'not-sent' }),
    ]
    expect(tallyActions(caseId, actions, new Set())).toEqual({ caseId, toWrite: 9, written: 5, posted: 5, notSent: 1, givenBack: 7, otherByKind: { email: 4, copy: 2 } })
  })

  it('counts only the newest of several replacements, and the one before it again when it is taken back', () => {
    const actions = [action(1, { count: 5 }), action(2, { count: 5, state: 'posted', replaces: id(1) }), action(3, { count: 5, state: 'not-sent', replaces: id(2) })]
    const counted = (voided: readonly ActionId[]) => {
      const { written, posted, notSent } = tallyActions(caseId, actions, new Set(voided))
      return [written, posted, notSent]
    }
    expect([counted([]), counted([id(3)]), counted([id(3), id(2)]), counted([id(3), id(2), id(1)])]).toEqual([[0, 0, 5], [0, 5, 0], [5, 0, 0], [0, 0, 0]])
  })
})
