import { z } from 'zod'
import { editLists } from '../../core/event/edit-event.ts'
import { planFieldNames } from '../../core/event/fields.ts'
import { makeNumbers, makePlan } from '../../core/event/make-event.ts'
import type { EventLists } from '../../core/event/types.ts'
import type { EventId, EventTableId, EventTaskId } from '../../core/ids.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { getCase } from '../../db/cases.ts'
import { saveLists } from '../../db/event-lists.ts'
import { addEvent, deleteEvent, editEvent, eventInWords, getEvent, listEvents, saveNumbers } from '../../db/events.ts'
import { writeEvents } from '../../documents/calendar/write-events.ts'
import type { Handlers } from '../door/handler.ts'
import { caseId, eventId, nothing, revision, shaped } from '../door/shapes.ts'
import { changedMeanwhile, unknownRecord } from '../problems/call-problems.ts'
import { eventProblem, fileEditProblem } from '../problems/draft-problems.ts'
import { saveCopy } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { words } from '../words.ts'
import { eventDraft, eventEdit, eventNumbers, ofEvent } from './event-shapes.ts'
import { eventViewOf } from './event-view.ts'
import { firstLists, listsFromLast } from './first-lists.ts'

const listsFor = (services: Services, basedOn: EventId | null): EventLists | undefined => {
  if (basedOn === null) return firstLists(services)
  const last = getEvent(services.db, basedOn)
  return last && listsFromLast(services, last)
}

/** More cases than any evening has. */
const maxCases = 1_000

type PlanCall = 'events.list' | 'events.get' | 'events.add' | 'events.edit' | 'events.editList' | 'events.delete' | 'events.saveCalendar' | 'events.saveNumbers'

export const eventHandlers: Pick<Handlers, PlanCall> = {
  'events.list': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ db }) => ok(listEvents(db)),
  },
  'events.get': {
    parse: (input) => ofEvent.parse(input),
    changes: [],
    run: (services, { eventId: id }) => {
      const view = eventViewOf(services, id)
      return view ? ok(view) : fail(unknownRecord('event'))
    },
  },
  'events.add': {
    parse: shaped(z.object({ draft: eventDraft, basedOn: eventId.nullable(), cases: z.array(caseId).max(maxCases) })),
    changes: ['events'],
    title: (_services, { draft }) => stepTitle('event-added', { event: draft.name.trim() }),
    run: (services, { draft, basedOn, cases }) => {
      const made = makePlan(draft)
      if (!made.ok) return fail(eventProblem(made.problem))
      const lists = listsFor(services, basedOn)
      if (!lists) return fail(unknownRecord('event'))
      const id = services.newId<EventId>()
      const more = [...new Set(cases)].filter((one) => !lists.cases.some((known) => known.caseId === one))
      if (!more.every((one) => getCase(services.db, one))) return fail(unknownRecord('case'))
      const all = { ...lists, cases: [...lists.cases, ...more.map((one) => ({ caseId: one, tableId: null }))] }
      addEvent(services.db, { id, facts: made.value, lists: all, previousId: basedOn })
      return ok({ eventId: id })
    },
  },
  'events.edit': {
    parse: shaped(z.object({ eventId, revision, draft: eventDraft })),
    changes: ['events'],
    title: ({ db }, { eventId: id }) => stepTitle('event-edited', { event: eventInWords(db, id) }),
    run: ({ db }, input) => {
      const made = makePlan(input.draft)
      if (!made.ok) return fail(eventProblem(made.problem))
      const saved = editEvent(db, input.eventId, planFieldNames, made.value, input.revision)
      if (saved.ok) return saved
      return fail(saved.problem === 'unknown-event' ? unknownRecord('event') : changedMeanwhile('event'))
    },
  },
  'events.editList': {
    parse: shaped(z.object({ eventId, edit: eventEdit })),
    changes: ['events'],
    title: ({ db }, { eventId: id, edit }) => stepTitle('event-list-edited', { event: eventInWords(db, id), part: edit.part }),
    run: (services, { eventId: id, edit }) => {
      const event = getEvent(services.db, id)
      if (!event) return fail(unknownRecord('event'))
      if (edit.part === 'case-added' && !getCase(services.db, edit.caseId)) return fail(unknownRecord('case'))
      const edited = editLists(event, edit, { tableId: () => services.newId<EventTableId>(), taskId: () => services.newId<EventTaskId>() })
      if (!edited.ok) return fail(fileEditProblem(edited.problem))
      if (JSON.stringify(edited.value) !== JSON.stringify(event)) saveLists(services.db, id, event, edited.value)
      return ok(null)
    },
  },
  'events.delete': {
    parse: (input) => ofEvent.parse(input),
    changes: ['events', 'actions'],
    title: ({ db }, { eventId: id }) => stepTitle('event-deleted', { event: eventInWords(db, id) }),
    run: ({ db }, { eventId: id }) => {
      if (!getEvent(db, id)) return fail(unknownRecord('event'))
      deleteEvent(db, id)
      return ok(null)
    },
  },
  'events.saveNumbers': {
    parse: shaped(z.object({ eventId, numbers: eventNumbers })),
    changes: ['events'],
    title: ({ db }, { eventId: id }) => stepTitle('event-numbers', { event: eventInWords(db, id) }),
    run: ({ db }, { eventId: id, numbers }) => {
      const made = makeNumbers(numbers)
      if (!made.ok) return fail(eventProblem(made.problem))
      return saveNumbers(db, id, made.value).ok ? ok(null) : fail(unknownRecord('event'))
    },
  },
  'events.saveCalendar': {
    parse: shaped(z.object({ eventId: eventId.nullable() })),
    changes: [],
    run: async ({ db, files, today, now }, { eventId: wanted }) => {
      const events = listEvents(db).filter(({ id, on }) => (wanted === null ? on >= today() : id === wanted))
      if (events.length === 0) return fail(wanted === null ? plainProblem('no-events-to-come') : unknownRecord('event'))
      const saved = await saveCopy(files, { fileName: words.files.calendar.eventsFileName, bytes: writeEvents(events, now(), words) })
      return saved.ok ? ok(saved.value === null ? null : { fileName: saved.value.fileName, count: events.length }) : saved
    },
  },
}
