import type { CaseColumn } from '../case/case-columns.ts'
import type { CaseId } from '../ids.ts'
import type { PackHabits } from '../pack/pack-choices.ts'
import type { PackTime } from '../pack/pack-time.ts'
import type { PackSettings } from '../pack/pack-settings.ts'
import type { ReportOffice } from '../report/report-due.ts'
import type { ReportFormat } from '../report/types.ts'
import type { Paper } from '../pack/paper.ts'
import type { LockChoices } from '../passphrase/lock-choices.ts'
import type { TextSize, Theme } from './look.ts'

/** The group's details and preferences. */
export type Settings = PackSettings & LockChoices & {
  /** ULID of this group, made once; identifies it to the national office. */
  readonly groupId: string
  readonly groupNumber: string
  readonly section: string
  /** What the national office asks of its groups. */
  readonly office: ReportOffice
  /** The files that a report is saved as. */
  readonly reportFiles: readonly ReportFormat[]
  readonly paper: Paper
  /** The choices of the last letter pack, as defaults for the next. */
  readonly packHabits: PackHabits
  /** How long packs took on this laptop, the newest first. */
  readonly packTimes: readonly PackTime[]
  readonly theme: Theme
  readonly textSize: TextSize
  /** Columns of the list of cases that the group does not want to see. */
  readonly hiddenCaseColumns: readonly CaseColumn[]
  /** Cases from whose corrections nothing is learned any more. */
  readonly forgottenLessons: readonly CaseId[]
}
