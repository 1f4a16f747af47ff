import { z } from 'zod'
import { groupBy } from '../../core/group-by.ts'
import { makeGiving } from '../../core/outlet/make-giving.ts'
import { makeOutlet } from '../../core/outlet/make-outlet.ts'
import type { GivingDraft, OutletFacts } from '../../core/outlet/types.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { OutletEntryId, OutletId, OutletLineId } from '../../core/ids.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getCase } from '../../db/cases.ts'
import { getMember } from '../../db/members.ts'
import { addOutletEntry, type NewLine } from '../../db/outlet-entries.ts'
import { printedForOutlets } from '../../db/outlet-printed.ts'
import { addOutlet, deleteOutlet, editOutlet, getOutlet, outletInWords } from '../../db/outlets.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { Handlers } from '../door/handler.ts'
import { nothing, outletId, revision, shaped } from '../door/shapes.ts'
import { changedMeanwhile, unknownRecord } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'
import { lettersBetween } from './code-range.ts'
import { codeRange, givingDraft, ofOutlet, outletDraft } from './outlet-shapes.ts'
import { outletsOverview, outletView, printedViews, rangeView } from './outlet-views.ts'

const nameOf = ({ db }: Services, facts: OutletFacts): string => (facts.memberId === null ? (facts.name ?? '') : (getMember(db, facts.memberId)?.name ?? ''))

/** An outlet that may be kept: the member that it names is there. */
const checked = ({ db }: Services, draft: Parameters<typeof makeOutlet>[0]): Result<OutletFacts, CallProblem> => {
  const made = makeOutlet(draft)
  if (!made.ok) return fail(problemOf('outlet-refused', { problems: made.problem }))
  return draft.memberId !== null && !getMember(db, draft.memberId) ? fail(unknownRecord('member')) : made
}

type LineFacts = Pick<NewLine, 'caseId' | 'count' | 'codes'>

/** The letters of a hand-out, by case, with the codes of those that were printed for it. */
const linesOf = ({ db, today }: Services, giving: GivingDraft): Result<{ readonly facts: Extract<ReturnType<typeof makeGiving>, { ok: true }>['value']; readonly lines: readonly LineFacts[] }, CallProblem> => {
  const { printed, range } = giving
  const between = range ? lettersBetween({ db }, range) : null
  if (between && !between.ok) return between
  const part = printed && printedForOutlets(db).find(({ packId, outlet }) => packId === printed.packId && outlet === printed.outlet)
  if (part === undefined) return fail(plainProblem('printed-gone'))
  const byPart = part && groupBy(part.letters, ({ caseId }) => caseId)
  const codes = between ? between.value.codes : byPart && new Map([...byPart].map(([caseId, letters]) => [caseId, letters.map(({ code }) => code)]))
  const made = makeGiving(giving, codes && [...codes].map(([caseId, found]) => ({ caseId, count: found.length })), today())
  if (!made.ok) return fail(problemOf('giving-refused', { problems: made.problem }))
  if (!made.value.lines.every(({ caseId }) => getCase(db, caseId))) return fail(unknownRecord('case'))
  return ok({ facts: made.value, lines: made.value.lines.map((line) => ({ ...line, codes: codes?.get(line.caseId) ?? [] })) })
}

type PlanCall = 'outlets.list' | 'outlets.get' | 'outlets.printed' | 'outlets.range' | 'outlets.add' | 'outlets.edit' | 'outlets.delete' | 'outlets.giveOut'

export const outletHandlers: Pick<Handlers, PlanCall> = {
  'outlets.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(outletsOverview(services)),
  },
  'outlets.get': {
    parse: (input) => ofOutlet.parse(input),
    changes: [],
    run: (services, { outletId: id }) => {
      const kept = getOutlet(services.db, id)
      return kept ? ok(outletView(services, kept)) : fail(unknownRecord('outlet'))
    },
  },
  'outlets.printed': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: (services) => ok(printedViews(services)),
  },
  'outlets.range': {
    parse: (input) => codeRange.parse(input),
    changes: [],
    run: (services, range) => {
      const found = lettersBetween(services, range)
      return found.ok ? ok(rangeView(services, found.value)) : found
    },
  },
  'outlets.add': {
    parse: shaped(z.object({ draft: outletDraft })),
    changes: ['outlets'],
    title: (services, { draft }) => stepTitle('outlet-added', { outlet: nameOf(services, draft).trim() }),
    run: (services, { draft }) => {
      const made = checked(services, draft)
      if (!made.ok) return made
      const id = services.newId<OutletId>()
      addOutlet(services.db, id, made.value)
      return ok({ outletId: id })
    },
  },
  'outlets.edit': {
    parse: shaped(z.object({ outletId, revision, draft: outletDraft })),
    changes: ['outlets'],
    title: ({ db }, { outletId: id }) => stepTitle('outlet-edited', { outlet: outletInWords(db, id) }),
    run: (services, { outletId: id, revision: known, draft }) => {
      const made = checked(services, draft)
      if (!made.ok) return made
      const edited = editOutlet(services.db, id, made.value, known)
      if (edited.ok) return edited
      return fail(edited.problem === 'unknown-outlet' ? unknownRecord('outlet') : changedMeanwhile('outlet'))
    },
  },
  'outlets.delete': {
    parse: (input) => ofOutlet.parse(input),
    changes: ['outlets'],
    title: ({ db }, { outletId: id }) => stepTitle('outlet-deleted', { outlet: outletInWords(db, id) }),
    run: ({ db, today }, { outletId: id }) => {
      if (!getOutlet(db, id)) return fail(unknownRecord('outlet'))
      deleteOutlet(db, id, today())
      return ok(null)
    },
  },
  'outlets.giveOut': {
    parse: shaped(z.object({ outletId, giving: givingDraft })),
    changes: ['outlets'],
    title: ({ db }, { outletId: id, giving }) => stepTitle('packs-given', { outlet: outletInWords(db, id), packs: giving.packs }),
    run: (services, { outletId: id, giving }) => {
      if (!getOutlet(services.db, id)) return fail(unknownRecord('outlet'))
      const made = linesOf(services, giving)
      if (!made.ok) return made
      const { facts: { on, dueOn, packs }, lines } = made.value
      addOutletEntry(services.db, {
        id: services.newId<OutletEntryId>(), outletId: id, kind: 'given', on, dueOn, packs,
        lines: lines.map((line) => ({ ...line, id: services.newId<OutletLineId>(), kind: 'given', actionId: null })),
      })
      return ok(null)
    },
  },
}
