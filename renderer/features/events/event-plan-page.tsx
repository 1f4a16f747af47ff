import { plannedLetters } from '../../../core/event/supplies.ts'
import type { EventId } from '../../../core/ids.ts'
import { call, useCall } from '../../api.ts'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { AlertDialog } from '../../ui/dialog.tsx'
import { LoadedEvent } from './loaded-event.tsx'
import { useDelete } from '../../use-delete.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useSaveCalendar } from './events-page.tsx'
import { PlanView } from './plan-view.tsx'
import { useEditEvent } from './use-edit-event.ts'

const Plan = ({ event }: { readonly event: EventView }) => {
  const { events: text } = useText()
  const { go, replace } = useNavigation()
  const edit = useEditEvent(event.id)
  const saveCalendar = useSaveCalendar()
  const deleting = useDelete<EventView>(event.id)
  const cases = useCall('cases.names', { status: 'open' }, ['cases.changed'])
  const remove = async (): Promise<void> => {
    if (await deleting.remove(call('events.delete', { eventId: event.id }), text.deleted({ name: event.name }))) replace({ page: 'events' })
  }
  return (
    <>
      <PlanView
        event={event} openCases={cases.value ?? []} onEdit={edit}
        onChange={() => go({ page: 'event-form', eventId: event.id })} onCalendar={() => saveCalendar(event.id)}
        onPack={() => go({ page: 'new-pack', caseIds: event.cases.filter(({ status }) => status === 'open').map(({ caseId }) => caseId), forEvent: { eventId: event.id, name: event.name, day: event.on, startsAt: event.startsAt, endsAt: event.endsAt, place: event.place, people: event.people, letters: plannedLetters(event.people, event.lettersEach) } })}
        onStart={() => go({ page: 'evening', eventId: event.id })} onWhoCame={() => go({ page: 'event-people', eventId: event.id })}
        onPaperSheet={() => go({ page: 'actions', view: 'sheet', eventId: event.id })}
        onCase={(caseId) => go({ page: 'cases', caseId })} onLast={(eventId) => go({ page: 'event', eventId })} onDelete={() => deleting.ask(call('events.get', { eventId: event.id }))}
      />
      {deleting.asked && (
        <AlertDialog
          title={text.deleteTitle({ name: event.name })} lines={[text.deleteText, text.deleteEntries({ count: deleting.asked.letters }), ...deleting.draftLines]}
          keepLabel={text.keep} confirmLabel={text.delete} onKeep={deleting.keep} onConfirm={() => remove()}
        />
      )}
    </>
  )
}

/** The plan of an event: its cases in order, tables, checklist and supplies. */
export const EventPlanPage = ({ eventId }: { readonly eventId: EventId }) => {
  const event = useCall('events.get', { eventId }, ['events.changed', 'cases.changed', 'actions.changed'])
  return <LoadedEvent call={event}>{(value) => <Plan event={value} />}</LoadedEvent>
}
