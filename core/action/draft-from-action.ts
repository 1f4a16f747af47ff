import type { Action, ActionDraft } from './types.ts'

/** What the form of a recorded action holds while nothing is typed. As many signatories as the count follow the count when it is corrected. */
export const draftFromAction = ({ caseId, kind, count, signatories, targetId, memberId, state, route, on, letterCode, note, event }: Action): ActionDraft =>
  ({ caseId, kind, count, signatories: signatories === count ? null : signatories, targetId, memberId, state, route, on, letterCode, note, event })
