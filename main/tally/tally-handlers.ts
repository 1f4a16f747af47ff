import { z } from 'zod'
import { countLimits, defaultState } from '../../core/action/make-action.ts'
import { entryDay } from '../../core/event/entry-day.ts'
import type { EventFacts } from '../../core/event/types.ts'
import type { ActionId, CaseId } from '../../core/ids.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { maxSheets, rowTargetOf, tallyColumns, tallyColumnTable, targetRows } from '../../core/tally/columns.ts'
import { typeCell, type CellProblem } from '../../core/tally/type-cell.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { caseInWords } from '../../db/case-names.ts'
import { namedTargets, type NamedTarget } from '../../db/case-targets.ts'
import { getCase } from '../../db/cases.ts'
import { hasCase } from '../../db/event-entries.ts'
import { eventHead, eventInWords } from '../../db/events.ts'
import { printedSheet } from '../../db/printed-sheet.ts'
import { saveCell, savePaperTotal, sheetEntries } from '../../db/tally.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { caseId, eventId, shaped, targetId } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import type { Services } from '../services.ts'
import { tallySheetOf } from './tally-view.ts'

const sheet = z.int().min(1).max(maxSheets)
const column = z.enum(tallyColumns)
/** A total may be of many cells. */
const total = z.int().min(0).max(countLimits.max)

/** Whether the printed sheet has a row for a case that is no longer in the event, and that still exists. */
const isOnPaper = (db: Services['db'], event: Pick<EventFacts, 'name' | 'on'>, id: CaseId): boolean =>
  printedSheet(db, event)?.caseIds.includes(id) === true && getCase(db, id) !== undefined

/** The targets that have a row of their own below their case. */
const targetsOf = (db: Services['db'], id: CaseId): readonly NamedTarget[] => targetRows(namedTargets(db, [id]).get(id) ?? [])

const cellProblem = (problem: CellProblem): CallProblem =>
  problem.code === 'cell-settled' ? problemOf('cell-settled', { count: problem.count }) : plainProblem(problem.code)

export const tallyHandlers: FeatureHandlers<'tally'> = {
  'tally.sheet': {
    parse: shaped(z.object({ eventId, sheet })),
    changes: [],
    run: (services, input) => {
      const found = tallySheetOf(services, input.eventId, input.sheet)
      return found ? ok(found) : fail(unknownRecord('event'))
    },
  },
  'tally.saveCell': {
    parse: shaped(z.object({ eventId, sheet, caseId, targetId: targetId.exactOptional(), column, typed: z.int().min(0).max(countLimits.max).nullable() })),
    changes: ['actions'],
    title: ({ db }, input) => stepTitle('entry-cell', {
      event: eventInWords(db, input.eventId), case: caseInWords(db, input.caseId), sheet: input.sheet, column: input.column, typed: input.typed ?? 0,
      ...(input.targetId === undefined ? {} : { target: targetsOf(db, input.caseId).find(({ id }) => id === input.targetId)?.name ?? '' }),
    }),
    run: (services, input) => {
      const { db } = services
      const event = eventHead(db, input.eventId)
      if (!event) return fail(unknownRecord('event'))
      const { of, kind } = tallyColumnTable[input.column]
      const targets = targetsOf(db, input.caseId)
      const wanted = input.targetId ?? null
      if (wanted !== null && rowTargetOf(wanted, targets) === null) return fail(unknownRecord('case'))
      const entries = sheetEntries(db, input)
        .filter(({ column: on, action }) => on === of && action.kind === kind && action.caseId === input.caseId && rowTargetOf(action.targetId, targets) === wanted).map(({ action }) => action)
      if (entries.length === 0 && !hasCase(db, input.eventId, input.caseId) && !isOnPaper(db, event, input.caseId)) return fail(unknownRecord('case'))
      const at = services.now()
      const typed = typeCell({
        entries, column: input.column, typed: input.typed, recording: { newId: () => services.newId<ActionId>(), recordedAt: at },
        fresh: {
          caseId: input.caseId, kind, signatories: null, targetId: wanted, memberId: null, state: defaultState(kind), route: null,
          on: entryDay(event.on, services.today()), letterCode: null, note: '', event: { eventId: input.eventId, tableId: null },
        },
      })
      if (!typed.ok) return fail(cellProblem(typed.problem))
      saveCell(db, { sheet: input.sheet, column: of }, typed.value, at)
      return ok(null)
    },
  },
  'tally.saveTotal': {
    parse: shaped(z.object({ eventId, sheet, column, total: total.nullable() })),
    changes: ['events'],
    title: ({ db }, { eventId: id, sheet: of, column: on, total: stated }) => stepTitle('entry-paper-total', { event: eventInWords(db, id), sheet: of, column: on, total: stated }),
    run: ({ db }, { eventId: id, sheet: of, column: on, total: stated }) => {
      if (!eventHead(db, id)) return fail(unknownRecord('event'))
      savePaperTotal(db, { eventId: id, sheet: of }, on, stated)
      return ok(null)
    },
  },
}
