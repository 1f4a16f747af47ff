import type { Day } from '../day.ts'
import type { Calibration } from '../pack/calibration.ts'
import type { PackHabits } from '../pack/pack-choices.ts'
import type { PostageTable } from '../pack/postage.ts'
import type { Paper } from '../pack/paper.ts'

/** A printer and how far its print sits from where it should. */
export type Printer = { readonly name: string; readonly calibration: Calibration; readonly checkedOn: Day | null }

/** The group and its habits. */
export type Settings = {
  /** ULID of this group, made once; identifies it to the national office. */
  readonly groupId: string
  readonly groupName: string
  readonly groupNumber: string
  readonly section: string
  /** English short name of the group's own country: mail there is domestic. */
  readonly country: string
  /** The group's return address, one line each line. */
  readonly groupAddress: string
  readonly paper: Paper
  /** Days a letter takes within the group's own country, and to any other: for the advice to post or to e-mail. */
  readonly postDays: { readonly home: number; readonly abroad: number }
  readonly postage: PostageTable
  readonly printers: readonly Printer[]
  /** What was chosen for the last letter pack, as a start for the next. */
  readonly packHabits: PackHabits
  readonly theme: 'system' | 'light' | 'dark'
  readonly textSize: 100 | 125 | 150 | 200
}
