import { draftKey } from '../../../core/draft/draft-key.ts'
import type { EventNumbers } from '../../../core/event/types.ts'
import type { EventId } from '../../../core/ids.ts'
import type { EventView, PersonView } from '../../../preload/event-calls.ts'
import { call, useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LoadedEvent } from './loaded-event.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { NumbersForm } from './numbers-form.tsx'
import { PeopleSheet, type NewPerson } from './people-sheet.tsx'

const numbersOf = ({ headcount, newcomers, under18 }: EventView): EventNumbers => ({ headcount, newcomers, under18 })

const People = ({ event, people }: { readonly event: EventView; readonly people: readonly PersonView[] }) => {
  const { events: { people: text }, format } = useText()
  const toasts = useToasts()
  const members = useCall('members.names', null, ['members.changed'])
  const form = useDraft<EventNumbers>({ key: draftKey('event-numbers', event.id), page: { page: 'event-people', eventId: event.id }, initial: numbersOf(event) })
  const save = async (person: NewPerson): Promise<boolean> => {
    const answer = await call('events.savePerson', { eventId: event.id, person })
    if (!answer.ok) toasts.showProblem(answer.problem)
    return answer.ok
  }
  const remove = async ({ id }: PersonView): Promise<void> => {
    const answer = await call('events.removePerson', { eventId: event.id, personId: id })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const saveNumbers = async (): Promise<void> => {
    const answer = await form.save('events.saveNumbers', { eventId: event.id, numbers: form.value })
    if (answer.ok) toasts.show({ title: text.saved })
    else toasts.showProblem(answer.problem)
  }
  return (
    <Page side={<NumbersForm form={form} people={people} onSave={() => saveNumbers()} />} sideLabel={text.numbers}>
      <PageHeader title={text.title} meta={text.meta({ name: event.name, day: format.day(event.on, 'long') })} />
      <PeopleSheet people={people} members={members.value ?? []} eventId={event.id} onSave={save} onRemove={(person) => remove(person)} />
    </Page>
  )
}

/** Who came to an event: the paper sign-in sheet typed in by its rows, and the numbers of the event. */
export const PeoplePage = ({ eventId }: { readonly eventId: EventId }) => {
  const event = useCall('events.get', { eventId }, ['events.changed'])
  const people = useCall('events.people', { eventId }, ['events.changed', 'members.changed'])
  return <LoadedEvent call={event}>{(value) => <LoadedEvent call={people}>{(rows) => <People event={value} people={rows} />}</LoadedEvent>}</LoadedEvent>
}
