import type { Day } from '../core/day.ts'
import { outletsInNeed, type OutletNeedGroup } from '../core/outlet/outlet-need.ts'
import type { ReadableDb } from './handle.ts'
import { outletEntries } from './outlet-entries.ts'
import { listOutlets } from './outlets.ts'

/** Outlets whose letters are overdue, the longest first. */
export const outletsToAsk = (db: ReadableDb, today: Day, limit: number): readonly OutletNeedGroup[] => {
  const outlets = listOutlets(db)
  if (outlets.length === 0) return []
  const entries = outletEntries(db)
  return outletsInNeed(outlets.map(({ id, shownName }) => ({ id, name: shownName, entries: entries.get(id) ?? [] })), today, limit)
}
