import type { Occasion } from '../core/pack/types.ts'
import { rowOf, type ReadableDb } from './handle.ts'
import type { EventId } from '../core/ids.ts'
import { eventEntries } from './event-entries.ts'
import { isCounted } from '../core/event/tally-entries.ts'

/** Letters that were counted at the event before the one of an occasion, which is found by its name and day; null where there is none, or nothing was counted. */
export const lettersBefore = (db: ReadableDb, occasion: Occasion | null): number | null => {
  if (occasion === null || occasion.day === null) return null
  const event = rowOf<{ previousId: EventId | null }>(db, 'SELECT previous_id AS previousId FROM events WHERE name = :name AND held_on = :day ORDER BY id DESC', { name: occasion.name, day: occasion.day })
  if (event === undefined || event.previousId === null) return null
  const count = eventEntries(db, event.previousId).filter((entry) => entry.kind === 'letter' && isCounted(entry)).reduce((sum, entry) => sum + entry.count, 0)
  return count === 0 ? null : count
}
