import { dayFrom, type Day } from '../day.ts'
import type { CaseId, TargetId } from '../ids.ts'
import type { Member } from '../member/types.ts'
import { fail, ok, type Result } from '../result.ts'
import { actionKindTable } from './types.ts'
import type { ActionDraft, ActionFacts, ActionKind, ActionProblem, ActionState } from './types.ts'

/** What the rules need to know besides the draft. */
export type KnownToAction = {
  readonly case: { readonly id: CaseId; readonly targets: readonly { readonly id: TargetId }[] } | null
  readonly member: Member | null
  readonly today: Day
}

const largestCount = 100_000
const longestNote = 2000
const longestCode = 40

/** Paper waits to be posted; everything else leaves at once. */
export const waitsForPost = (kind: ActionKind): boolean => actionKindTable[kind].waitsForPost

/** The state an action has unless told: paper is written, all else has left. */
export const usualState = (kind: ActionKind): ActionState => (waitsForPost(kind) ? 'written' : 'posted')

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1

const problemsOf = (draft: ActionDraft, known: KnownToAction): readonly ActionProblem[] => {
  const on = dayFrom(draft.on)
  const found: readonly (ActionProblem | false)[] = [
    !known.case && { field: 'caseId', code: 'unknown-case' },
    !isCount(draft.count) && { field: 'count', code: 'count-not-positive' },
    draft.count > largestCount && { field: 'count', code: 'count-too-large' },
    draft.signatories !== null && !isCount(draft.signatories) && { field: 'signatories', code: 'fewer-signatories-than-one' },
    draft.signatories !== null && draft.signatories > largestCount && { field: 'signatories', code: 'count-too-large' },
    !on && { field: 'on', code: 'not-a-day' },
    on !== undefined && on > known.today && { field: 'on', code: 'day-in-future' },
    draft.targetId !== null && !known.case?.targets.some(({ id }) => id === draft.targetId) && { field: 'targetId', code: 'unknown-target' },
    draft.memberId !== null && !known.member && { field: 'memberId', code: 'unknown-member' },
    draft.memberId !== null && known.member?.consents['keep-record'].answer === 'no' && { field: 'memberId', code: 'member-refuses-record' },
    draft.state !== null && draft.state !== 'posted' && !waitsForPost(draft.kind) && { field: 'state', code: 'state-not-for-kind' },
    draft.note.length > longestNote && { field: 'note', code: 'too-long' },
    (draft.letterCode ?? '').length > longestCode && { field: 'letterCode', code: 'too-long' },
  ]
  return found.filter((problem) => problem !== false)
}

/** An action that may be recorded, or every reason why not. */
export const makeAction = (draft: ActionDraft, known: KnownToAction): Result<ActionFacts, readonly ActionProblem[]> => {
  const problems = problemsOf(draft, known)
  const on = dayFrom(draft.on)
  if (problems.length > 0 || !known.case || !on) return fail(problems)
  return ok({
    caseId: known.case.id, kind: draft.kind, count: draft.count, signatories: draft.signatories,
    targetId: known.case.targets.find(({ id }) => id === draft.targetId)?.id ?? null,
    memberId: draft.memberId === null ? null : (known.member?.id ?? null),
    state: draft.state ?? usualState(draft.kind), route: draft.route, on, letterCode: draft.letterCode, note: draft.note.trim(),
  })
}
