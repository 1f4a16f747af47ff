import { isDone } from '../../../core/action/what-counts.ts'
import type { Words } from '../../../words/words.ts'
import type { ActionView } from '../../../preload/contract.ts'
import { caseInList } from '../../../words/case-in-list.ts'
import { postedWords } from '../../../words/posted-words.ts'
import { targetWords } from '../../../words/target-words.ts'

/** An action in one line: count, kind, and number of signatories. */
export const whatWords = (action: ActionView, { actions: text, format }: Words): string =>
  format.series([text.kindCounted[action.kind]({ count: action.count }), action.signatories !== null && text.signedBy({ count: action.signatories })])

/** The state of an action, and who posts it. */
export const stateWords = (action: ActionView, { actions: text, outlets, format }: Words): string => {
  if (action.isVoided) return text.voided
  if (action.became !== null) return text.became[action.became]
  if (action.state === 'posted' && action.route) return postedWords(action.route, action.outletName, { actions: text, outlets })
  return format.series([text.states[action.state], isDone(action.state) && action.route && text.routed[action.route]])
}

/** The target, the member and the outlet that a letter came back from, as far as they are recorded. */
export const whoWords = ({ targetName, memberName, outletName, route }: Pick<ActionView, 'targetName' | 'memberName' | 'outletName' | 'route'>, words: Words): string =>
  words.format.series([
    targetName === null ? words.actions.anyTarget : targetWords(targetName, words), memberName,
    outletName === null || route === 'outlet' ? null : words.actions.fromOutlet({ outlet: outletName || words.outlets.formerMember }),
  ])

export const caseWords = ({ uaNumber, caseName }: ActionView, words: Words): string => caseInList({ uaNumber, name: caseName }, words)
