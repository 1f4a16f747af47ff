import type { NextEvent } from '../core/home/overview.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'
import { isWritten } from './action-states.ts'
import { rowOf, type ReadableDb } from './handle.ts'

/** The event of today, or the next one; after midnight one of yesterday that ends then is still the next. */
export const nextEvent = (db: ReadableDb, today: Day): NextEvent | null =>
  rowOf<NextEvent>(db, `
    SELECT id, name, held_on AS "on", starts_at AS startsAt, ends_at AS endsAt, place,
      (SELECT count(*) FROM event_cases WHERE event_id = events.id) AS cases,
      coalesce((SELECT sum(current_actions.count) FROM action_events JOIN current_actions ON current_actions.id = action_events.action_id
        WHERE action_events.event_id = events.id AND current_actions.kind = 'letter' AND ${isWritten}), 0) AS letters
    FROM events WHERE held_on >= :today OR (held_on = :yesterday AND ends_at < starts_at)
    ORDER BY held_on, starts_at, id LIMIT 1`, { today, yesterday: addDays(today, -1) }) ?? null
