import { useEffect, useMemo, useState } from 'react'
import { keepPlaces } from '../../../../core/event/evening-cases.ts'
import type { EventId } from '../../../../core/ids.ts'
import type { Evening } from '../../../../preload/event-calls.ts'
import { call, useCall } from '../../../api.ts'
import { useNavigation } from '../../../navigation.tsx'
import { useText } from '../../../text.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/notes.tsx'
import { Page, PageHeader } from '../../../ui/page.tsx'
import { useToasts } from '../../../ui/toasts.tsx'
import { LoadedEvent } from '../loaded-event.tsx'
import { createEntryStore } from './entry-store.ts'
import { EveningView } from './evening-view.tsx'

const now = (): string => new Date().toISOString()

const Mode = ({ evening }: { readonly evening: Evening }) => {
  const { back, replace, canGoBack } = useNavigation()
  const members = useCall('members.names', null, ['members.changed'])
  const people = useCall('events.people', { eventId: evening.id }, ['events.changed'])
  // Made once: presses that are on their way are in it.
  const [store] = useState(() => createEntryStore({
    eventId: evening.id, entries: evening.entries, now,
    calls: { count: (input) => call('events.count', input), countCode: (input) => call('events.countCode', input), takeBack: (input) => call('events.takeBack', input), putBack: (input) => call('events.putBack', input) },
  }))
  useEffect(() => store.readAgain(evening.entries), [store, evening])
  const [shown, setShown] = useState({ evening, cases: keepPlaces([], evening.cases) })
  if (shown.evening !== evening) setShown({ evening, cases: keepPlaces(shown.cases, evening.cases) })
  const toasts = useToasts()
  const { events: { mode: text } } = useText()
  const addGuest = async (name: string): Promise<void> => {
    const answer = await call('events.savePerson', { eventId: evening.id, person: { id: null, memberId: null, guest: name, isRegistered: false, hasCome: true, isNew: true } })
    if (answer.ok) toasts.show({ title: text.guestAdded({ name }) })
    else toasts.showProblem(answer.problem)
  }
  const here = useMemo(() => new Set((people.value ?? []).flatMap(({ memberId, hasCome }) => (memberId !== null && hasCome ? [memberId] : []))), [people.value])
  return (
    <EveningView
      evening={evening} cases={shown.cases} store={store} members={members.value ?? []} here={here}
      onLeave={() => (canGoBack ? back() : replace({ page: 'event', eventId: evening.id }))} onGuest={addGuest} onProjector={() => call('events.showTotals', { eventId: evening.id })}
    />
  )
}

/** Event mode: the whole window, for counting by one key each. */
export const EveningPage = ({ eventId }: { readonly eventId: EventId }) => {
  const { events: { mode: text } } = useText()
  const { back, replace } = useNavigation()
  const evening = useCall('events.evening', { eventId }, ['events.changed', 'cases.changed', 'actions.changed'])
  // Where it cannot be read again for another reason, presses may wait to be sent again: the evening stays open.
  const isOpen = evening.value !== null && evening.problem?.code !== 'unknown-event'
  return (
    <LoadedEvent call={isOpen ? { ...evening, problem: null } : evening}>
      {(value) => value.cases.length === 0
        ? <div className="evening-empty"><Page><PageHeader title={text.title({ name: value.name })} /><EmptyState title={text.empty} text={text.emptyText} action={<Button look="filled" onPress={() => replace({ page: 'event', eventId })}>{text.leave}</Button>} second={<Button onPress={back}>{text.cancel}</Button>} /></Page></div>
        : <Mode evening={value} />}
    </LoadedEvent>
  )
}
