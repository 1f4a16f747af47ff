import type { KnownReason } from './copy-name.ts'

/** Where copies are: in the data folder, or in the second place that was chosen. */
export type CopyPlace = 'here' | 'elsewhere'

/** What a copy holds, as the screen counts it. */
export type CopyCounts = { readonly cases: number; readonly members: number; readonly actions: number }

/** One copy of the list. */
export type CopyEntry = {
  readonly place: CopyPlace
  readonly name: string
  /** ISO 8601 instant. */
  readonly madeAt: string
  readonly reason: KnownReason
  /** Null for a copy that is damaged, or locked with another key. */
  readonly counts: CopyCounts | null
  /** Whether it is encrypted with another key than that of the data: its recovery key is asked for when it is chosen. */
  readonly isLocked: boolean
}

/** How the group's data are backed up. */
export type BackupState = {
  /** Whether there is anything to lose yet. */
  readonly isEmpty: boolean
  /** When the newest good copy on this laptop was made: ISO 8601; null where there is none. */
  readonly newestHere: string | null
  readonly isOldHere: boolean
  /** Whether that copy holds every change. */
  readonly hasAllChanges: boolean
  /** The second place; null until one is chosen. */
  readonly elsewhere: {
    /** The name of its folder. */
    readonly name: string
    readonly newestAt: string | null
    readonly isOld: boolean
    /** False while the stick is not put in. */
    readonly isThere: boolean
  } | null
}
