import { CalendarPlus } from '@phosphor-icons/react'
import type { EventId } from '../../../core/ids.ts'
import { call, useCall } from '../../api.ts'
import { useKeptState, useNavigate } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import type { EventFilter } from './group-events.ts'
import { EventsView } from './events-view.tsx'

/** Saves one event, or all that are to come, as a calendar file. */
export const useSaveCalendar = (): ((eventId: EventId | null) => Promise<void>) => {
  const { events: text } = useText()
  const toasts = useToasts()
  return async (eventId) => {
    const answer = await call('events.saveCalendar', { eventId })
    if (!answer.ok) toasts.showProblem(answer.problem)
    else if (answer.value) toasts.show({ title: text.calendarSaved({ count: answer.value.count }), detail: answer.value.fileName, icon: CalendarPlus })
  }
}

/** All events: those to come first, then the past ones by year. */
export const EventsPage = () => {
  const go = useNavigate()
  const events = useCall('events.list', null, ['events.changed', 'actions.changed'])
  const info = useCall('app.info', null, [])
  const [search, setSearch] = useKeptState('search', '')
  const [filter, setFilter] = useKeptState<EventFilter>('filter', 'all')
  const saveCalendar = useSaveCalendar()
  return (
    <Loaded call={info}>
      {({ today }) => (
        <Loaded call={events}>
          {(all) => (
            <EventsView
              events={all} today={today} search={search} onSearch={setSearch} filter={filter} onFilter={setFilter}
              onOpen={(eventId) => go({ page: 'event', eventId })} onAdd={() => go({ page: 'event-form' })}
              onPlanAgain={(basedOn) => go({ page: 'event-form', basedOn })} onCalendar={() => saveCalendar(null)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
