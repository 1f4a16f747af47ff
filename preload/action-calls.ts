import type { KindCounts } from '../core/action/count-by-kind.ts'
import type { ActionFilter, FoundActions } from '../core/action/find-actions.ts'
import type { CountedAction } from '../core/action/move-action.ts'
import type { ActionDraft, ActionState, Route } from '../core/action/types.ts'
import type { ActionId } from '../core/ids.ts'
import type { ActionView } from './action-views.ts'

/** Recording actions, finding them, and moving them from written to posted. */
export type ActionCalls = {
  'actions.record': (input: { readonly draft: ActionDraft; readonly isAnotherLetter?: boolean }) => { readonly actionId: ActionId }
  /** Records the corrected action in place of one, which no longer counts and stays in its history. */
  'actions.correct': (input: { readonly actionId: ActionId; readonly draft: ActionDraft }) => { readonly actionId: ActionId }
  /** The first actions that match a filter, by the day they were done, newest first; all of them without a limit. */
  'actions.find': (input: { readonly filter: ActionFilter; readonly limit: number | null }) => FoundActions<ActionView>
  /** Saves the actions that match as a table at a place that the person picks; null where they pick none. Members are named in it. */
  'actions.export': (input: { readonly filter: ActionFilter }) => { readonly fileName: string; readonly count: number } | null
  /** The last entries, newest first, with those taken back. */
  'actions.recent': (input: { readonly count: number }) => readonly ActionView[]
  /** Every letter and card that is written and not posted, newest first. */
  'actions.toPost': (input: null) => readonly ActionView[]
  /** What is written and not posted, by kind. */
  'actions.countToPost': (input: null) => KindCounts
  /** The action and those that it replaced, newest first. */
  'actions.history': (input: { readonly actionId: ActionId }) => readonly ActionView[]
  /** Moves actions, or a part of what they count, to another state, all or none. */
  'actions.setState': (input: { readonly actions: readonly CountedAction[]; readonly state: ActionState; readonly route: Route | null }) => { readonly actionIds: readonly ActionId[] }
  /** Takes actions back, all or none. */
  'actions.undo': (input: { readonly actionIds: readonly ActionId[] }) => null
}
