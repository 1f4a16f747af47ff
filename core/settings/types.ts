import type { PackHabits } from '../pack/pack-choices.ts'
import type { PackSettings } from '../pack/pack-settings.ts'
import type { Paper } from '../pack/paper.ts'

/** The group's details and preferences. */
export type Settings = PackSettings & {
  /** ULID of this group, made once; identifies it to the national office. */
  readonly groupId: string
  readonly groupNumber: string
  readonly section: string
  readonly paper: Paper
  /** Days that a letter takes within the group's own country, and to any other: for the advice to post or to e-mail. */
  readonly postDays: { readonly home: number; readonly abroad: number }
  /** The choices of the last letter pack, as defaults for the next. */
  readonly packHabits: PackHabits
  readonly theme: 'system' | 'light' | 'dark'
  readonly textSize: 100 | 125 | 150 | 200
}
