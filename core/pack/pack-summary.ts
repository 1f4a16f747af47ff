import type { Day } from '../day.ts'
import type { CaseId, PackId } from '../ids.ts'
import type { PackState } from './pack-state.ts'
import type { Occasion, PackCounts } from './types.ts'
import type { PackFileState } from './written-file.ts'

/** A pack as the list shows it. */
export type PackSummary = {
  readonly id: PackId
  readonly madeOn: Day
  readonly state: PackState
  readonly uaNumbers: readonly string[]
  /** In the order of the pack; `name` as `caseNameOf` gives it. */
  readonly cases: readonly { readonly id: CaseId; readonly uaNumber: string | null; readonly name: string }[]
  readonly counts: PackCounts
  readonly fileNames: readonly string[]
  /** How its files are on the disk now; null for a pack that is not finished, and where nobody looked. */
  readonly fileState: PackFileState | null
  readonly occasion: Occasion | null
  /** Cases that changed since. */
  readonly changedCases: readonly CaseId[]
  /** Cases whose photo it printed, and which have another one or none now. */
  readonly changedPhotos: readonly CaseId[]
  /** It printed an emblem that is not the group's any more. */
  readonly isEmblemChanged: boolean
  /** Cases that are closed: their letters must not be printed any more. */
  readonly closedCases: readonly CaseId[]
  readonly isPractice: boolean
}
