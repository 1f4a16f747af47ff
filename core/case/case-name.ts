import type { CaseId } from '../ids.ts'

/** A case by its name only, for lists to pick from. */
export type CaseName = {
  readonly id: CaseId
  readonly uaNumber: string | null
  /** The people at risk, or else the title. */
  readonly name: string
  readonly isPractice: boolean
}
