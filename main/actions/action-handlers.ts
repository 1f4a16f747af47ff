import { z } from 'zod'
import { countByKind, totalOf, type KindCounts } from '../../core/action/count-by-kind.ts'
import { makeAction } from '../../core/action/make-action.ts'
import { isMoved, moveAction, type CountedAction } from '../../core/action/move-action.ts'
import type { Action, ActionDraft, ActionFacts } from '../../core/action/types.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { ActionId, CaseId, MemberId } from '../../core/ids.ts'
import { idFrom } from '../../core/ids.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { NamedCases } from '../../core/undo/named-cases.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { actionHistory, actionsInStates, countsInState, getAction, recentActions, recordActions, voidActions } from '../../db/actions.ts'
import { caseInWords, casesInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { getEvent } from '../../db/events.ts'
import { findActions } from '../../db/find-actions.ts'
import { getMember } from '../../db/members.ts'
import { writeActionsCsv } from '../../documents/export/write-actions-csv.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { whyNotCounted } from '../outlets/back-by-number.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { actionProblem } from '../problems/draft-problems.ts'
import { saveCopy } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { actionId, nothing, optionalFlag, shaped } from '../door/shapes.ts'
import { actionDraft, actionFilter, actionState, route } from './action-shapes.ts'

const alreadyUndone = (): CallProblem =>
  plainProblem('already-undone')

/** The actions without one that is named a second time. */
const eachOnce = (actions: readonly CountedAction[]): readonly CountedAction[] =>
  [...new Map(actions.map((action) => [action.id, action])).values()]

const currentRow = (services: Services, id: ActionId): Result<Action, CallProblem> => {
  const found = getAction(services.db, id)
  if (!found) return fail(unknownRecord('action'))
  if (found.isVoided || found.became !== null) return fail(alreadyUndone())
  return ok(found)
}

/** Checks an action as it was typed against the case, the member and the day. */
const checked = ({ db, today }: Services, draft: ActionDraft): Result<ActionFacts, CallProblem> => {
  const wantedCase = idFrom<CaseId>(draft.caseId)
  const wantedMember = draft.memberId === null ? undefined : idFrom<MemberId>(draft.memberId)
  const made = makeAction(draft, {
    case: (wantedCase && getCase(db, wantedCase)) ?? null,
    member: (wantedMember && getMember(db, wantedMember)) ?? null,
    today: today(),
  })
  return made.ok ? made : fail(actionProblem(made.problem))
}

/** How many letters and other actions the rows count. */
const countsIn = (db: Services['db'], ids: readonly ActionId[]): KindCounts => countByKind([...new Set(ids)].flatMap((id) => getAction(db, id) ?? []))

const casesOf = (db: Services['db'], ids: readonly ActionId[]): NamedCases =>
  casesInWords(db, ids.map((id) => getAction(db, id)?.caseId).filter((id) => id !== undefined))

/** More letters than any group has to post: all can be marked at once. */
const maxActionsAtOnce = 100_000

export const actionHandlers: FeatureHandlers<'actions'> = {
  'actions.record': {
    parse: shaped(z.object({ draft: actionDraft, isAnotherLetter: optionalFlag })),
    changes: ['actions'],
    title: ({ db }, { draft }) => stepTitle('action-recorded', { case: caseInWords(db, draft.caseId as CaseId), kind: draft.kind, count: draft.count }),
    run: (services, { draft, isAnotherLetter }) => {
      const made = checked(services, draft)
      if (!made.ok) return made
      const { letterCode: code, event } = made.value
      if (event !== null && !getEvent(services.db, event.eventId)) return fail(unknownRecord('event'))
      // A code counts once, wherever it is typed.
      const why = code === null ? null : whyNotCounted(services, code, isAnotherLetter ?? false)
      if (why) return fail(why)
      const id = services.newId<ActionId>()
      recordActions(services.db, [{ ...made.value, id, recordedAt: services.now(), replaces: null }])
      return ok({ actionId: id })
    },
  },
  'actions.correct': {
    parse: shaped(z.object({ actionId, draft: actionDraft })),
    changes: ['actions'],
    title: ({ db }, { draft }) => stepTitle('action-corrected', { case: caseInWords(db, draft.caseId as CaseId), kind: draft.kind, count: draft.count }),
    run: (services, { actionId: wanted, draft }) => {
      const old = currentRow(services, wanted)
      if (!old.ok) return old
      const made = checked(services, draft)
      if (!made.ok) return made
      const id = services.newId<ActionId>()
      recordActions(services.db, [{ ...made.value, event: old.value.event, id, recordedAt: services.now(), replaces: wanted }])
      return ok({ actionId: id })
    },
  },
  'actions.find': {
    parse: shaped(z.object({ filter: actionFilter, limit: z.int().min(1).nullable() })),
    changes: [],
    run: ({ db }, { filter, limit }) => ok(findActions(db, filter, limit)),
  },
  'actions.export': {
    parse: shaped(z.object({ filter: actionFilter })),
    changes: [],
    run: async ({ db, files }, { filter }) => {
      const { items } = findActions(db, filter, null)
      const saved = await saveCopy(files, { fileName: words.files.actions, bytes: writeActionsCsv(items, words) })
      return saved.ok ? ok(saved.value === null ? null : { fileName: saved.value.fileName, count: items.length }) : saved
    },
  },
  'actions.recent': {
    parse: shaped(z.object({ count: z.int().min(1).max(1000) })),
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
  'actions.history': {
    parse: shaped(z.object({ actionId })),
    changes: [],
    run: ({ db }, { actionId: wanted }) => {
      const found = actionHistory(db, wanted)
      return found.length === 0 ? fail(unknownRecord('action')) : ok(found)
    },
  },
  'actions.setState': {
    parse: shaped(z.object({ actions: z.array(z.object({ id: actionId, count: z.number() })).min(1).max(maxActionsAtOnce), state: actionState, route: route.nullable() })),
    changes: ['actions'],
    title: ({ db }, input) => {
      const counts = countByKind(eachOnce(input.actions).flatMap(({ id, count }) => {
        const found = getAction(db, id)
        return found && isMoved(found, input) ? [{ kind: found.kind, count }] : []
      }))
      return stepTitle('actions-moved', { count: totalOf(counts), counts, state: input.state, cases: casesOf(db, input.actions.map(({ id }) => id)) })
    },
    run: (services, input) => {
      const moves: (readonly Action[])[] = []
      const recording = { newId: () => services.newId<ActionId>(), today: services.today(), recordedAt: services.now() }
      for (const { id, count } of eachOnce(input.actions)) {
        const row = currentRow(services, id)
        if (!row.ok) return row
        const moved = moveAction(row.value, { count, state: input.state, route: input.route }, recording)
        if (!moved.ok) return fail(actionProblem(moved.problem))
        moves.push(moved.value)
      }
      recordActions(services.db, moves.flat())
      return ok({ actionIds: moves.flatMap((rows) => rows.at(-1)?.id ?? []) })
    },
  },
  'actions.undo': {
    parse: shaped(z.object({ actionIds: z.array(actionId).min(1).max(maxActionsAtOnce) })),
    changes: ['actions'],
    title: ({ db }, input) => stepTitle('actions-taken-back', { count: totalOf(countsIn(db, input.actionIds)), cases: casesOf(db, input.actionIds) }),
    run: ({ db, now }, input) => {
      const undone = voidActions(db, input.actionIds, now())
      if (!undone.ok) return fail(undone.problem === 'unknown-action' ? unknownRecord('action') : alreadyUndone())
      return ok(null)
    },
  },
}
