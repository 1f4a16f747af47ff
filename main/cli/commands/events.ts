import { dayFrom } from '../../../core/day.ts'
import { emptyEventDraft } from '../../../core/event/make-event.ts'
import { words as all } from '../../words.ts'
import type { Command } from '../command.ts'
import { callOn, done, refused, wrongUsage } from '../command.ts'
import { findCases } from '../find.ts'
import { withServices } from '../open-services.ts'
import { inColumns } from '../values.ts'

const words = all.commandLine

/** Lists the events, the latest first. */
export const eventsCommand: Command = (line) =>
  withServices(line, async (services) => {
    const events = await callOn(services, 'events.list', null)
    if (!events.ok) return refused(events.problem)
    const rows = events.value.map(({ on, name, place, cases, letters }) => [on, name, place ?? words.nothing, words.events.cases({ count: cases }), words.events.letters({ count: letters })])
    return done(events.value, rows.length === 0 ? words.events.none : inColumns(rows))
  })

/** Plans an event with its cases in the order of the options. Where one of them is unknown, nothing is kept. */
export const addEventCommand: Command = async (line) => {
  const { name, on, place, case: numbers } = line.values
  if (name === undefined) return wrongUsage(words.usage.eventNeedsName)
  if (on === undefined || dayFrom(on) === undefined) return wrongUsage(words.usage.eventNeedsDay)
  return withServices(line, async (services) => {
    const cases = findCases(services, numbers ?? [])
    if (!cases.ok) return refused(cases.problem)
    const added = await callOn(services, 'events.add', { draft: { ...emptyEventDraft, name, on, place: place ?? '' }, basedOn: null, cases: cases.value.map(({ id }) => id) })
    if (!added.ok) return refused(added.problem)
    return done({ eventId: added.value.eventId }, words.events.added({ name, on }))
  })
}
