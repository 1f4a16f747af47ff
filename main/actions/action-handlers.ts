import { z } from 'zod'
import { countByKind, totalOf, type KindCounts } from '../../core/action/count-by-kind.ts'
import { makeAction, waitsForPost } from '../../core/action/make-action.ts'
import type { Action, ActionState, Route } from '../../core/action/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { ActionId, CaseId, MemberId } from '../../core/ids.ts'
import { idFrom } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { NamedCases } from '../../core/undo/named-cases.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { actionsInStates, countsInState, getAction, listActions, recentActions, recordActions, voidActions } from '../../db/actions.ts'
import { caseInWords, casesInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { getMember } from '../../db/members.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { actionProblem } from '../problems/draft-problems.ts'
import type { Services } from '../services.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { actionId, caseId, nothing } from '../door/shapes.ts'
import { actionDraft, actionState, route } from './action-shapes.ts'

const alreadyUndone = (): CallProblem =>
  plainProblem('already-undone')

/** The row that replaces `old` with another state. A letter counts on the day it is posted. */
const withState = (services: Services, old: Action, state: ActionState, newRoute: Route | null): Action => ({
  ...old,
  id: services.newId<ActionId>(),
  recordedAt: services.now(),
  replaces: old.id,
  state,
  route: newRoute ?? old.route,
  on: state === 'posted' && old.state !== 'posted' ? services.today() : old.on,
})

const currentRow = (services: Services, id: ActionId): Result<Action, CallProblem> => {
  const found = getAction(services.db, id)
  if (!found) return fail(unknownRecord('action'))
  if (found.isVoided || found.became !== null) return fail(alreadyUndone())
  return ok(found)
}

/** How many letters and other actions the rows count. */
const countsIn = (db: Services['db'], ids: readonly ActionId[]): KindCounts => countByKind([...new Set(ids)].flatMap((id) => getAction(db, id) ?? []))

const casesOf = (db: Services['db'], ids: readonly ActionId[]): NamedCases =>
  casesInWords(db, ids.map((id) => getAction(db, id)?.caseId).filter((id) => id !== undefined))

/** More letters than any group has to post: all can be marked at once. */
const maxActionsAtOnce = 100_000

export const actionHandlers: FeatureHandlers<'actions'> = {
  'actions.record': {
    parse: (input) => z.object({ draft: actionDraft }).parse(input),
    changes: ['actions'],
    title: ({ db }, { draft }) => stepTitle('action-recorded', { case: caseInWords(db, draft.caseId as CaseId), kind: draft.kind, count: draft.count }),
    run: (services, { draft }) => {
      const { db } = services
      const wantedCase = idFrom<CaseId>(draft.caseId)
      const wantedMember = draft.memberId === null ? undefined : idFrom<MemberId>(draft.memberId)
      const kept = wantedCase === undefined ? undefined : getCase(db, wantedCase)
      const made = makeAction(draft, {
        case: kept ?? null,
        member: (wantedMember === undefined ? undefined : getMember(db, wantedMember)) ?? null,
        today: services.today(),
      })
      if (!made.ok) return fail(actionProblem(made.problem))
      const id = services.newId<ActionId>()
      recordActions(db, [{ ...made.value, id, recordedAt: services.now(), replaces: null }])
      return ok({ actionId: id })
    },
  },
  'actions.list': {
    parse: (input) => z.object({ caseId: caseId.nullable(), includeVoided: z.boolean() }).parse(input),
    changes: [],
    run: ({ db }, filter) => ok(listActions(db, filter)),
  },
  'actions.recent': {
    parse: (input) => z.object({ count: z.int().min(1).max(1000) }).parse(input),
    changes: [],
    run: ({ db }, { count }) => ok(recentActions(db, count)),
  },
  'actions.toPost': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(actionsInStates(db, ['written'], null)),
  },
  'actions.countToPost': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(countsInState(db, 'written')),
  },
  'actions.setState': {
    parse: (input) => z.object({ actionIds: z.array(actionId).min(1).max(maxActionsAtOnce), state: actionState, route: route.nullable() }).parse(input),
    changes: ['actions'],
    title: ({ db }, input) => {
      const counts = countsIn(db, input.actionIds)
      return stepTitle('actions-moved', { count: totalOf(counts), counts, state: input.state, cases: casesOf(db, input.actionIds) })
    },
    run: (services, input) => {
      const rows: Action[] = []
      for (const id of new Set(input.actionIds)) {
        const row = currentRow(services, id)
        if (!row.ok) return row
        if (input.state !== 'posted' && !waitsForPost(row.value.kind)) return fail(actionProblem([{ field: 'state', code: 'state-not-for-kind' }]))
        rows.push(withState(services, row.value, input.state, input.route))
      }
      recordActions(services.db, rows)
      return ok({ actionIds: rows.map((row) => row.id) })
    },
  },
  'actions.undo': {
    parse: (input) => z.object({ actionIds: z.array(actionId).min(1).max(maxActionsAtOnce) }).parse(input),
    changes: ['actions'],
    title: ({ db }, input) => stepTitle('actions-taken-back', { count: totalOf(countsIn(db, input.actionIds)), cases: casesOf(db, input.actionIds) }),
    run: ({ db, now }, input) => {
      const undone = voidActions(db, input.actionIds, now())
      if (!undone.ok) return fail(undone.problem === 'unknown-action' ? unknownRecord('action') : alreadyUndone())
      return ok(null)
    },
  },
}
