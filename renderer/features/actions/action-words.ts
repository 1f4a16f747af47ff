import type { Messages } from '../../../words/generated/messages.ts'
import type { ActionView } from '../../../preload/contract.ts'

type Words = Messages['actions']

/** An action in one line: count, kind, and number of signatories. */
export const whatWords = (action: ActionView, text: Words): string =>
  [text.kindCounted[action.kind]({ count: action.count }), action.signatories !== null && text.signedBy({ count: action.signatories })].filter(Boolean).join(', ')

/** The state of an action, and who posts it. */
export const stateWords = (action: ActionView, text: Words): string => {
  if (action.isVoided) return text.voided
  if (action.became !== null) return text.became[action.became]
  if (action.state === 'posted' && action.route) return text.postedBy[action.route]
  return [text.states[action.state], action.route && text.routed[action.route]].filter(Boolean).join(', ')
}

/** The target and the member, as far as they are recorded. */
export const whoWords = (action: ActionView, text: Words): string => [action.targetName ?? text.anyTarget, action.memberName].filter(Boolean).join(', ')

export const caseWords = (action: ActionView): string => [action.uaNumber, action.caseTitle].filter(Boolean).join(' ')
