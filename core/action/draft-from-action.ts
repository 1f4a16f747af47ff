import type { Action, ActionDraft } from './types.ts'

/** What the form of a recorded action holds while nothing is typed. */
export const draftFromAction = ({ caseId, kind, count, signatories, targetId, memberId, state, route, on, letterCode, note, event }: Action): ActionDraft =>
  ({ caseId, kind, count, signatories, targetId, memberId, state, route, on, letterCode, note, event })
