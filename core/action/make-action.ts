import { dayFrom, type Day } from '../day.ts'
import type { CaseId, TargetId } from '../ids.ts'
import type { Member } from '../member/types.ts'
import { fail, ok, type Result } from '../result.ts'
import { actionKindTable } from './types.ts'
import type { ActionDraft, ActionFacts, ActionKind, ActionProblem, ActionState } from './types.ts'

/** What the rules need in addition to the draft. */
export type ActionContext = {
  readonly case: { readonly id: CaseId; readonly targets: readonly { readonly id: TargetId }[] } | null
  readonly member: Member | null
  readonly today: Day
}

const longAgoYears = 10

/** Whether a day is so long ago that it is likely mistyped: more than ten years before today. */
export const isLongAgo = (on: Day, today: Day): boolean => on < `${String(Number(today.slice(0, 4)) - longAgoYears).padStart(4, '0')}${today.slice(4)}`

/** The count of one entry, of letters or of people. */
export const countLimits = { min: 1, max: 100_000 } as const
const maxNoteLength = 2000
const maxCodeLength = 40

/** Whether the kind is on paper and waits to be posted; every other kind is sent at once. */
export const waitsForPost = (kind: ActionKind): boolean => actionKindTable[kind].waitsForPost

/** The state of an action where none is given: paper is written, everything else is sent. */
export const defaultState = (kind: ActionKind): ActionState => (waitsForPost(kind) ? 'written' : 'posted')

const isCount = (value: number): boolean => Number.isInteger(value) && value >= countLimits.min

const problemsOf = (draft: ActionDraft, context: ActionContext): readonly ActionProblem[] => {
  const on = dayFrom(draft.on)
  const found: readonly (ActionProblem | false)[] = [
    !context.case && { field: 'caseId', code: 'unknown-case' },
    !isCount(draft.count) && { field: 'count', code: 'count-not-positive' },
    draft.count > countLimits.max && { field: 'count', code: 'count-too-large' },
    draft.signatories !== null && !isCount(draft.signatories) && { field: 'signatories', code: 'fewer-signatories-than-one' },
    draft.signatories !== null && draft.signatories > countLimits.max && { field: 'signatories', code: 'count-too-large' },
    !on && { field: 'on', code: 'not-a-day' },
    on !== undefined && on > context.today && { field: 'on', code: 'day-in-future' },
    draft.targetId !== null && !context.case?.targets.some(({ id }) => id === draft.targetId) && { field: 'targetId', code: 'unknown-target' },
    draft.memberId !== null && !context.member && { field: 'memberId', code: 'unknown-member' },
    draft.memberId !== null && context.member?.consents['keep-record'].answer === 'no' && { field: 'memberId', code: 'member-refuses-record' },
    draft.state !== null && draft.state !== 'posted' && !waitsForPost(draft.kind) && { field: 'state', code: 'state-not-for-kind' },
    draft.note.length > maxNoteLength && { field: 'note', code: 'too-long' },
    (draft.letterCode ?? '').length > maxCodeLength && { field: 'letterCode', code: 'too-long' },
  ]
  return found.filter((problem) => problem !== false)
}

/** An action that may be recorded, or every reason why not. */
export const makeAction = (draft: ActionDraft, context: ActionContext): Result<ActionFacts, readonly ActionProblem[]> => {
  const problems = problemsOf(draft, context)
  const on = dayFrom(draft.on)
  if (problems.length > 0 || !context.case || !on) return fail(problems)
  return ok({
    caseId: context.case.id, kind: draft.kind, count: draft.count, signatories: draft.signatories,
    targetId: context.case.targets.find(({ id }) => id === draft.targetId)?.id ?? null,
    memberId: draft.memberId === null ? null : (context.member?.id ?? null),
    state: draft.state ?? defaultState(draft.kind), route: draft.route, on, letterCode: draft.letterCode, note: draft.note.trim(), event: draft.event ?? null,
  })
}
