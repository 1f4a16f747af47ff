import type { KindCounts } from '../action/count-by-kind.ts'
import type { ActionKind, ActionState } from '../action/types.ts'
import type { CaseFileEdit } from '../case/edit-file.ts'
import type { Day } from '../day.ts'
import type { EventEdit } from '../event/types.ts'
import type { ConsentPurpose } from '../member/types.ts'
import type { TallyColumn } from '../tally/columns.ts'
import type { NamedCases } from './named-cases.ts'

type NoValues = Readonly<Record<never, never>>
/** `case`: the UA number, or else the title of the case. */
type OfCase = { readonly case: string }
/** Absent in steps that were saved before their cases were named. */
type OfCases = { readonly cases?: NamedCases }
type OfMember = { readonly member: string }
/** `event`: its name. */
type OfStock = { readonly stock: string }
type OfEvent = { readonly event: string }
/** `outlet`: its name. */
type OfOutlet = { readonly outlet: string }
/** `case` is empty where the action is of several. */
type OfEntry = OfEvent & OfCase & { readonly kind: ActionKind; readonly count: number }

/** Every change of data that a person can make, by its code, and what its title names. Words and icons follow from this type. */
export type TitleValues = {
  readonly 'practice-added': NoValues
  readonly 'practice-removed': NoValues
  readonly 'case-added': OfCase
  readonly 'update-added': OfCase
  readonly 'update-decided': OfCase
  readonly 'documents-imported': OfCases & { readonly count: number }
  readonly 'case-edited': OfCase
  readonly 'case-closed': OfCase
  readonly 'case-opened': OfCase
  /** `code`: of the letter that the mail is about, where it is known. */
  readonly 'case-file-edited': OfCase & { readonly part: CaseFileEdit['part']; readonly code?: string }
  readonly 'case-change-taken-back': OfCase
  readonly 'attachment-added': OfCase
  readonly 'photo-saved': OfCase
  readonly 'photo-described': OfCase
  readonly 'photo-removed': OfCase
  readonly 'letters-not-sent': OfCase
  readonly 'case-deleted': OfCase
  /** `target` is empty where it has no name. */
  readonly 'target-removed': OfCase & { readonly target: string }
  readonly 'member-added': OfMember
  readonly 'member-edited': OfMember
  readonly 'member-deleted': OfMember
  readonly 'consents-answered': { readonly purpose: ConsentPurpose; readonly answer: 'yes' | 'no'; readonly count: number }
  readonly 'members-archived': { readonly count: number }
  readonly 'members-brought-back': { readonly count: number }
  readonly 'members-reviewed': { readonly count: number }
  readonly 'members-imported': { readonly file: string }
  readonly 'pack-made': OfCases & { readonly letters: number }
  readonly 'pack-made-again': OfCases & { readonly letters: number }
  readonly 'pack-deleted': OfCases & { readonly letters: number }
  readonly 'template-added': NoValues
  readonly 'template-removed': NoValues
  readonly 'stock-added': OfStock
  readonly 'stock-changed': OfStock
  readonly 'stock-removed': OfStock
  readonly 'action-recorded': OfCase & { readonly kind: ActionKind; readonly count: number }
  /** `counts` is missing in a step that an older version recorded. */
  readonly 'action-corrected': OfCase & { readonly kind: ActionKind; readonly count: number }
  readonly 'actions-moved': OfCases & { readonly count: number; readonly counts?: KindCounts; readonly state: ActionState }
  readonly 'actions-taken-back': OfCases & { readonly count: number }
  readonly 'event-added': OfEvent
  readonly 'event-edited': OfEvent
  readonly 'event-list-edited': OfEvent & { readonly part: EventEdit['part'] }
  readonly 'event-numbers': OfEvent
  readonly 'event-deleted': OfEvent
  readonly 'entry-counted': OfEntry
  readonly 'entry-taken-back': OfEntry
  readonly 'entry-put-back': OfEntry
  readonly 'entry-person': OfEvent
  /** `typed`: 0 where the cell was emptied. `target`: absent in the row of a case; empty for a target without a name. */
  readonly 'entry-cell': OfEvent & OfCase & { readonly target?: string; readonly sheet: number; readonly column: TallyColumn; readonly typed: number }
  /** `total`: null where it was emptied. */
  readonly 'entry-paper-total': OfEvent & { readonly sheet: number; readonly column: TallyColumn; readonly total: number | null }
  readonly 'outlet-added': OfOutlet
  readonly 'outlet-edited': OfOutlet
  readonly 'outlet-deleted': OfOutlet
  readonly 'packs-given': OfOutlet & { readonly packs: number }
  /** `letters` and `cases` are absent in steps of older versions. */
  readonly 'letters-returned': OfOutlet & OfCases & { readonly letters?: number }
  readonly 'letter-returned': OfOutlet & { readonly code: string }
  /** `outlet` is empty where several were asked. */
  readonly 'outlet-asked': OfOutlet
  readonly 'report-sent': NoValues
  readonly 'report-not-sent': NoValues
  readonly 'report-saved': { readonly from: Day; readonly to: Day }
  readonly 'settings-changed': NoValues
  readonly 'office-cases-kept': NoValues
  readonly 'office-forgotten': { readonly office: string }
  readonly 'emblem-saved': NoValues
  readonly 'emblem-removed': NoValues
  /** `laptop`: as people call the other one; empty where nobody said. */
  readonly 'laptop-joined': OfEvent & { readonly laptop: string }
  /** `madeAt`: when the copy was made, an ISO 8601 instant; `keptAs`: the name of the copy of what it replaced. */
  readonly 'copy-restored': { readonly madeAt: string; readonly keptAs: string }
}

export type TitleCode = keyof TitleValues

/** What a step did, as data: it becomes a sentence where it is shown. */
export type StepTitle<Code extends TitleCode = TitleCode> = { readonly [Own in Code]: { readonly code: Own; readonly values: TitleValues[Own] } }[Code]

/** A title with its values. */
export const stepTitle = <Code extends TitleCode>(code: Code, values: TitleValues[Code]): { readonly code: Code; readonly values: TitleValues[Code] } => ({ code, values })
