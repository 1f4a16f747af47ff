import { attendanceOf } from '../../core/event/attendance.ts'
import type { EventId } from '../../core/ids.ts'
import { eventCases } from '../../db/event-lists.ts'
import { eventTotals, lettersByCaseAt } from '../../db/event-entries.ts'
import { peopleOf } from '../../db/event-people.ts'
import { getEvent, listEvents } from '../../db/events.ts'
import { countByKind, type KindCounts } from '../../core/action/count-by-kind.ts'
import type { ActionState } from '../../core/action/types.ts'
import type { EventView, LastEvent, WrittenAt } from '../../preload/event-calls.ts'
import type { Services } from '../services.ts'

/** What was written at an event, and what of it is not sent or was given back. */
const writtenAt = (db: Services['db'], id: EventId): WrittenAt => {
  const totals = eventTotals(db, id)
  const of = (wanted: 'letter' | 'solidarity-card'): number => totals.reduce((sum, { kind, count }) => (kind === wanted ? sum + count : sum), 0)
  const inState = (state: ActionState): KindCounts => countByKind(totals.filter((one) => one.state === state))
  return { letters: of('letter'), cards: of('solidarity-card'), notSent: inState('not-sent'), givenBack: inState('given-back') }
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
  return { ...facts, today: today(), cases: eventCases(db, id), came, registered, ...writtenAt(db, id), lettersByCase: lettersByCaseAt(db, id), last: lastOf(db, previousId) }
}
