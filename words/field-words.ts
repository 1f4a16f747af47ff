import type { FieldPath, LetterPart } from '../core/case/field-path.ts'
import type { CaseFieldName } from '../core/case/fields.ts'
import type { TargetFieldName } from '../core/case/target-fields.ts'
import type { Messages } from './generated/messages.ts'
import type { Words } from './words.ts'

type FieldName = CaseFieldName | TargetFieldName | LetterPart

/** What each field of a case is called. A field of the tables without its words does not compile. */
export const fieldLabels = (words: Messages['cases']['field']): Readonly<Record<FieldName | 'pronoun', string>> => ({ ...words, uaNumberPrinted: words.uaNumber })

/** The name on screen of a field of a case: `targets.0.name` is “Target 1, Name”. */
export const caseFieldWords = (field: FieldPath, { cases, format }: Pick<Words, 'cases' | 'format'>): string => {
  const labels: Readonly<Record<string, string>> = fieldLabels(cases.field)
  const [first = '', place, inner] = field.split('.')
  const group = labels[first] ?? ''
  const isItem = first === 'targets' || first === 'letters' || first === 'peopleAtRisk'
  if (place === undefined || !isItem) return group
  const one = `${group} ${Number(place) + 1}`
  return inner === undefined ? one : format.series([one, labels[inner]])
}
