import type { Messages } from '../../../words/generated/messages.ts'
import type { ActionView } from '../../../preload/contract.ts'

type Words = Messages['actions']

/** What was done, in a line: count, kind, and who signed. */
export const whatWords = (action: ActionView, text: Words): string =>
  [text.kindCounted[action.kind]({ count: action.count }), action.signatories !== null && text.signedBy({ count: action.signatories })].filter(Boolean).join(', ')

/** Where it stands: the state, and who posts it. */
export const stateWords = (action: ActionView, text: Words): string => {
  if (action.isVoided) return text.voided
  if (action.state === 'posted' && action.route) return text.postedBy[action.route]
  return [text.states[action.state], action.route && text.routed[action.route]].filter(Boolean).join(', ')
}

/** Whom it went to and who did it, as far as that was noted. */
export const whoWords = (action: ActionView, text: Words): string => [action.targetName ?? text.anyTarget, action.memberName].filter(Boolean).join(', ')

export const caseWords = (action: ActionView): string => [action.uaNumber, action.caseTitle].filter(Boolean).join(' ')
