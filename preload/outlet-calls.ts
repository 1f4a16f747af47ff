import type { Day } from '../core/day.ts'
import type { CaseId, OutletId } from '../core/ids.ts'
import type { Balance } from '../core/outlet/balance.ts'
import type { LedgerLine } from '../core/outlet/ledger.ts'
import type { PostPrint, SavedPost } from './post-print.ts'
import type { CodeRange, GivingDraft, OutletDraft, OutletFacts, PrintedPart, ReturnDraft } from '../core/outlet/types.ts'

/** How a case is named in the ledgers. */
export type OutletCase = { readonly caseId: CaseId; readonly uaNumber: string | null; readonly name: string }

/** An outlet as the list shows it. */
export type OutletListItem = OutletFacts & {
  readonly id: OutletId
  readonly revision: number
  /** Its name, or that of the member; empty for a member who was deleted. */
  readonly shownName: string
  /** The lines of its address, or of that of its member; none where neither is known. */
  readonly postLines: readonly string[]
  readonly balance: Balance
}

/** Letters of a case that are still out, while its deadline is near. */
export type NearLetters = OutletCase & {
  readonly days: number
  readonly letters: number
  readonly at: readonly { readonly outletId: OutletId; readonly name: string; readonly letters: number }[]
}

export type OutletsOverview = {
  readonly today: Day
  /** The oldest hand-out first; those without letters out at the end. */
  readonly outlets: readonly OutletListItem[]
  /** The nearest deadline first. */
  readonly near: readonly NearLetters[]
}

/** One outlet with its ledger, and the cases of it. */
export type OutletView = OutletListItem & {
  readonly today: Day
  readonly ledger: readonly LedgerLine[]
  /** Letters of each case that are still out. */
  readonly out: readonly (OutletCase & { readonly letters: number; /** Letters of the case that were counted by their codes since the oldest of them went out, which no code links to an outlet: some of these may be among them. */ readonly countedByCode: number })[]
  readonly cases: readonly OutletCase[]
}

/** The letters that a finished pack printed for one outlet and that were not given out yet. */
export type PrintedView = PrintedPart & {
  readonly name: string
  readonly madeOn: Day
  /** Until when the letters say that they should be back; null where they name no day. */
  readonly returnBy: Day | null
  readonly letters: number
  readonly first: string
  readonly last: string
  readonly cases: readonly (OutletCase & { readonly letters: number })[]
}

/** The letters of a pack between two codes that can be given out. `taken`: those between them that are given out or counted. */
export type RangeView = Pick<PrintedView, 'letters' | 'first' | 'last' | 'cases'> & { readonly taken: number }

export type OutletCalls = {
  'outlets.list': (input: null) => OutletsOverview
  'outlets.get': (input: { readonly outletId: OutletId }) => OutletView
  'outlets.printed': (input: null) => readonly PrintedView[]
  'outlets.range': (input: CodeRange) => RangeView
  'outlets.add': (input: { readonly draft: OutletDraft }) => { readonly outletId: OutletId }
  'outlets.edit': (input: { readonly outletId: OutletId; readonly revision: number; readonly draft: OutletDraft }) => { readonly revision: number }
  /** Deletes an outlet; the letters that came back stay recorded, and are never counted again by their codes. */
  'outlets.delete': (input: { readonly outletId: OutletId }) => null
  'outlets.giveOut': (input: { readonly outletId: OutletId; readonly giving: GivingDraft }) => null
  /** Records what came back as actions: letters to post, letters that were posted there, and what was signed. */
  'outlets.recordReturn': (input: { readonly outletId: OutletId; readonly returned: ReturnDraft }) => null
  /** Counts a letter that came back by its code, once. Of letters that were given out by number the code is known from then on. */
  'outlets.countCode': (input: { readonly outletId: OutletId; readonly code: string; readonly kind: 'back' | 'posted'; readonly isAnotherLetter?: boolean }) => { readonly code: string; readonly isLinked: boolean }
  /** Labels or envelopes for these outlets, or labels with the group's return address. */
  'outlets.savePost': (input: { readonly outletIds: readonly OutletId[]; readonly print: PostPrint }) => SavedPost
  /** Notes that somebody asked about the letters today. */
  'outlets.noteAsked': (input: { readonly outletIds: readonly OutletId[] }) => null
}
