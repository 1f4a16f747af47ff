import type { Day } from '../day.ts'
import type { ActionId, CaseId, EventId, EventTableId, MemberId, TargetId } from '../ids.ts'

type KindFacts = {
  /** True for paper, which is written first and posted later; every other kind is sent at once. */
  readonly waitsForPost: boolean
  /** Where the report shows it: `below-table` is not in the total. */
  readonly inReport: 'by-route' | 'one-column' | 'below-table'
}

/**
 * Kinds of action in the order that lists show; the words of the report slip. A copy to an embassy is its own
 * line, not in the total. Everything that differs between kinds is here or, exhaustive by type, in `words/`.
 */
export const actionKindTable = {
  'letter': { waitsForPost: true, inReport: 'by-route' },
  'solidarity-card': { waitsForPost: true, inReport: 'one-column' },
  'email': { waitsForPost: false, inReport: 'one-column' },
  'fax': { waitsForPost: false, inReport: 'one-column' },
  'phone-call': { waitsForPost: false, inReport: 'one-column' },
  'social-post': { waitsForPost: false, inReport: 'one-column' },
  'web-form': { waitsForPost: false, inReport: 'one-column' },
  'petition-signature': { waitsForPost: false, inReport: 'one-column' },
  'copy': { waitsForPost: true, inReport: 'below-table' },
  'other': { waitsForPost: false, inReport: 'one-column' },
} as const satisfies Readonly<Record<string, KindFacts>>

export type ActionKind = keyof typeof actionKindTable
export const actionKinds = Object.keys(actionKindTable) as readonly ActionKind[]

/** Whether a kind is in a total: a copy to an embassy is not, offices count copies separately. */
export const isInTotal = (kind: ActionKind): boolean => actionKindTable[kind].inReport !== 'below-table'
export const kindsInTotal = actionKinds.filter(isInTotal)

type StateFacts = {
  /** Somebody wrote it, sent or not. */
  readonly isWritten: boolean
  /** The group did it: it is sent, or waits with the group to be posted. What is not sent, or given back to its writer, is no longer done by the group. */
  readonly isDone: boolean
}

/**
 * The states of a letter (or card), in the order that lists show. Kinds that are sent at once are `posted`. Only what is
 * `posted` counts as sent.
 */
export const actionStateTable = {
  'to-write': { isWritten: false, isDone: false },
  'written': { isWritten: true, isDone: true },
  'posted': { isWritten: true, isDone: true },
  'not-sent': { isWritten: true, isDone: false },
  'given-back': { isWritten: true, isDone: false },
} as const satisfies Readonly<Record<string, StateFacts>>

export type ActionState = keyof typeof actionStateTable
export const actionStates = Object.keys(actionStateTable) as readonly ActionState[]
export const writtenStates: readonly ActionState[] = actionStates.filter((state) => actionStateTable[state].isWritten)
export const doneStates: readonly ActionState[] = actionStates.filter((state) => actionStateTable[state].isDone)

/** What counts in place of a replaced action: the state that it has now, the same state in a corrected entry, or parts in several states. */
export type Became = ActionState | 'corrected' | 'in-parts'

/** Who posts it: recorded so that the office does not count a letter twice. `outlet`: posted where it was taken to, nobody knows by whom. */
export const routes = ['member', 'group', 'outlet', 'office'] as const
export type Route = (typeof routes)[number]
/** Those that a person chooses: what is posted at an outlet is recorded there. */
export const chosenRoutes = ['member', 'group', 'office'] as const satisfies readonly Route[]

/** The event at which an action was recorded, and the table where it was written, where that is known. */
export type EventLink = { readonly eventId: EventId; readonly tableId: EventTableId | null }

export type ActionFacts = {
  readonly caseId: CaseId
  readonly kind: ActionKind
  /** One letter counts one per envelope and target. */
  readonly count: number
  /** People who signed: n on a group letter; null where it equals the count. */
  readonly signatories: number | null
  readonly targetId: TargetId | null
  readonly memberId: MemberId | null
  readonly state: ActionState
  readonly route: Route | null
  readonly on: Day
  /** The code at the foot of a printed letter, when it was recorded from paper. */
  readonly letterCode: string | null
  readonly note: string
  readonly event: EventLink | null
}

/** A recorded action. Rows are only ever added: a correction voids the old row and adds a new one. */
export type Action = ActionFacts & {
  readonly id: ActionId
  readonly recordedAt: string
  /** The row that this one replaces, such as one with an earlier state. */
  readonly replaces: ActionId | null
}

/** An action as a person typed it, not checked yet. */
export type ActionDraft = {
  readonly caseId: string
  readonly kind: ActionKind
  readonly count: number
  readonly signatories: number | null
  readonly targetId: string | null
  readonly memberId: string | null
  readonly state: ActionState | null
  readonly route: Route | null
  readonly on: string
  readonly letterCode: string | null
  readonly note: string
  /** Absent where it belongs to no event. */
  readonly event?: EventLink | null
}

export type ActionProblem = {
  readonly field: keyof ActionDraft
  readonly code:
    | 'count-not-positive' | 'count-too-large' | 'not-a-day' | 'day-in-future' | 'unknown-case' | 'unknown-target'
    | 'unknown-member' | 'member-refuses-record' | 'fewer-signatories-than-one' | 'state-not-for-kind' | 'too-long'
    | 'more-than-recorded' | 'signed-as-a-whole'
}

/** Current totals of one case (voided rows left out). */
export type CaseTally = {
  readonly caseId: CaseId
  readonly toWrite: number
  readonly written: number
  readonly posted: number
  readonly notSent: number
  readonly givenBack: number
  /** Everything but letters that the group did, counted by kind; without what is not sent or given back. */
  readonly otherByKind: Readonly<Partial<Record<ActionKind, number>>>
}
