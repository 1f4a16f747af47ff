import type { TargetId } from '../ids.ts'
import type { CaseFile } from './case-file.ts'
import type { Case, CaseFacts, CaseStatus } from './types.ts'

/** All of a case that a change may set; targets that are not among its facts are retired. */
export type CaseState = {
  readonly facts: CaseFacts
  /** One for each target of the facts, in their order. */
  readonly targetIds: readonly TargetId[]
  readonly status: CaseStatus
  readonly file: CaseFile
}

/** The present state of a case, as the start of a change: its retired targets stay retired. */
export const caseStateOf = (kept: Case): CaseState => {
  const targets = kept.targets.filter(({ isRetired }) => !isRetired)
  return { facts: { ...kept, targets }, targetIds: targets.map(({ id }) => id), status: kept.status, file: kept.file }
}
