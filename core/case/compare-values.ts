import type { ChangedValue } from './change.ts'
import { answerValue, linesValue, textValue } from './changed-value.ts'
import type { PlainFacts, PlainKind } from './value-kinds.ts'

/** How the history shows a value of each kind. */
export const shownValues: { readonly [Kind in PlainKind]: (fact: PlainFacts[Kind]) => ChangedValue | null } = {
  'line': textValue,
  'text': textValue,
  'day': (day) => (day === null ? null : { as: 'day', day }),
  'lines': linesValue,
  'paragraphs': linesValue,
  'address': linesValue,
  'emails': linesValue,
  'phones': linesValue,
  'index-number': textValue,
  'web-address': textValue,
  'answer': answerValue,
  'flag': answerValue,
}
