import type { ActionId, CaseId } from '../../core/ids.ts'
import { actionsInStates, recordActions } from '../../db/actions.ts'
import type { Services } from '../services.ts'

/** Marks every letter and card of a case that is not posted as not sent; each can be undone. Returns how many. */
export const settleUnposted = (services: Pick<Services, 'db' | 'newId' | 'now'>, caseId: CaseId): number => {
  const waiting = actionsInStates(services.db, ['to-write', 'written'], caseId)
  if (waiting.length === 0) return 0
  const recordedAt = services.now()
  recordActions(services.db, waiting.map(({ uaNumber: _ua, caseName: _name, targetName: _target, memberName: _member, became: _became, isVoided: _voided, ...action }) => ({
    ...action, id: services.newId<ActionId>(), recordedAt, replaces: action.id, state: 'not-sent' as const,
  })))
  return waiting.reduce((sum, { count }) => sum + count, 0)
}
