import { z } from 'zod'
import { makeAction } from '../../core/action/make-action.ts'
import type { Action, ActionDraft } from '../../core/action/types.ts'
import type { ActionId, CaseId, OutletEntryId, OutletLineId } from '../../core/ids.ts'
import { makeReturn } from '../../core/outlet/make-return.ts'
import { outByCase } from '../../core/outlet/still-out.ts'
import type { ReturnFacts } from '../../core/outlet/types.ts'
import { letterCode, parseLetterCode } from '../../core/pack/code.ts'
import { problemOf } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { recordActions } from '../../db/actions.ts'
import { getCase } from '../../db/cases.ts'
import { countedCode } from '../../db/event-entries.ts'
import { inTransaction } from '../../db/handle.ts'
import { addOutletEntry, entriesOf, givenWithCode, type NewLine } from '../../db/outlet-entries.ts'
import { getOutlet, outletInWords } from '../../db/outlets.ts'
import { findLetterByCode } from '../../db/packs.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Handlers } from '../door/handler.ts'
import { line, outletId } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { actionProblem } from '../problems/draft-problems.ts'
import { codeProblem } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'
import { backByNumber } from './back-by-number.ts'
import { returnDraft } from './outlet-shapes.ts'

/** Who wrote a letter of a pack to take home is not known, also where a member took it. */
const letterOf = (caseId: CaseId, kind: 'back' | 'posted', on: string): ActionDraft => ({
  caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, letterCode: null, note: '', on,
  state: kind === 'back' ? 'written' : 'posted', route: kind === 'back' ? null : 'member',
})

const actionFrom = (services: Services, draft: ActionDraft): Result<Action, CallProblem> => {
  const made = makeAction(draft, { case: getCase(services.db, draft.caseId as CaseId) ?? null, member: null, today: services.today() })
  return made.ok ? ok({ ...made.value, id: services.newId<ActionId>(), recordedAt: services.now(), replaces: null }) : fail(actionProblem(made.problem))
}

type Returned = { readonly line: NewLine; readonly action: Action | null }

/** One line of a return, with the action that it is where letters came back written. */
const returnedOf = (services: Services, { caseId, kind, count }: ReturnFacts['lines'][number], on: string): Result<Returned, CallProblem> => {
  const line = { id: services.newId<OutletLineId>(), caseId, kind, count, codes: [] }
  if (kind !== 'back' && kind !== 'posted') return ok({ line: { ...line, actionId: null }, action: null })
  const action = actionFrom(services, { ...letterOf(caseId, kind, on), count })
  return action.ok ? ok({ line: { ...line, actionId: action.value.id }, action: action.value }) : action
}

/** More outlets than any group has. */
const maxAsked = 1_000

type ReturnCall = 'outlets.recordReturn' | 'outlets.countCode' | 'outlets.noteAsked'

/** What came back to an outlet: the letters that are written are recorded as actions in the same step, and counted once. */
export const returnHandlers: Pick<Handlers, ReturnCall> = {
  'outlets.recordReturn': {
    parse: (input) => z.object({ outletId, returned: returnDraft }).parse(input),
    changes: ['outlets', 'actions'],
    title: ({ db }, { outletId: id }) => stepTitle('letters-returned', { outlet: outletInWords(db, id) }),
    run: (services, { outletId: id, returned }) => {
      const { db } = services
      if (!getOutlet(db, id)) return fail(unknownRecord('outlet'))
      const made = makeReturn(returned, outByCase(entriesOf(db, id)), services.today())
      if (!made.ok) return fail(problemOf('return-refused', { problems: made.problem }))
      const { on, lines } = made.value
      const all: Returned[] = []
      for (const one of lines) {
        const found = returnedOf(services, one, on)
        if (!found.ok) return found
        all.push(found.value)
      }
      inTransaction(db, () => {
        recordActions(db, all.flatMap(({ action }) => action ?? []))
        addOutletEntry(db, { id: services.newId<OutletEntryId>(), outletId: id, kind: 'returned', on, packs: null, dueOn: null, lines: all.map((one) => one.line) })
      })
      return ok(null)
    },
  },
  'outlets.countCode': {
    parse: (input) => z.object({ outletId, code: line, kind: z.enum(['back', 'posted']) }).parse(input),
    // What an outlet got back by codes is counted from the actions.
    changes: ['actions'],
    title: ({ db }, { outletId: id }) => stepTitle('letters-returned', { outlet: outletInWords(db, id) }),
    run: (services, { outletId: id, code: typed, kind }) => {
      const { db } = services
      if (!getOutlet(db, id)) return fail(unknownRecord('outlet'))
      const parsed = parseLetterCode(typed)
      if (!parsed.ok) return fail(codeProblem(parsed.problem))
      const code = letterCode(parsed.value.mark, parsed.value.position)
      const letter = findLetterByCode(db, code)
      if (!letter) return fail(codeProblem('unknown-code'))
      if (givenWithCode(db, code)?.outletId !== id) return fail(problemOf('code-not-given', { code, subject: outletInWords(db, id) }))
      const counted = countedCode(db, code)
      if (counted) return fail(problemOf('code-counted', { code, at: counted.recordedAt }))
      const byNumber = backByNumber(services, code)
      if (byNumber) return fail(byNumber)
      const action = actionFrom(services, { ...letterOf(letter.caseId, kind, services.today()), targetId: letter.targetId, letterCode: code })
      if (!action.ok) return action
      recordActions(db, [action.value])
      return ok({ code })
    },
  },
  'outlets.noteAsked': {
    parse: (input) => z.object({ outletIds: z.array(outletId).min(1).max(maxAsked) }).parse(input),
    changes: ['outlets'],
    title: ({ db }, { outletIds: [first, ...more] }) => stepTitle('outlet-asked', { outlet: first === undefined || more.length > 0 ? '' : outletInWords(db, first) }),
    run: ({ db, newId, today }, { outletIds }) => {
      if (!outletIds.every((id) => getOutlet(db, id))) return fail(unknownRecord('outlet'))
      inTransaction(db, () => {
        for (const id of new Set(outletIds)) addOutletEntry(db, { id: newId<OutletEntryId>(), outletId: id, kind: 'asked', on: today(), packs: null, dueOn: null, lines: [] })
      })
      return ok(null)
    },
  },
}
