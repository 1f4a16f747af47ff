import { isSameCountry } from '../country/same-country.ts'
import type { CaseId } from '../ids.ts'
import { fold } from '../text/fold.ts'
import type { KnownBy } from './change.ts'
import type { CaseFacts } from './types.ts'
import { parseUaNumber } from './ua-number.ts'

/** The facts of a case that decide whether a document belongs to it. */
export type KnownCase = {
  readonly id: CaseId
  readonly uaNumber: string | null
  readonly indexNumber: string | null
  readonly title: string | null
  readonly country: string | null
  readonly people: readonly string[]
}

/** A case that a document belongs to, and the evidence. */
export type CaseMatch = { readonly id: CaseId; readonly knownBy: KnownBy }

const folded = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const minTitleLength = 12

/** Numbers that the document names of its own or earlier issues, in normal form. */
const numbersOf = (facts: CaseFacts): readonly string[] =>
  [facts.uaNumber, ...facts.previous.map((text) => parseUaNumber(text)?.normal ?? null)].filter((number) => number !== null)

const indexesOf = (facts: CaseFacts): readonly string[] =>
  [facts.indexNumber, ...facts.previous].filter((text) => text !== null).map(folded)

/** Whether all people of the shorter list are in the longer one by their whole names: a shared surname is not enough. */
const isSamePeople = (one: readonly string[], other: readonly string[]): boolean => {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const names = new Set(longer.map(folded))
  return shorter.length > 0 && shorter.every((name) => folded(name).includes(' ') && names.has(folded(name)))
}

const isSameTitle = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && folded(one).length >= minTitleLength && folded(one) === folded(other)

const wordsOf = (names: readonly string[]): readonly string[] => names.flatMap((name) => folded(name).split(' ')).filter((one) => one.length > 1)

/** Many cases have titles such as "Activist detained", so an equal title is not enough if the people's names are all different. */
const haveNoNameInCommon = (one: readonly string[], other: readonly string[]): boolean => {
  const words = new Set(wordsOf(one))
  return one.length > 0 && other.length > 0 && !wordsOf(other).some((word) => words.has(word))
}

/** Whether a document without a number in common is about the same case, by people and title. */
const isSameStory = (facts: CaseFacts, kept: KnownCase): boolean => {
  const isOtherCountry = facts.country !== null && kept.country !== null && !isSameCountry(facts.country, kept.country)
  // Equal numbers were looked for before: if both have one here, they differ, and so do the cases.
  const hasOtherNumber = facts.uaNumber !== null && kept.uaNumber !== null
  if (isOtherCountry || hasOtherNumber) return false
  const people = facts.peopleAtRisk.map(({ name }) => name)
  return isSamePeople(people, kept.people) || (isSameTitle(facts.title, kept.title) && !haveNoNameInCommon(people, kept.people))
}

/** The case that a document belongs to, by the strongest evidence; `kept` is newest first. */
export const findMatchingCase = (facts: CaseFacts, kept: readonly KnownCase[]): CaseMatch | undefined => {
  const numbers = numbersOf(facts)
  const indexes = indexesOf(facts)
  const match = (knownBy: KnownBy, test: (one: KnownCase) => boolean): CaseMatch | undefined => {
    const one = kept.find(test)
    return one && { id: one.id, knownBy }
  }
  return (
    match('ua-number', (one) => one.uaNumber !== null && numbers.includes(one.uaNumber)) ??
    match('index-number', (one) => one.indexNumber !== null && indexes.includes(folded(one.indexNumber))) ??
    match('title-and-people', (one) => isSameStory(facts, one))
  )
}
