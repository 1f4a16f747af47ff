import { byKindOfValue, eachName } from '../each-name.ts'
import type { CaseDraft, TypedValues } from './draft.ts'
import { lineOf } from './draft-text.ts'
import { caseFieldNames, caseFields } from './fields.ts'
import type { CaseFieldName, CaseFields, CaseValueKind } from './fields.ts'
import { hasText, letterDraftOf, letterFactsOf, letterText } from './letter-values.ts'
import { targetDraftOf, targetFactsOf, targetSearchText } from './target-values.ts'
import type { CaseFacts, CaseValues } from './types.ts'
import { parseUaNumber } from './ua-number.ts'
import { lineRules, maxItems, maxLine, plainRules } from './value-kinds.ts'
import type { ValueRules } from './value-kinds.ts'

type RulesOf<Kind extends CaseValueKind> = ValueRules<CaseValues[Kind], TypedValues[Kind]>

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

const peopleRules: RulesOf<'people'> = {
  empty: [],
  factOf: (typed) => typed.flatMap((person) => {
    const name = lineOf(person.name)
    return name === null ? [] : [{ name, pronoun: lineOf(person.pronoun) }]
  }),
  typedOf: (fact) => fact.map((person) => ({ name: person.name, pronoun: person.pronoun ?? '' })),
  problemOf: (typed) => (typed.length > maxItems || typed.some(({ name, pronoun }) => name.length > maxLine || pronoun.length > maxLine) ? 'too-long' : null),
  isGiven: (fact) => fact.length > 0,
  searchText: (fact) => joined(fact.map(({ name }) => name)),
}

const valueRules: { readonly [Kind in CaseValueKind]: RulesOf<Kind> } = {
  ...plainRules,
  'issue': { empty: 'first', factOf: (typed) => typed, typedOf: (fact) => fact, problemOf: () => null, isGiven: (fact) => fact !== 'unknown', searchText: () => '' },
  'ua-number': {
    ...lineRules,
    factOf: (typed) => parseUaNumber(typed)?.normal ?? null,
    problemOf: (typed) => (typed.trim() === '' || parseUaNumber(typed) !== undefined ? null : 'not-a-ua-number'),
  },
  'ua-number-printed': { ...lineRules, factOf: (typed) => parseUaNumber(typed)?.printed ?? null, problemOf: () => null },
  'people': peopleRules,
  // Letters and targets have limits of their own for each part: see draft-problems.ts.
  'letters': {
    empty: [],
    factOf: (typed) => typed.map(letterFactsOf).filter(hasText),
    typedOf: (fact) => fact.map(letterDraftOf),
    problemOf: () => null,
    isGiven: (fact) => fact.length > 0,
    searchText: (fact) => joined(fact.map(letterText)),
  },
  'targets': {
    empty: [],
    factOf: (typed) => typed.map(targetFactsOf),
    typedOf: (fact) => fact.map((target) => targetDraftOf(target, '')),
    problemOf: () => null,
    isGiven: (fact) => fact.length > 0,
    searchText: (fact) => joined(fact.map(targetSearchText)),
  },
}

/** The typed value of every field, also of those that are derived from another field. */
type TypedFields = { readonly [Name in CaseFieldName]: TypedValues[CaseFields[Name]['value']] }

/** The rules of each field's values. */
export const fieldRules: { readonly [Name in CaseFieldName]: ValueRules<CaseFacts[Name], TypedFields[Name]> } = byKindOfValue(caseFieldNames, caseFields, valueRules)

/** The facts of a draft, with white space cleaned. A value that is not valid becomes null: call `draftProblems` first. */
export const caseFactsOf = (draft: CaseDraft): CaseFacts => {
  const typed: TypedFields = { ...draft, uaNumberPrinted: draft.uaNumber }
  return eachName<CaseFacts>(caseFieldNames, (name) => fieldRules[name].factOf(typed[name]))
}

/** The draft of facts, for typing; a UA number as it was printed. */
export const caseDraftOf = (facts: CaseFacts): CaseDraft => {
  const { uaNumberPrinted, ...draft } = eachName<TypedFields>(caseFieldNames, (name) => fieldRules[name].typedOf(facts[name]))
  return { ...draft, uaNumber: uaNumberPrinted === '' ? draft.uaNumber : uaNumberPrinted }
}

const { uaNumberPrinted: _followsFromUaNumber, ...empty } = eachName<TypedFields>(caseFieldNames, (name) => fieldRules[name].empty)

/** A form in which nothing is typed. */
export const emptyDraft: CaseDraft = empty

/** A case of which nothing is known: for the fields that an older stored case lacks. */
export const emptyFacts: CaseFacts = caseFactsOf(emptyDraft)
