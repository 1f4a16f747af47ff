import { fieldRules } from './case-values.ts'
import type { CaseDraft, DraftProblem, TargetDraft } from './draft.ts'
import { typedFieldNames } from './fields.ts'
import type { TypedFieldName } from './fields.ts'
import { letterProblems } from './letter-values.ts'
import { contactFields, targetFieldNames } from './target-fields.ts'
import type { TargetFieldName } from './target-fields.ts'
import { targetFactsOf, targetRules } from './target-values.ts'
import type { CaseFacts } from './types.ts'
import type { ValueRules } from './value-kinds.ts'

/** A target needs a name, an office, an address or another way to reach it. */
const isEmptyTarget = (draft: TargetDraft): boolean => {
  const target = targetFactsOf(draft)
  return target.name === null && target.role === null && [target.postalLines, ...contactFields.map((name) => target[name])].every((lines) => lines.length === 0)
}

const problemInTarget = <Name extends TargetFieldName>(target: TargetDraft, index: number, name: Name): readonly DraftProblem[] => {
  const code = targetRules[name].problemOf(target[name])
  return code === null ? [] : [{ field: `targets.${index}.${name}`, code }]
}

const targetProblems = (target: TargetDraft, index: number): readonly DraftProblem[] => [
  ...(isEmptyTarget(target) ? [{ field: `targets.${index}` as const, code: 'target-empty' as const }] : []),
  ...targetFieldNames.flatMap((name) => problemInTarget(target, index, name)),
]

const nameProblem = ({ title, uaNumber }: CaseDraft): readonly DraftProblem[] =>
  title.trim() === '' && uaNumber.trim() === '' ? [{ field: 'title', code: 'no-name' }] : []

const typedRules: { readonly [Name in TypedFieldName]: ValueRules<CaseFacts[Name], CaseDraft[Name]> } = fieldRules

const problemOf = <Name extends TypedFieldName>(draft: CaseDraft, name: Name): readonly DraftProblem[] => {
  const code = typedRules[name].problemOf(draft[name])
  return code === null ? [] : [{ field: name, code }]
}

/** Every field of the draft that prevents it from being kept, in the order of the form; letters and targets last. */
export const draftProblems = (draft: CaseDraft): readonly DraftProblem[] => [
  ...nameProblem(draft),
  ...typedFieldNames.flatMap((name) => problemOf(draft, name)),
  ...draft.letters.flatMap(letterProblems),
  ...draft.targets.flatMap(targetProblems),
]
