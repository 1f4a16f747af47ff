import { z } from 'zod'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { filterValues, findCases } from '../../db/case-find.ts'
import { writeDeadlines } from '../../documents/calendar/write-deadlines.ts'
import { saveCopy } from '../save-copy.ts'
import type { Handlers } from '../door/handler.ts'
import { nothing, shaped } from '../door/shapes.ts'
import { caseFilter } from './case-find-shapes.ts'
import { words } from '../words.ts'

/** Finding cases, and their deadlines as a calendar. */
export const caseFindHandlers: Pick<Handlers, 'cases.find' | 'cases.exportDeadlines'> = {
  'cases.find': {
    parse: shaped(z.object({ filter: caseFilter, limit: z.int().min(1).nullable() })),
    changes: [],
    run: ({ db, today }, { filter, limit }) => ok({ today: today(), ...findCases(db, filter, today(), limit), ...filterValues(db) }),
  },
  'cases.exportDeadlines': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: async ({ db, files, today, now }) => {
      const { items } = findCases(db, { search: '', status: 'open', country: null, language: null, deadline: 'any' }, today(), null)
      const dated = items.flatMap((item) => (item.deadline === null ? [] : [{ ...item, deadline: item.deadline }]))
      if (dated.length === 0) return fail(plainProblem('no-deadlines'))
      const saved = await saveCopy(files, { fileName: words.files.calendar.fileName, bytes: writeDeadlines(dated, now(), words) })
      return saved.ok ? ok(saved.value === null ? null : { fileName: saved.value.fileName, count: dated.length }) : saved
    },
  },
}
