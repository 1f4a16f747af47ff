import { z } from 'zod'
import type { EventPersonId } from '../../core/ids.ts'
import { fail, ok } from '../../core/result.ts'
import { stepTitle } from '../../core/undo/step-title.ts'
import { peopleOf, removePerson, rowOfMember, savePerson } from '../../db/event-people.ts'
import { eventInWords, getEvent } from '../../db/events.ts'
import { getMember } from '../../db/members.ts'
import type { Handlers } from '../door/handler.ts'
import { eventId, eventPersonId, shaped } from '../door/shapes.ts'
import { unknownRecord } from '../problems/call-problems.ts'
import { eventPerson, ofEvent } from './event-shapes.ts'

export const attendanceHandlers: Pick<Handlers, 'events.people' | 'events.savePerson' | 'events.removePerson'> = {
  'events.people': {
    parse: (input) => ofEvent.parse(input),
    changes: [],
    run: ({ db }, { eventId: id }) => (getEvent(db, id) ? ok(peopleOf(db, id)) : fail(unknownRecord('event'))),
  },
  'events.savePerson': {
    parse: shaped(z.object({ eventId, person: eventPerson })),
    changes: ['events'],
    title: ({ db }, { eventId: id }) => stepTitle('entry-person', { event: eventInWords(db, id) }),
    run: ({ db, newId }, { eventId: id, person }) => {
      if (!getEvent(db, id)) return fail(unknownRecord('event'))
      if (person.memberId !== null && !getMember(db, person.memberId)) return fail(unknownRecord('member'))
      // A member has one row, however often the name is typed.
      const known = person.id ?? (person.memberId === null ? undefined : rowOfMember(db, id, person.memberId)) ?? newId<EventPersonId>()
      savePerson(db, id, { ...person, guest: person.memberId === null ? person.guest.trim() : '', id: known })
      return ok({ personId: known })
    },
  },
  'events.removePerson': {
    parse: shaped(z.object({ eventId, personId: eventPersonId })),
    changes: ['events'],
    title: ({ db }, { eventId: id }) => stepTitle('entry-person', { event: eventInWords(db, id) }),
    run: ({ db }, { personId }) => (removePerson(db, personId) ? ok(null) : fail(unknownRecord('person'))),
  },
}
