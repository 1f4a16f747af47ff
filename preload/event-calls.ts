import type { KindCounts } from '../core/action/count-by-kind.ts'
import type { Day } from '../core/day.ts'
import type { LastTime, Timed } from '../core/event/hours.ts'
import type { EventDraft, EventEdit, EventEntry, EventFacts, EventListItem, EventNumbers, EventPerson, EventTable, EventTask, ListedEventCase, SuppliesThere } from '../core/event/types.ts'
import type { ActionId, CaseId, EventId, EventPersonId } from '../core/ids.ts'

/** What was written at an event; `notSent` and `givenBack` are parts of it. */
export type WrittenAt = { readonly letters: number; readonly cards: number; readonly notSent: KindCounts; readonly givenBack: KindCounts }

/** What the group did at the event that this one was planned from. */
export type LastEvent = { readonly id: EventId; readonly name: string; readonly on: Day; readonly headcount: number | null; readonly isNew: number } & WrittenAt

/** An event with all that its plan shows. */
export type EventView = EventFacts & WrittenAt & {
  readonly id: EventId
  readonly revision: number
  readonly today: Day
  readonly cases: readonly ListedEventCase[]
  readonly tables: readonly EventTable[]
  readonly tasks: readonly EventTask[]
  readonly supplies: SuppliesThere
  readonly came: number
  readonly registered: number
  /** Letters that were written at it, also those of cases that are no longer its cases; a case without any is left out. */
  readonly lettersByCase: readonly { readonly caseId: CaseId; readonly count: number }[]
  readonly last: LastEvent | null
}

/** A row of the list of who came, with the name to show. */
export type PersonView = EventPerson & { readonly name: string }

/** What an evening shows: its cases, its tables and every entry so far. */
export type Evening = {
  readonly id: EventId
  readonly name: string
  readonly on: Day
  readonly cases: readonly ListedEventCase[]
  readonly tables: readonly EventTable[]
  readonly entries: readonly EventEntry[]
  /** People in the room; null where nobody counted. */
  readonly people: number | null
  /** Letters that are planned. */
  readonly planned: number
  readonly last: LastTime | null
}

/** One press. The window makes its id, so that the same press sent again is not recorded again. */
export type NewEntry = Pick<EventEntry, 'id' | 'caseId' | 'kind' | 'count' | 'signatories' | 'memberId' | 'tableId'>

/** The totals of an event, for the room. No name of a person is in it. */
type EventTotals = {
  readonly name: string
  readonly on: Day
  readonly letters: number
  readonly cards: number
  readonly others: number
  readonly people: number | null
  /** When its letters were recorded. */
  readonly times: readonly Timed[]
  readonly last: LastTime | null
}

export type EventCalls = {
  /** All events, the latest first. */
  'events.list': (input: null) => readonly EventListItem[]
  'events.get': (input: { readonly eventId: EventId }) => EventView
  /** `basedOn`: an event whose cases, tables and checklist are taken over; without one the checklist is the template. `cases` come after those. */
  'events.add': (input: { readonly draft: EventDraft; readonly basedOn: EventId | null; readonly cases: readonly CaseId[] }) => { readonly eventId: EventId }
  'events.edit': (input: { readonly eventId: EventId; readonly revision: number; readonly draft: EventDraft }) => { readonly revision: number }
  'events.editList': (input: { readonly eventId: EventId; readonly edit: EventEdit }) => null
  'events.delete': (input: { readonly eventId: EventId }) => null
  /** Writes one event, or all that are to come, as a calendar file; null when no place was picked. */
  'events.saveCalendar': (input: { readonly eventId: EventId | null }) => { readonly fileName: string; readonly count: number } | null

  'events.people': (input: { readonly eventId: EventId }) => readonly PersonView[]
  /** Writes a row of the list of who came; a row without an id is a new one. */
  'events.savePerson': (input: { readonly eventId: EventId; readonly person: Omit<EventPerson, 'id'> & { readonly id: EventPersonId | null } }) => { readonly personId: EventPersonId }
  'events.removePerson': (input: { readonly eventId: EventId; readonly personId: EventPersonId }) => null
  'events.saveNumbers': (input: { readonly eventId: EventId; readonly numbers: EventNumbers }) => null

  'events.evening': (input: { readonly eventId: EventId }) => Evening
  /** Answers when the entry is on the disk. The same id again answers the entry that is there. */
  'events.count': (input: { readonly eventId: EventId; readonly entry: NewEntry }) => EventEntry
  /** Counts the printed letter of a code, once. */
  'events.countCode': (input: { readonly eventId: EventId; readonly id: ActionId; readonly code: string; readonly isAnotherLetter?: boolean }) => EventEntry
  'events.takeBack': (input: { readonly eventId: EventId; readonly actionId: ActionId }) => null
  'events.putBack': (input: { readonly eventId: EventId; readonly actionId: ActionId }) => null
  /** Opens the second window, for a projector: totals only. */
  'events.showTotals': (input: { readonly eventId: EventId }) => null
  'events.totals': (input: { readonly eventId: EventId }) => EventTotals
}
