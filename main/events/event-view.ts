import { attendanceOf } from '../../core/event/attendance.ts'
import type { EventId } from '../../core/ids.ts'
import { eventCases } from '../../db/event-lists.ts'
import { eventTotals } from '../../db/event-entries.ts'
import { peopleOf } from '../../db/event-people.ts'
import { getEvent, listEvents } from '../../db/events.ts'
import type { EventView, LastEvent } from '../../preload/event-calls.ts'
import type { Services } from '../services.ts'

/** Letters and cards of an event. */
const writtenAt = (db: Services['db'], id: EventId): { readonly letters: number; readonly cards: number } => {
  const totals = eventTotals(db, id)
  const of = (kind: 'letter' | 'solidarity-card'): number => totals.find((one) => one.kind === kind)?.count ?? 0
  return { letters: of('letter'), cards: of('solidarity-card') }
}

const lastOf = (db: Services['db'], id: EventId | null): LastEvent | null => {
  const found = id === null ? undefined : listEvents(db).find((event) => event.id === id)
  return found ? { id: found.id, name: found.name, on: found.on, headcount: found.headcount ?? (found.came > 0 ? found.came : null), isNew: found.isNew, ...writtenAt(db, found.id) } : null
}

/** All that the plan of an event shows; undefined for an unknown id. */
export const eventViewOf = ({ db, today }: Pick<Services, 'db' | 'today'>, id: EventId): EventView | undefined => {
  const event = getEvent(db, id)
  if (!event) return undefined
  const { previousId, ...facts } = event
  const { came, registered } = attendanceOf(peopleOf(db, id))
  return { ...facts, today: today(), cases: eventCases(db, id), came, registered, ...writtenAt(db, id), last: lastOf(db, previousId) }
}
