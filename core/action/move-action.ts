import type { Day } from '../day.ts'
import type { ActionId } from '../ids.ts'
import { fail, ok, type Result } from '../result.ts'
import { waitsForPost } from './make-action.ts'
import type { Action, ActionProblem, ActionState, Route } from './types.ts'

/** A recorded action, and how much of its count is meant; the whole count is the whole action. */
export type CountedAction = { readonly id: ActionId; readonly count: number }

export type Move = {
  /** How many of the action's letters move. */
  readonly count: number
  readonly state: ActionState
  /** Null leaves the route as it is. */
  readonly route: Route | null
}

/** What recording needs in addition to the rules: ids for new rows, the day, and the moment of recording. */
export type Recording = { readonly newId: () => ActionId; readonly today: Day; readonly recordedAt: string }

const problemOf = (old: Action, { count, state }: Move): ActionProblem | undefined => {
  if (state !== 'posted' && !waitsForPost(old.kind)) return { field: 'state', code: 'state-not-for-kind' }
  if (!Number.isInteger(count) || count < 1) return { field: 'count', code: 'count-not-positive' }
  if (count > old.count) return { field: 'count', code: 'more-than-recorded' }
  // Nobody knows which of the signatures are on the letters that move.
  if (count < old.count && old.signatories !== null) return { field: 'signatories', code: 'signed-as-a-whole' }
  return undefined
}

/** Whether a move changes anything of an action; null leaves its route as it is. */
export const isMoved = (old: Pick<Action, 'state' | 'route'>, { state, route }: Pick<Move, 'state' | 'route'>): boolean => old.state !== state || (route !== null && old.route !== route)

/**
 * The rows that move an action to another state; the last of them is the moved one. A letter counts on the day
 * it is posted. Where only a part moves, the action is split first: the rest and the part replace it, then the
 * moved row replaces the part, so that taking the move back makes the part count as before. An action that is so already
 * has no rows: its history gains nothing.
 */
export const moveAction = (old: Action, move: Move, { newId, today, recordedAt }: Recording): Result<readonly Action[], readonly ActionProblem[]> => {
  const problem = problemOf(old, move)
  if (problem) return fail([problem])
  if (!isMoved(old, move)) return ok([])
  const follow = (from: Action, change: Partial<Action>): Action => ({ ...from, id: newId(), recordedAt, replaces: from.id, ...change })
  const moved = (from: Action): Action => follow(from, {
    state: move.state, route: move.route ?? from.route, on: move.state === 'posted' && from.state !== 'posted' ? today : from.on,
  })
  if (move.count === old.count) return ok([moved(old)])
  const part = follow(old, { count: move.count })
  return ok([follow(old, { count: old.count - move.count }), part, moved(part)])
}
