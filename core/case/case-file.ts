import type { Day } from '../day.ts'
import { noRestrictions } from '../member/safety.ts'
import type { Safety } from '../member/safety.ts'
import type { AttachmentId, NoteId, ReplyId, TargetId } from '../ids.ts'

/** Who said that the deadline is this day. */
export const deadlineSources = ['document', 'website', 'office'] as const
export type DeadlineSource = (typeof deadlineSources)[number]

/** What letter-writers must mind in this case, beyond what holds for every letter. */
export const caseRules = ['do-not-name-organisation', 'no-return-address', 'no-religious-cards'] as const
export type CaseRule = (typeof caseRules)[number]

export type CaseNote = { readonly id: NoteId; readonly on: Day; readonly text: string }

/** An answer that an official, an embassy or an office sent. */
export type CaseReply = { readonly id: ReplyId; readonly on: Day; readonly targetId: TargetId | null; readonly text: string }

/** A file kept with the case; its bytes stay in the database. */
export type CaseAttachment = { readonly id: AttachmentId; readonly fileName: string; readonly byteLength: number; readonly addedOn: Day }

/** What a coordinator knows of a target besides its address. */
export type TargetCheck = { readonly targetId: TargetId; readonly checkedOn: Day | null; readonly returned: number; readonly sent: number }

/** The news that ended the case. */
export type CaseOutcome = { readonly on: Day; readonly news: string; readonly isGood: boolean }

/** What the group adds to a case: nothing here was read from the document. */
export type CaseFile = {
  readonly deadlineSource: DeadlineSource
  /** Such as the office's answer after the deadline: "still write until June". */
  readonly deadlineNote: string
  readonly rules: readonly CaseRule[]
  /** Rules in the coordinator's own words, one each. */
  readonly ownRules: readonly string[]
  /** Newest last. */
  readonly notes: readonly CaseNote[]
  readonly replies: readonly CaseReply[]
  readonly attachments: readonly CaseAttachment[]
  readonly checks: readonly TargetCheck[]
  readonly outcome: CaseOutcome | null
  /** What letters of this case may tell of those who write. */
  readonly safety: Safety
}

export const emptyCaseFile: CaseFile = {
  deadlineSource: 'document',
  deadlineNote: '',
  rules: [],
  ownRules: [],
  notes: [],
  replies: [],
  attachments: [],
  checks: [],
  outcome: null,
  safety: noRestrictions,
}

/** A file as an older version kept it, with what came later. */
export const fullCaseFile = (kept: Partial<CaseFile>): CaseFile => ({ ...emptyCaseFile, ...kept })
