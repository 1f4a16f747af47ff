import { z } from 'zod'
import { ok } from '../../core/result.ts'
import { firstOf, fitOf, type FoundAll } from '../../core/search/found.ts'
import { fold } from '../../core/text/fold.ts'
import type { ReadableDb } from '../../db/database.ts'
import { listReports } from '../../db/reports.ts'
import { searchCases } from '../../db/search-cases.ts'
import { searchEvents, searchMembers, searchPacks } from '../../db/search-others.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { line, shaped } from '../door/shapes.ts'
import { words } from '../words.ts'

/** Reports by the days of their period, as they are shown: `January 2026`. */
const searchReports = (db: ReadableDb, typed: string, limit: number): FoundAll['report'] => {
  const typedWords = fold(typed).split(' ').filter(Boolean)
  const newest = new Map(listReports(db).toReversed().map((report) => [report.id, report]))
  const found = [...newest.values()].toReversed().filter(({ period: { from, to } }) =>
    fitOf(fold(`${words.frame.nav.reports} ${from} ${to} ${words.format.day(from, 'long')} ${words.format.day(to, 'long')}`), typedWords) > 0)
  return firstOf(found.map(({ id, period, madeOn }) => ({ reportId: id, period, madeOn })), limit)
}

const maxResults = 200

export const searchHandlers: FeatureHandlers<'search'> = {
  'search.find': {
    parse: shaped(z.object({ words: line, limit: z.int().min(1).max(maxResults) })),
    changes: [],
    run: ({ db, today }, { words: typed, limit }) => ok({
      ...searchCases(db, typed, today(), limit), member: searchMembers(db, typed, limit), event: searchEvents(db, typed, limit), pack: searchPacks(db, typed, limit), report: searchReports(db, typed, limit),
    }),
  },
}
