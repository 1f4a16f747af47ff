import type { ActionState } from '../action/types.ts'
import type { ReturnReason } from '../case/case-file.ts'
import type { Day } from '../day.ts'
import type { CaseId, MemberId, PackId, TargetId } from '../ids.ts'

/** The letter of a code. */
export type FoundLetter = {
  readonly code: string
  readonly packId: PackId | null
  readonly madeOn: Day
  readonly caseId: CaseId
  readonly uaNumber: string | null
  readonly caseName: string
  readonly isClosed: boolean
  readonly targetId: TargetId
  readonly targetName: string
  readonly memberId: MemberId | null
  readonly memberName: string | null
  /** When it came back, and why; null where it did not. */
  readonly returned: { readonly on: Day; readonly reason: ReturnReason } | null
  readonly isAnswered: boolean
  /** Null while the letter is not recorded. */
  readonly state: ActionState | null
}
