import type { Day } from '../day.ts'
import { noRestrictions } from '../member/safety.ts'
import type { Safety } from '../member/safety.ts'
import type { AttachmentId, NoteId, ReplyId, ReturnedLetterId, TargetId } from '../ids.ts'

/** Who said that the deadline is this day; `hand` where it was typed and nobody said from where. */
export const deadlineSources = ['document', 'hand', 'website', 'office'] as const
export type DeadlineSource = (typeof deadlineSources)[number]

/** What writers must observe in this case, in addition to the rules for every letter. */
export const caseRules = ['do-not-name-organisation', 'no-return-address', 'no-religious-cards'] as const
export type CaseRule = (typeof caseRules)[number]

export type CaseNote = { readonly id: NoteId; readonly on: Day; readonly text: string }

/** An answer that an official, an embassy or an office sent; `letterCode` is that of the letter it answers, absent where none is known. */
export type CaseReply = { readonly id: ReplyId; readonly on: Day; readonly targetId: TargetId | null; readonly text: string; readonly letterCode?: string }

/** Why the post brought a letter back. */
export const returnReasons = ['unknown', 'moved', 'refused', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

/** A letter that the post brought back. */
export type ReturnedLetter = {
  readonly id: ReturnedLetterId
  readonly on: Day
  readonly targetId: TargetId
  readonly reason: ReturnReason
  /** Absent where the letter has no code. */
  readonly letterCode?: string
  /** The postal lines of the target then: of an address that was corrected since, it says nothing. */
  readonly address: readonly string[]
  readonly text: string
}

/** A file kept with the case; its bytes stay in the database. */
export type CaseAttachment = { readonly id: AttachmentId; readonly fileName: string; readonly byteLength: number; readonly addedOn: Day }

/** How many letters were sent, or came back. */
export const checkedLetterLimits = { min: 0, max: 100_000 } as const

/** When a target's address was last checked, and how many of the letters sent to it came back. */
export type TargetCheck = { readonly targetId: TargetId; readonly checkedOn: Day | null; readonly returned: number; readonly sent: number }

/** The news that ended the case. */
export type CaseOutcome = { readonly on: Day; readonly news: string; readonly isGood: boolean }

/** What the group adds to a case: nothing here was read from the document. */
export type CaseFile = {
  readonly deadlineSource: DeadlineSource
  /** Such as the office's answer after the deadline: "still write until June". */
  readonly deadlineNote: string
  readonly rules: readonly CaseRule[]
  /** Rules in the coordinator's own words, one in each item. */
  readonly ownRules: readonly string[]
  /** Newest last. */
  readonly notes: readonly CaseNote[]
  readonly replies: readonly CaseReply[]
  /** Newest last. */
  readonly returned: readonly ReturnedLetter[]
  readonly attachments: readonly CaseAttachment[]
  readonly checks: readonly TargetCheck[]
  readonly outcome: CaseOutcome | null
  /** A sentence of the story that the case card shows in bold; empty for none. */
  readonly cardLine: string
  /** How much of the writer may be printed on letters of this case. */
  readonly safety: Safety
}

/** What a new case has before the group adds anything. */
export const emptyCaseFile: CaseFile = {
  deadlineSource: 'document',
  deadlineNote: '',
  rules: [],
  ownRules: [],
  notes: [],
  replies: [],
  returned: [],
  attachments: [],
  checks: [],
  outcome: null,
  cardLine: '',
  safety: noRestrictions,
}

/** A case file as an older version stored it, with defaults for newer parts. */
export const fullCaseFile = (stored: Partial<CaseFile>): CaseFile => ({ ...emptyCaseFile, ...stored })
