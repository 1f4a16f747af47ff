import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { caseFactsOf } from './case-values.ts'
import type { CaseDraft, DraftProblem } from './draft.ts'
import { draftProblems } from './draft-problems.ts'
import type { CaseFacts } from './types.ts'

export type MadeCase = CaseFacts & {
  /** `targetIds[i]` is the kept target that `targets[i]` edits; empty for a new one. */
  readonly targetIds: readonly string[]
}

/**
 * Turns a draft into a case's facts, or names every field that prevents it. Facts may be missing: only a
 * title or a UA number is required, to find the case again.
 */
export const makeCase = (draft: CaseDraft): Result<MadeCase, readonly DraftProblem[]> => {
  const problems = draftProblems(draft)
  if (problems.length > 0) return fail(problems)
  return ok({ ...caseFactsOf(draft), targetIds: draft.targets.map((target) => target.id) })
}
