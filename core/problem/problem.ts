import type { ActionProblem } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { DraftProblem } from '../case/draft.ts'
import type { EventProblem } from '../event/types.ts'
import type { FileKind } from '../laptop/file-kind.ts'
import type { GivingProblem, OutletProblem, ReturnProblem } from '../outlet/types.ts'
import type { MemberProblem } from '../member/types.ts'
import type { WeakWhy } from '../passphrase/passphrase-fault.ts'
import type { StockProblem } from '../pack/own-stock.ts'
import type { TemplateProblem } from '../pack/template-problem.ts'
import type { PackState } from '../pack/pack-state.ts'
import type { DatabaseFinding } from '../settings/database-check.ts'
import type { OfferedCopy } from '../settings/found-copy.ts'
import type { DataSafety } from '../data-safety.ts'
import type { ProblemCode } from '../problem-table.ts'
import { dataSafetyOf } from '../problem-table.ts'

type NoValues = Readonly<Record<never, never>>

/** What could be restored, newest first. */
type Copies = { readonly copies: readonly OfferedCopy[] }

/** The values of those codes that have any; they become sentences where they are shown. */
type OwnValues = {
  /** Places in the input, such as `draft.count`, never values. */
  readonly 'bad-input': { readonly fields: readonly string[] }
  /** The id of the entry in the log. */
  readonly 'unexpected': { readonly errorId: string }
  readonly 'case-refused': { readonly problems: readonly DraftProblem[] }
  readonly 'member-refused': { readonly problems: readonly MemberProblem[] }
  readonly 'action-refused': { readonly problems: readonly ActionProblem[] }
  readonly 'event-refused': { readonly problems: readonly EventProblem[] }
  readonly 'outlet-refused': { readonly problems: readonly OutletProblem[] }
  readonly 'stock-refused': { readonly problems: readonly StockProblem[] }
  readonly 'giving-refused': { readonly problems: readonly GivingProblem[] }
  readonly 'return-refused': { readonly problems: readonly ReturnProblem[] }
  /** `at`: when the letter of the code was counted, an ISO 8601 instant. */
  readonly 'code-counted': { readonly code: string; readonly at: string }
  /** `subject`: the name of the outlet; `on`: when the last of its letters came back. */
  readonly 'code-back-by-number': { readonly code: string; readonly subject: string; readonly on: Day }
  /** `subject`: the name of the outlet; `count`: its letters that came back as a number, `on`: the last of them. The letter may be one of these. */
  readonly 'code-maybe-by-number': { readonly code: string; readonly subject: string; readonly count: number; readonly on: Day }
  readonly 'code-given-elsewhere': { readonly code: string; readonly subject: string }
  readonly 'code-not-given': { readonly code: string; readonly subject: string }
  readonly 'code-other-case': { readonly code: string; readonly subject: string }
  /** `count`: how much of the cell stays. */
  readonly 'cell-settled': { readonly count: number }
  /** The encodings that the file could be in, each with a piece of its text. */
  readonly 'document-unsure-encoding': { readonly candidates: readonly { readonly encoding: string; readonly sample: string }[] }
  readonly 'list-unsure-encoding': { readonly candidates: readonly { readonly encoding: string; readonly sample: string }[] }
  /** A file of another laptop was opened where something else is. `token`: names it to the window; null on the command line. */
  readonly 'is-hand-over': { readonly fileName: string; readonly token: string | null }
  /** The same of a file of cases that an office made. */
  readonly 'is-office-cases': { readonly fileName: string; readonly token: string | null }
  readonly 'not-hand-over': { readonly kind: FileKind }
  readonly 'cases-file-not-one': { readonly kind: Exclude<FileKind, 'cases'> }
  readonly 'no-group-in-file': { readonly kind: Exclude<FileKind, 'copy'> }
  /** The name of the case. */
  readonly 'plan-case-closed': { readonly subject: string }
  readonly 'pack-not-ready': { readonly state: PackState }
  readonly 'template-refused': { readonly problems: readonly TemplateProblem[] }
  readonly 'data-damaged': Copies
  /** `service`: the name of what copies the folder between computers, such as Dropbox. */
  readonly 'data-synced-folder': { readonly service: string }
  readonly 'data-empty-file': Copies
  readonly 'data-missing-file': Copies
  readonly 'data-foreign-log': Copies
  /** How many changes are missing; null where that is not known. */
  readonly 'data-changes-missing': Copies & { readonly missing: number | null }
  /** Whether the file of its key is beside it, so that its passphrase opens it as well as its recovery key. */
  readonly 'copy-locked': { readonly takesPassphrase: boolean }
  /** The greatest number of characters. */
  readonly 'passphrase-long': { readonly max: number }
  readonly 'passphrase-weak': { readonly why: WeakWhy }
  /** How many signs are missing; below 0 where there are too many. */
  readonly 'recovery-key-length': { readonly missing: number }
  /** The mistyped groups, counted from 1. */
  readonly 'recovery-key-mistyped': { readonly groups: readonly number[] }
  /** The folder that an office named for the data. */
  readonly 'named-folder-refused': { readonly folder: string; readonly why: 'unopened' | 'closed' | 'copied' | 'network' }
  readonly 'faults-in-data': { readonly findings: readonly DatabaseFinding[] }
  /** The words that may name a member, as they are in the report. */
  readonly 'report-names-members': { readonly words: readonly string[] }
  readonly 'no-data-in-folder': { readonly folder: string }
  readonly 'no-case-of-number': { readonly number: string }
  readonly 'several-cases': { readonly name: string; readonly count: number }
  readonly 'no-target-of-name': { readonly name: string }
  readonly 'several-targets': { readonly name: string; readonly count: number }
  readonly 'no-member-of-name': { readonly name: string }
  readonly 'several-members': { readonly name: string; readonly count: number }
  readonly 'no-event-of-name': { readonly name: string }
  readonly 'several-events': { readonly name: string; readonly count: number }
  readonly 'no-table-of-name': { readonly name: string }
  readonly 'several-tables': { readonly name: string; readonly count: number }
  /** How many files were refused. */
  readonly 'slips-refused': { readonly count: number }
  /** What the database, or the system, said. */
  readonly 'office-database-failed': { readonly error: string }
  /** The message of the error. */
  readonly 'command-failed': { readonly error: string }
  /** The command as it is typed. */
}

export type ProblemValues = { readonly [Code in ProblemCode]: Code extends keyof OwnValues ? OwnValues[Code] : NoValues }

type Problems = { readonly [Code in ProblemCode]: { readonly code: Code; readonly values: ProblemValues[Code]; readonly dataSafety: DataSafety } }

/** A refusal between processes: a code, its values and whether the data are safe, without sentences. */
export type Problem<Code extends ProblemCode = ProblemCode> = Problems[Code]

/** Codes that need no values. */
export type PlainCode = Exclude<ProblemCode, keyof OwnValues>

/** A refusal with its values. */
export const problemOf = <Code extends ProblemCode>(code: Code, values: ProblemValues[Code]): { readonly code: Code; readonly values: ProblemValues[Code]; readonly dataSafety: DataSafety } =>
  ({ code, values, dataSafety: dataSafetyOf[code] })

/** A refusal that needs no values. */
export const plainProblem = <Code extends PlainCode>(code: Code): { readonly code: Code; readonly values: NoValues; readonly dataSafety: DataSafety } =>
  ({ code, values: {}, dataSafety: dataSafetyOf[code] })
