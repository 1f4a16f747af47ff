import type { ActionProblem } from '../../core/action/types.ts'
import type { FileProblem } from '../../core/case/edit-file.ts'
import type { DraftProblem } from '../../core/case/draft.ts'
import type { EventProblem } from '../../core/event/types.ts'
import type { MemberProblem } from '../../core/member/types.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'

/** Why a draft of a case, member, event or action was refused, field by field. */
export const caseProblem = (problems: readonly DraftProblem[]): Problem => problemOf('case-refused', { problems })
export const memberProblem = (problems: readonly MemberProblem[]): Problem => problemOf('member-refused', { problems })
export const eventProblem = (problems: readonly EventProblem[]): Problem => problemOf('event-refused', { problems })
export const actionProblem = (problems: readonly ActionProblem[]): Problem => problemOf('action-refused', { problems })

/** Why an edit of a case file was refused. */
export const fileEditProblem = (found: FileProblem): Problem => plainProblem(`edit-${found}`)
