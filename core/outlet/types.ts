import type { ActionKind } from '../action/types.ts'
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

/** What was counted once and counts no more: entries that were taken back since, or corrected to fewer. `on`: the day of the return. */
export type TakenBack = { readonly on: Day; readonly kind: 'back' | 'posted' | 'signed'; readonly count: number }

/** What people signed at an outlet, such as a petition sheet that was left there: recorded as an action of its kind, beside the letters. */
export const signedKinds = ['petition-signature', 'solidarity-card', 'other'] as const satisfies readonly ActionKind[]
export type SignedKind = (typeof signedKinds)[number]

/** Letters of one case in an entry, or what was signed for it. */
export type OutletLine = {
  readonly caseId: CaseId
  readonly kind: 'given' | ReturnKind | 'signed'
  /** As it counts now: an action that was corrected or taken back since counts as it is. */
  readonly count: number
  /** Of letters that were given out: which of them came back by their codes. */
  readonly byCode: readonly CountedByCode[]
  /** What was counted by this line, or by the codes of its letters, and counts no more. */
  readonly takenBack: readonly TakenBack[]
  /** The kind of the action of what was signed. */
  readonly of: ActionKind | null
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

/** The letters of one pack from one code to another, as the codes are typed. */
export type CodeRange = { readonly first: string; readonly last: string }

/** Packs that are given out, as they are typed. */
export type GivingDraft = {
  readonly on: string
  /** Empty where nobody said until when. */
  readonly dueOn: string
  readonly packs: number
  /** Letters of each case in one pack. Of printed letters the cases are known. */
  readonly lines: readonly { readonly caseId: CaseId; readonly perPack: number }[]
  readonly printed: PrintedPart | null
  /** Letters of a pack that was printed for nobody in particular. */
  readonly range?: CodeRange | null
}

export type GivingFacts = { readonly on: Day; readonly dueOn: Day | null; readonly packs: number; readonly lines: readonly { readonly caseId: CaseId; readonly count: number }[] }

export type GivingProblem = { readonly field: 'on' | 'dueOn' | 'packs' | 'lines'; readonly code: 'not-a-day' | 'day-in-future' | 'before-given' | 'not-positive' | 'no-letters' | 'case-twice' | 'more-packs-than-letters' }

/** What came back of the letters of one case, as it is typed. */
export type ReturnLineDraft = {
  readonly caseId: CaseId
  readonly back: number
  readonly posted: number
  readonly blank: number
  /** Nobody knows where the rest is. */
  readonly isRestMissing: boolean
}

/** What people signed at an outlet for one case. */
export type SignedLine = { readonly caseId: CaseId; readonly kind: SignedKind; readonly count: number }

export type ReturnDraft = { readonly on: string; readonly lines: readonly ReturnLineDraft[]; readonly signed?: readonly SignedLine[] }

export type ReturnFacts = { readonly on: Day; readonly lines: readonly { readonly caseId: CaseId; readonly kind: ReturnKind; readonly count: number }[]; readonly signed: readonly SignedLine[] }

/** `named` letters of a case, of which `out` are out; null where the problem is of no case. */
export type ReturnProblem =
  | { readonly code: 'not-a-day' | 'day-in-future' | 'nothing-named' | 'not-a-number'; readonly caseId: null }
  | { readonly code: 'more-than-out'; readonly caseId: CaseId; readonly named: number; readonly out: number }
