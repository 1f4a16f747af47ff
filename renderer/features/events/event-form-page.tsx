import { draftKey } from '../../../core/draft/draft-key.ts'
import { draftFromLast, draftOfPlan, emptyEventDraft } from '../../../core/event/make-event.ts'
import type { EventDraft } from '../../../core/event/types.ts'
import type { EventId } from '../../../core/ids.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import type { EventView } from '../../../preload/event-calls.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { useThrowAway } from '../../ui/draft-line.tsx'
import { LoadedEvent } from './loaded-event.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { EventFormView } from './event-form-view.tsx'

type Typed = EventDraft & { readonly basedOn: EventId | null }

const startOf = (event: EventView | null, last: EventView | null): Typed =>
  ({ ...(event ? draftOfPlan(event) : last ? draftFromLast(last) : emptyEventDraft), basedOn: event ? null : (last?.id ?? null) })

const EventForm = ({ event, last }: { readonly event: EventView | null; readonly last: EventView | null }) => {
  const { events: text } = useText()
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const form = useDraft<Typed>({
    key: draftKey('event', event?.id ?? 'new', ...(last ? [last.id] : [])), page: { page: 'event-form', ...(event ? { eventId: event.id } : {}), ...(last ? { basedOn: last.id } : {}) },
    initial: startOf(event, last), ...(event ? { basedOn: event.revision } : {}),
  })
  const throwAway = useThrowAway(form)
  const save = async ({ basedOn, ...draft }: Typed): Promise<CallProblem | null> => {
    const answer = event
      ? await form.save('events.edit', { eventId: event.id, revision: event.revision, draft })
      : await form.save('events.add', { draft, basedOn, cases: [] })
    if (!answer.ok) return answer.problem
    const eventId = 'eventId' in answer.value ? answer.value.eventId : event?.id
    toasts.show({ title: event ? text.saved({ name: draft.name.trim() }) : text.added({ name: draft.name.trim() }) })
    replace(eventId === undefined ? { page: 'events' } : { page: 'event', eventId })
    return null
  }
  return <EventFormView form={form} isNew={event === null} last={last} onSave={() => save(form.value)} onCancel={() => { throwAway(); back() }} />
}

const WithEvent = ({ eventId, children }: { readonly eventId: EventId; readonly children: (event: EventView) => React.ReactNode }) =>
  <LoadedEvent call={useCall('events.get', { eventId }, [])}>{children}</LoadedEvent>

/** The form of a new event (no id), empty or with an earlier one as a start, or of an existing one. */
export const EventFormPage = ({ eventId, basedOn }: { readonly eventId: EventId | null; readonly basedOn: EventId | null }) => {
  if (eventId !== null) return <WithEvent eventId={eventId}>{(event) => <EventForm event={event} last={null} />}</WithEvent>
  return basedOn === null ? <EventForm event={null} last={null} /> : <WithEvent eventId={basedOn}>{(last) => <EventForm event={null} last={last} />}</WithEvent>
}
