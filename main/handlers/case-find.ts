import { z } from 'zod'
import { daysBetween } from '../../core/day.ts'
import type { Day } from '../../core/day.ts'
import type { CaseFilter } from '../../core/case/find-cases.ts'
import { fail, ok } from '../../core/result.ts'
import { listCases } from '../../db/case-list.ts'
import { problem, safe } from '../problems/problem.ts'
import type { Handlers } from './handler.ts'
import { caseFilter, nothing } from './shapes.ts'

const inDeadline = (deadline: Day | null, wanted: CaseFilter['deadline'], today: Day): boolean => {
  if (wanted === 'any') return true
  if (deadline === null) return wanted === 'none'
  const days = daysBetween(today, deadline)
  return wanted === 'late' ? days < 0 : wanted !== 'none' && days >= 0 && days <= (wanted === 'within-7-days' ? 7 : 30)
}

/** Finding cases, and their deadlines as a calendar. */
export const caseFindHandlers: Pick<Handlers, 'cases.find' | 'cases.exportDeadlines'> = {
  'cases.find': {
    parse: (input) => z.object({ filter: caseFilter, limit: z.int().min(1).max(100_000) }).parse(input),
    run: ({ db, today }, { filter, limit }) => {
      const found = listCases(db, filter).filter((item) => (filter.country === null || item.country === filter.country) && inDeadline(item.deadline, filter.deadline, today()))
      return ok({ today: today(), items: found.slice(0, limit).map((item) => ({ ...item, hit: null })), total: found.length, countries: [], languages: [] })
    },
  },
  'cases.exportDeadlines': {
    parse: (input) => nothing.parse(input),
    run: () => fail(problem('not-yet', 'The calendar cannot be written yet.', safe.nothingChanged, 'Note the deadlines by hand.')),
  },
}
