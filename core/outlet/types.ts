import type { EventTyped, EventValueProblem, EventValues } from '../event/event-values.ts'
import type { Day } from '../day.ts'
import type { CaseId, MemberId, OutletEntryId, PackId } from '../ids.ts'
import type { OutletFieldName, OutletFields } from './fields.ts'

/** What is known of an outlet: a library, shop or school, or a member who takes packs home. */
export type OutletFacts = { readonly [Name in OutletFieldName]: EventValues[OutletFields[Name]['value']] } & { readonly memberId: MemberId | null }

/** The same as it is typed. */
export type OutletDraft = { readonly [Name in OutletFieldName]: EventTyped[OutletFields[Name]['value']] } & { readonly memberId: MemberId | null }

export type OutletProblem = { readonly field: OutletFieldName; readonly code: EventValueProblem }

/** What came back in a return: `back` to be posted by the group, `posted` at the outlet, `blank` not written, `missing` where nobody knows. */
export const returnKinds = ['missing', 'blank', 'posted', 'back'] as const
export type ReturnKind = (typeof returnKinds)[number]

/** Letters of a case whose codes were counted, on one day. */
export type CountedByCode = { readonly on: Day; readonly kind: 'back' | 'posted'; readonly count: number }

/** Letters of one case in an entry. */
export type OutletLine = {
  readonly caseId: CaseId
  readonly kind: 'given' | ReturnKind
  /** As it counts now: an action that was corrected or taken back since counts as it is. */
  readonly count: number
  /** Of letters that were given out: which of them came back by their codes. */
  readonly byCode: readonly CountedByCode[]
}

/** One entry of the ledger of an outlet. */
export type OutletEntry = {
  readonly id: OutletEntryId
  readonly kind: 'given' | 'returned' | 'asked'
  readonly on: Day
  /** Packs that were given out; null for every other entry. */
  readonly packs: number | null
  /** Until when the letters should be back. */
  readonly dueOn: Day | null
  readonly lines: readonly OutletLine[]
  /** The first and the last code of letters that were given out. */
  readonly codes: { readonly first: string; readonly last: string } | null
}

/** The letters to take home that a finished pack printed for one outlet: `outlet` is its index in the choices of the pack. */
export type PrintedPart = { readonly packId: PackId; readonly outlet: number }

/** Packs that are given out, as they are typed. */
export type GivingDraft = {
  readonly on: string
  /** Empty where nobody said until when. */
  readonly dueOn: string
  readonly packs: number
  /** Letters of each case in one pack. Of printed letters the cases are known. */
  readonly lines: readonly { readonly caseId: CaseId; readonly perPack: number }[]
  readonly printed: PrintedPart | null
}

export type GivingFacts = { readonly on: Day; readonly dueOn: Day | null; readonly packs: number; readonly lines: readonly { readonly caseId: CaseId; readonly count: number }[] }

export type GivingProblem = { readonly field: 'on' | 'dueOn' | 'packs' | 'lines'; readonly code: 'not-a-day' | 'day-in-future' | 'before-given' | 'not-positive' | 'no-letters' | 'case-twice' }

/** What came back of the letters of one case, as it is typed. */
export type ReturnLineDraft = {
  readonly caseId: CaseId
  readonly back: number
  readonly posted: number
  readonly blank: number
  /** Nobody knows where the rest is. */
  readonly isRestMissing: boolean
}

export type ReturnDraft = { readonly on: string; readonly lines: readonly ReturnLineDraft[] }

export type ReturnFacts = { readonly on: Day; readonly lines: readonly { readonly caseId: CaseId; readonly kind: ReturnKind; readonly count: number }[] }

/** `named` letters of a case, of which `out` are out; null where the problem is of no case. */
export type ReturnProblem =
  | { readonly code: 'not-a-day' | 'day-in-future' | 'nothing-named'; readonly caseId: null }
  | { readonly code: 'more-than-out'; readonly caseId: CaseId; readonly named: number; readonly out: number }
