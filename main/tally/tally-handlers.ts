import { z } from 'zod'
import { countLimits, defaultState } from '../../core/action/make-action.ts'
import { entryDay } from '../../core/event/entry-day.ts'
import type { ActionId } from '../../core/ids.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { maxSheets, tallyColumns, tallyColumnTable } from '../../core/tally/columns.ts'
import { typeCell, type CellProblem } from '../../core/tally/type-cell.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { caseInWords } from '../../db/case-names.ts'
import { hasCase } from '../../db/event-entries.ts'
import { eventHead, eventInWords } from '../../db/events.ts'
import { saveCell, savePaperTotal, sheetEntries } from '../../db/tally.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { caseId, eventId } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { tallySheetOf } from './tally-view.ts'

const sheet = z.int().min(1).max(maxSheets)
const column = z.enum(tallyColumns)
/** A total may be of many cells. */
const total = z.int().min(0).max(countLimits.max)

const cellProblem = (problem: CellProblem): CallProblem =>
  problem.code === 'cell-settled' ? problemOf('cell-settled', { count: problem.count }) : plainProblem(problem.code)

export const tallyHandlers: FeatureHandlers<'tally'> = {
  'tally.sheet': {
    parse: (input) => z.object({ eventId, sheet }).parse(input),
    changes: [],
    run: (services, input) => {
      const found = tallySheetOf(services, input.eventId, input.sheet)
      return found ? ok(found) : fail(unknownRecord('event'))
    },
  },
  'tally.saveCell': {
    parse: (input) => z.object({ eventId, sheet, caseId, column, typed: z.int().min(0).max(countLimits.max).nullable() }).parse(input),
    changes: ['actions'],
    title: ({ db }, input) => stepTitle('entry-cell', {
      event: eventInWords(db, input.eventId), case: caseInWords(db, input.caseId), sheet: input.sheet, column: input.column, typed: input.typed ?? 0,
    }),
    run: (services, input) => {
      const { db } = services
      const event = eventHead(db, input.eventId)
      if (!event) return fail(unknownRecord('event'))
      const { of, kind } = tallyColumnTable[input.column]
      const entries = sheetEntries(db, input).filter((entry) => entry.column === of && entry.action.kind === kind && entry.action.caseId === input.caseId).map(({ action }) => action)
      if (entries.length === 0 && !hasCase(db, input.eventId, input.caseId)) return fail(unknownRecord('case'))
      const at = services.now()
      const typed = typeCell({
        entries, column: input.column, typed: input.typed, recording: { newId: () => services.newId<ActionId>(), recordedAt: at },
        fresh: {
          caseId: input.caseId, kind, signatories: null, targetId: null, memberId: null, state: defaultState(kind), route: null,
          on: entryDay(event.on, services.today()), letterCode: null, note: '', event: { eventId: input.eventId, tableId: null },
        },
      })
      if (!typed.ok) return fail(cellProblem(typed.problem))
      saveCell(db, { sheet: input.sheet, column: of }, typed.value, at)
      return ok(null)
    },
  },
  'tally.saveTotal': {
    parse: (input) => z.object({ eventId, sheet, column, total: total.nullable() }).parse(input),
    changes: ['events'],
    title: ({ db }, { eventId: id, sheet: of, column: on, total: stated }) => stepTitle('entry-paper-total', { event: eventInWords(db, id), sheet: of, column: on, total: stated }),
    run: ({ db }, { eventId: id, sheet: of, column: on, total: stated }) => {
      if (!eventHead(db, id)) return fail(unknownRecord('event'))
      savePaperTotal(db, { eventId: id, sheet: of }, on, stated)
      return ok(null)
    },
  },
}
