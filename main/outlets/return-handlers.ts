import { z } from 'zod'
import { makeAction } from '../../core/action/make-action.ts'
import type { Action, ActionDraft } from '../../core/action/types.ts'
import type { ActionId, CaseId, OutletEntryId, OutletId, OutletLineId } from '../../core/ids.ts'
import { makeReturn } from '../../core/outlet/make-return.ts'
import { outByCase } from '../../core/outlet/still-out.ts'
import type { ReturnFacts, SignedLine } from '../../core/outlet/types.ts'
import { codeAsPrinted, letterCode, parseLetterCode } from '../../core/pack/code.ts'
import { problemOf } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { recordActions } from '../../db/actions.ts'
import { casesInWords } from '../../db/case-names.ts'
import { getCase } from '../../db/cases.ts'
import { inTransaction } from '../../db/handle.ts'
import { addOutletEntry, entriesOf, givenWithCode, linkCode, lineWithoutCode, type NewLine } from '../../db/outlet-entries.ts'
import { getOutlet, outletInWords } from '../../db/outlets.ts'
import { findLetterByCode, type KeptLetter } from '../../db/packs.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Handlers } from '../door/handler.ts'
import { line, optionalFlag, outletId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { actionProblem } from '../problems/draft-problems.ts'
import { codeProblem } from '../problems/pack-problems.ts'
import type { Services } from '../services.ts'
import { allBackByNumber, whyNotCounted } from './back-by-number.ts'
import { returnDraft } from './outlet-shapes.ts'

/** Who wrote a letter of a pack to take home is not known, also where a member took it, nor who posted it there. */
const letterOf = (caseId: CaseId, kind: 'back' | 'posted', on: string): ActionDraft => ({
  caseId, kind: 'letter', count: 1, signatories: null, targetId: null, memberId: null, letterCode: null, note: '', on,
  state: kind === 'back' ? 'written' : 'posted', route: kind === 'back' ? null : 'outlet',
})

const actionFrom = (services: Services, draft: ActionDraft): Result<Action, CallProblem> => {
  const made = makeAction(draft, { case: getCase(services.db, draft.caseId as CaseId) ?? null, member: null, today: services.today() })
  return made.ok ? ok({ ...made.value, id: services.newId<ActionId>(), recordedAt: services.now(), replaces: null }) : fail(actionProblem(made.problem))
}

const signedOf = ({ caseId, kind, count }: SignedLine, on: string): ActionDraft =>
  ({ caseId, kind, count, signatories: null, targetId: null, memberId: null, letterCode: null, note: '', on, state: null, route: null })

type Returned = { readonly line: NewLine; readonly action: Action | null }

/** One line of a return, with the action that it is where letters came back written. */
const returnedOf = (services: Services, { caseId, kind, count }: ReturnFacts['lines'][number], on: string): Result<Returned, CallProblem> => {
  const line = { id: services.newId<OutletLineId>(), caseId, kind, count, codes: [] }
  if (kind !== 'back' && kind !== 'posted') return ok({ line: { ...line, actionId: null }, action: null })
  const action = actionFrom(services, { ...letterOf(caseId, kind, on), count })
  return action.ok ? ok({ line: { ...line, actionId: action.value.id }, action: action.value }) : action
}

/** What was signed, each as an action of its kind. */
const signedLineOf = (services: Services, signed: SignedLine, on: string): Result<Returned, CallProblem> => {
  const action = actionFrom(services, signedOf(signed, on))
  return action.ok ? ok({ line: { id: services.newId<OutletLineId>(), caseId: signed.caseId, kind: 'signed', count: signed.count, codes: [], actionId: action.value.id }, action: action.value }) : action
}

/** The hand-out that a code belongs to: its own, or letters of its case that the outlet got by number. */
const placeOfCode = (services: Services, outletId: OutletId, code: string, { caseId, packId }: Pick<KeptLetter, 'caseId' | 'packId'>): Result<{ readonly newLine: OutletLineId | null }, CallProblem> => {
  const { db } = services
  const given = givenWithCode(db, code)
  if (given) return given.outletId === outletId ? ok({ newLine: null }) : fail(problemOf('code-given-elsewhere', { code, subject: outletInWords(db, given.outletId) }))
  // What outlets get is noted on the laptop that printed it.
  const newLine = packId === null ? undefined : lineWithoutCode(db, outletId, caseId)
  if (newLine === undefined) return fail(problemOf('code-not-given', { code, subject: outletInWords(db, outletId) }))
  const entries = entriesOf(db, outletId)
  return (outByCase(entries).get(caseId) ?? 0) > 0 ? ok({ newLine }) : fail(allBackByNumber(services, code, { outletId, caseId }, entries))
}

/** The letters that a line of a return names. */
const namedIn = ({ back, posted, blank }: z.infer<typeof returnDraft>['lines'][number]): number => back + posted + blank

/** More outlets than any group has. */
const maxAsked = 1_000

type ReturnCall = 'outlets.recordReturn' | 'outlets.countCode' | 'outlets.noteAsked'

/** What came back to an outlet: the letters that are written are recorded as actions in the same step, and counted once. */
export const returnHandlers: Pick<Handlers, ReturnCall> = {
  'outlets.recordReturn': {
    parse: shaped(z.object({ outletId, returned: returnDraft })),
    changes: ['outlets', 'actions'],
    title: ({ db }, { outletId: id, returned: { lines } }) => stepTitle('letters-returned', {
      outlet: outletInWords(db, id), letters: lines.reduce((sum, one) => sum + namedIn(one), 0), cases: casesInWords(db, lines.flatMap((one) => (namedIn(one) > 0 ? [one.caseId as CaseId] : []))),
    }),
    run: (services, { outletId: id, returned }) => {
      const { db } = services
      if (!getOutlet(db, id)) return fail(unknownRecord('outlet'))
      const made = makeReturn(returned, outByCase(entriesOf(db, id)), services.today())
      if (!made.ok) return fail(problemOf('return-refused', { problems: made.problem }))
      const { on, lines, signed } = made.value
      const all: Returned[] = []
      for (const one of lines) {
        const found = returnedOf(services, one, on)
        if (!found.ok) return found
        all.push(found.value)
      }
      for (const one of signed) {
        const found = signedLineOf(services, one, on)
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
    parse: shaped(z.object({ outletId, code: line, kind: z.enum(['back', 'posted']), isAnotherLetter: optionalFlag })),
    // What an outlet got back by codes is counted from the actions.
    changes: ({ isLinked }) => (isLinked ? ['outlets', 'actions'] : ['actions']),
    title: ({ db }, { outletId: id, code }) => stepTitle('letter-returned', { outlet: outletInWords(db, id), code: codeAsPrinted(code) ?? code }),
    run: (services, { outletId: id, code: typed, kind, isAnotherLetter }) => {
      const { db } = services
      if (!getOutlet(db, id)) return fail(unknownRecord('outlet'))
      const parsed = parseLetterCode(typed)
      if (!parsed.ok) return fail(codeProblem(parsed.problem))
      const code = letterCode(parsed.value.mark, parsed.value.position)
      const letter = findLetterByCode(db, code)
      if (!letter) return fail(codeProblem('unknown-code'))
      const place = placeOfCode(services, id, code, letter)
      const why = whyNotCounted(services, code, isAnotherLetter ?? false)
      if (why && (place.ok || why.code === 'code-counted')) return fail(why)
      if (!place.ok) return place
      const action = actionFrom(services, { ...letterOf(letter.caseId, kind, services.today()), targetId: letter.targetId, letterCode: code })
      if (!action.ok) return action
      inTransaction(db, () => {
        if (place.value.newLine !== null) linkCode(db, code, place.value.newLine)
        recordActions(db, [action.value])
      })
      return ok({ code, isLinked: place.value.newLine !== null })
    },
  },
  'outlets.noteAsked': {
    parse: shaped(z.object({ outletIds: z.array(outletId).min(1).max(maxAsked) })),
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
