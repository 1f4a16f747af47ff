import type { Day } from '../day.ts'
import { dayFrom } from '../day.ts'
import { lineOf, listOf, textOf } from './draft-text.ts'
import { isEmail } from '../text/email.ts'
import { isWebAddress } from './web-address.ts'

/** What a field of each kind holds once it is kept. What is not known is null or empty. */
export type PlainFacts = {
  readonly line: string | null
  /** Paragraphs separated by an empty line. */
  readonly text: string | null
  readonly day: Day | null
  readonly lines: readonly string[]
  readonly paragraphs: readonly string[]
  /** The lines of a postal address, never re-flowed. */
  readonly address: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly 'index-number': string | null
  readonly 'web-address': string | null
  /** Null where nobody said. */
  readonly answer: boolean | null
  readonly flag: boolean
}

/** The same while it is typed: plain strings, so that half-finished input is a value too. */
export type PlainTyped = {
  readonly line: string
  readonly text: string
  /** `YYYY-MM-DD` or empty. */
  readonly day: string
  readonly lines: readonly string[]
  readonly paragraphs: readonly string[]
  /** One address line on each line. */
  readonly address: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly 'index-number': string
  readonly 'web-address': string
  readonly answer: boolean | null
  readonly flag: boolean
}

export type PlainKind = keyof PlainFacts

/** Why a typed value cannot be kept. */
export type ValueProblem = 'not-a-day' | 'not-a-ua-number' | 'not-a-web-address' | 'not-an-email' | 'too-long'

/** How a value of one kind is typed, kept, limited, merged and searched. */
export type ValueRules<Fact, Typed> = {
  readonly empty: Typed
  readonly factOf: (typed: Typed) => Fact
  readonly typedOf: (fact: Fact) => Typed
  readonly problemOf: (typed: Typed) => ValueProblem | null
  /** Whether the value is present: only then a later issue replaces the present value. */
  readonly isGiven: (fact: Fact) => boolean
  /** The text that the search looks through; empty where there is none. */
  readonly searchText: (fact: Fact) => string
}

/** Limits in UTF-16 units and items: far above any real appeal, low enough to refuse a pasted book. */
export const maxLine = 1_000
/** Browsers take longer addresses; no page of an appeal has one. */
const maxAddress = 2_000
export const maxText = 200_000
export const maxItems = 200

/** The problem of a text that is longer than `max` UTF-16 units; null where it is not. */
export const isTooLong = (text: string, max: number): ValueProblem | null => (text.length > max ? 'too-long' : null)

const listProblem = (lines: readonly string[]): ValueProblem | null =>
  lines.length > maxItems || lines.some((line) => line.length > maxLine) ? 'too-long' : null

/** The rules of a text of one line. */
export const lineRules: ValueRules<string | null, string> = {
  empty: '',
  factOf: lineOf,
  typedOf: (fact) => fact ?? '',
  problemOf: (typed) => isTooLong(typed, maxLine),
  isGiven: (fact) => fact !== null,
  searchText: (fact) => fact ?? '',
}

const linesRules: ValueRules<readonly string[], readonly string[]> = {
  empty: [],
  factOf: listOf,
  typedOf: (fact) => fact,
  problemOf: listProblem,
  isGiven: (fact) => fact.length > 0,
  searchText: (fact) => fact.join('\n'),
}

/** The rules of every kind that does not depend on another field of the case. */
export const plainRules: { readonly [Kind in PlainKind]: ValueRules<PlainFacts[Kind], PlainTyped[Kind]> } = {
  line: lineRules,
  text: { ...lineRules, factOf: textOf, problemOf: (typed) => isTooLong(typed, maxText) },
  day: {
    empty: '',
    factOf: (typed) => dayFrom(typed.trim()) ?? null,
    typedOf: (fact) => fact ?? '',
    problemOf: (typed) => (typed.trim() === '' || dayFrom(typed.trim()) !== undefined ? null : 'not-a-day'),
    isGiven: (fact) => fact !== null,
    searchText: (fact) => fact ?? '',
  },
  lines: linesRules,
  paragraphs: { ...linesRules, problemOf: (typed) => (typed.length > maxItems ? 'too-long' : isTooLong(typed.join(''), maxText)) },
  address: {
    ...linesRules,
    empty: '',
    factOf: (typed) => listOf(typed.split('\n')),
    typedOf: (fact) => fact.join('\n'),
    problemOf: (typed) => listProblem(typed.split('\n')),
  },
  emails: { ...linesRules, problemOf: (typed) => listProblem(typed) ?? (listOf(typed).every(isEmail) ? null : 'not-an-email') },
  phones: linesRules,
  'index-number': lineRules,
  'web-address': { ...lineRules, factOf: (typed) => (isWebAddress(typed.trim()) ? typed.trim() : null), problemOf: (typed) => isTooLong(typed, maxAddress) ?? (typed.trim() === '' || isWebAddress(typed.trim()) ? null : 'not-a-web-address') },
  answer: { empty: null, factOf: (typed) => typed, typedOf: (fact) => fact, problemOf: () => null, isGiven: (fact) => fact !== null, searchText: () => '' },
  flag: { empty: false, factOf: (typed) => typed, typedOf: (fact) => fact, problemOf: () => null, isGiven: () => true, searchText: () => '' },
}
