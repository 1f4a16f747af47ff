import { byKindOfValue, eachName } from '../each-name.ts'
import type { TargetDraft } from './draft.ts'
import { targetFieldNames, targetFields } from './target-fields.ts'
import type { TargetFieldName } from './target-fields.ts'
import type { TargetFacts } from './types.ts'
import { plainRules } from './value-kinds.ts'
import type { ValueRules } from './value-kinds.ts'

export type TypedTarget = Omit<TargetDraft, 'id'>

/** The rules of each field's values. */
export const targetRules: { readonly [Name in TargetFieldName]: ValueRules<TargetFacts[Name], TypedTarget[Name]> } = byKindOfValue(targetFieldNames, targetFields, plainRules)

/** Only the facts, without the other properties of a target or a draft. */
export const onlyTargetFacts = (target: TargetFacts): TargetFacts => eachName<TargetFacts>(targetFieldNames, (name) => target[name])

/** The target of a draft, with white space cleaned. */
export const targetFactsOf = (typed: TypedTarget): TargetFacts => eachName<TargetFacts>(targetFieldNames, (name) => targetRules[name].factOf(typed[name]))

/** `id` is that of the kept target; empty for a new one. */
export const targetDraftOf = (target: TargetFacts, id: string): TargetDraft => ({
  id, ...eachName<TypedTarget>(targetFieldNames, (name) => targetRules[name].typedOf(target[name])),
})

/** A target in which nothing is typed; it gets its id when it is saved. */
export const emptyTargetDraft: TargetDraft = { id: '', ...eachName<TypedTarget>(targetFieldNames, (name) => targetRules[name].empty) }

/** A target of which nothing is known: for the fields that an older stored target lacks. */
export const emptyTargetFacts: TargetFacts = targetFactsOf(emptyTargetDraft)

/** The text of a target for the search. */
export const targetSearchText = (target: TargetFacts): string =>
  targetFieldNames.filter((name) => targetFields[name].isSearched).map((name) => searchTextOf(target, name)).filter((text) => text !== '').join('\n')

const searchTextOf = <Name extends TargetFieldName>(target: TargetFacts, name: Name): string => targetRules[name].searchText(target[name])
