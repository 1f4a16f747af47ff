import type { EventValueKind } from './event-values.ts'

/** One fact of an event. How it is typed, limited and stored is derived from this. */
export type EventField = {
  /** What it holds: `event-values.ts` says how it is typed, limited and kept. */
  readonly value: EventValueKind
  /** Its column in `events`. */
  readonly column: string
  /** Where it is typed: in the plan, or with the list of who came. */
  readonly section: 'plan' | 'attendance'
}

/** Every fact of an event, in the order a person reads it. To add one: declare it here, give it a column in a new migration and name it in `events.fields`. */
export const eventFields = {
  name: { value: 'name', column: 'name', section: 'plan' },
  on: { value: 'day', column: 'held_on', section: 'plan' },
  startsAt: { value: 'time', column: 'starts_at', section: 'plan' },
  endsAt: { value: 'time', column: 'ends_at', section: 'plan' },
  place: { value: 'line', column: 'place', section: 'plan' },
  /** People who are expected. */
  people: { value: 'number-of', column: 'people', section: 'plan' },
  /** Letters that each of them is expected to write. */
  lettersEach: { value: 'number-of', column: 'letters_each', section: 'plan' },
  note: { value: 'text', column: 'note', section: 'plan' },
  /** People in the room, as they were counted at the door. */
  headcount: { value: 'count', column: 'headcount', section: 'attendance' },
  newcomers: { value: 'count', column: 'newcomers', section: 'attendance' },
  under18: { value: 'count', column: 'under_18', section: 'attendance' },
} as const satisfies Readonly<Record<string, EventField>>

export type EventFields = typeof eventFields
export type EventFieldName = keyof EventFields
type NamesIn<Section extends EventField['section']> = { readonly [Name in EventFieldName]: EventFields[Name]['section'] extends Section ? Name : never }[EventFieldName]
export type PlanFieldName = NamesIn<'plan'>
export type AttendanceFieldName = NamesIn<'attendance'>

export const eventFieldNames = Object.keys(eventFields) as readonly EventFieldName[]
export const planFieldNames: readonly PlanFieldName[] = eventFieldNames.filter((name): name is PlanFieldName => eventFields[name].section === 'plan')
export const attendanceFieldNames: readonly AttendanceFieldName[] = eventFieldNames.filter((name): name is AttendanceFieldName => eventFields[name].section === 'attendance')
