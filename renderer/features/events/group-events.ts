import type { Day } from '../../../core/day.ts'
import type { EventListItem } from '../../../core/event/types.ts'
import { fold } from '../../../core/text/fold.ts'

export type EventFilter = 'all' | 'to-come' | 'past'

/** Those of a year that have passed; `year` is null for those to come. */
export type EventGroup = { readonly year: string | null; readonly events: readonly EventListItem[] }

/** Events whose name or place has every word, without regard to accents and letter case. */
export const searchEvents = (events: readonly EventListItem[], search: string): readonly EventListItem[] => {
  const words = fold(search).split(' ').filter(Boolean)
  return events.filter(({ name, place }) => words.every((word) => fold(`${name} ${place ?? ''}`).includes(word)))
}

export const isToCome = ({ on }: Pick<EventListItem, 'on'>, today: Day): boolean => on >= today

/** Events to come, the nearest first; then the past ones by year, the latest first. `events` come the latest first. */
export const groupEvents = (events: readonly EventListItem[], today: Day, filter: EventFilter): readonly EventGroup[] => {
  const toCome = events.filter((event) => isToCome(event, today)).toReversed()
  const past = events.filter((event) => !isToCome(event, today))
  const years = [...new Set(past.map(({ on }) => on.slice(0, 4)))]
  return [
    ...(filter === 'past' || toCome.length === 0 ? [] : [{ year: null, events: toCome }]),
    ...(filter === 'to-come' ? [] : years.map((year) => ({ year, events: past.filter(({ on }) => on.startsWith(year)) }))),
  ]
}
