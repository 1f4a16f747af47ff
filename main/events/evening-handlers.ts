import { z } from 'zod'
import { makeAction } from '../../core/action/make-action.ts'
import type { Action, ActionDraft } from '../../core/action/types.ts'
import { countOfKind, countOfOthers, isCounted } from '../../core/event/tally-entries.ts'
import { entryDay } from '../../core/event/entry-day.ts'
import type { LastTime, Timed } from '../../core/event/hours.ts'
import { plannedLetters } from '../../core/event/supplies.ts'
import type { Day } from '../../core/day.ts'
import type { EventEntry } from '../../core/event/types.ts'
import { letterCode, parseLetterCode } from '../../core/pack/code.ts'
import { problemOf } from '../../core/problem/problem.ts'
import type { ActionId, CaseId, EventId, MemberId } from '../../core/ids.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { stepTitle, type StepTitle } from '../../core/undo/step-title.ts'
import { participants } from '../../core/event/attendance.ts'
import { hasAction, recordActions } from '../../db/actions.ts'
import { caseInWords } from '../../db/case-names.ts'
import { eventEntries, getEntry, hasCase, hasTable, putBackEntry, takeBackEntry } from '../../db/event-entries.ts'
import { eventCases } from '../../db/event-lists.ts'
import { peopleOf } from '../../db/event-people.ts'
import { eventHead, eventInWords, getEvent } from '../../db/events.ts'
import { getMember } from '../../db/members.ts'
import { findLetterByCode } from '../../db/packs.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { NewEntry } from '../../preload/event-calls.ts'
import type { Handlers } from '../door/handler.ts'
import { actionId, eventId, line, optionalFlag, shaped } from '../door/shapes.ts'
import { whyNotCounted } from '../outlets/back-by-number.ts'
import { badInput, unknownRecord } from '../problems/call-problems.ts'
import { actionProblem } from '../problems/draft-problems.ts'
import { codeProblem } from '../problems/pack-problems.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Services } from '../services.ts'
import { newEntry, ofEvent } from './event-shapes.ts'

/** The entry that the same press made before; a press is known by the id that the window gave it, which no other action may have. */
const alreadyThere = ({ db }: Services, eventId: EventId, id: ActionId): Result<EventEntry, CallProblem> | undefined => {
  // Of a new press there is none, which this finds in a tenth of the time.
  if (!hasAction(db, id)) return undefined
  const known = getEntry(db, id)
  if (known?.eventId !== eventId) return fail(badInput(['id']))
  const { eventId: _event, ...entry } = known
  return ok(entry)
}

type Wanted = NewEntry & Pick<ActionDraft, 'targetId' | 'letterCode'>

const record = (services: Services, eventId: EventId, on: Day, { id, tableId: wantedTable, ...wanted }: Wanted): Result<EventEntry, CallProblem> => {
  const { db } = services
  const tableId = wantedTable !== null && hasTable(db, eventId, wantedTable) ? wantedTable : null
  const today = services.today()
  const draft: ActionDraft = {
    ...wanted, state: null, route: null, note: '', event: { eventId, tableId },
    on: entryDay(on, today),
  }
  const made = makeAction(draft, {
    case: hasCase(db, eventId, wanted.caseId) ? { id: wanted.caseId, targets: wanted.targetId === null ? [] : [{ id: wanted.targetId as Exclude<Action['targetId'], null> }] } : null,
    member: (wanted.memberId === null ? undefined : getMember(db, wanted.memberId)) ?? null, today,
  })
  if (!made.ok) return fail(actionProblem(made.problem))
  const { caseId, kind, count, signatories, memberId, letterCode: code, state } = made.value
  const recordedAt = services.now()
  recordActions(db, [{ ...made.value, id, recordedAt, replaces: null }])
  return ok({ id, caseId, kind, count, signatories, memberId, tableId, letterCode: code, state, recordedAt, isTakenBack: false })
}

/** A member who refused a record is counted without a name. */
const nameAllowed = ({ db }: Services, id: MemberId | null): MemberId | null =>
  id !== null && getMember(db, id)?.consents['keep-record'].answer !== 'no' ? id : null

const entryTitle = (code: 'entry-taken-back' | 'entry-put-back', { db }: Services, input: { readonly eventId: EventId; readonly actionId: ActionId }): StepTitle => {
  const entry = getEntry(db, input.actionId)
  return stepTitle(code, { event: eventInWords(db, input.eventId), case: entry ? caseInWords(db, entry.caseId) : '', kind: entry?.kind ?? 'other', count: entry?.count ?? 0 }) as StepTitle
}

const letterOf = ({ db }: Services, code: string) => {
  const parsed = parseLetterCode(code)
  return parsed.ok ? findLetterByCode(db, letterCode(parsed.value.mark, parsed.value.position)) : undefined
}

const entryProblem = (code: 'unknown-action' | 'already-so'): CallProblem => (code === 'unknown-action' ? unknownRecord('action') : plainProblem('already-undone'))

/** When the letters that count were recorded. */
const timesOf = (entries: readonly EventEntry[]): readonly Timed[] =>
  entries.filter((entry) => entry.kind === 'letter' && isCounted(entry)).map(({ recordedAt, count }) => ({ recordedAt, count }))

/** The letters of the event that an event was planned from; null where there is none, or nothing was written at it. */
const lastTime = (db: Services['db'], previousId: EventId | null): LastTime | null => {
  const event = previousId === null ? undefined : eventHead(db, previousId)
  const letters = previousId === null ? [] : timesOf(eventEntries(db, previousId))
  return event && letters.length > 0 ? { on: event.on, letters } : null
}

type EveningCall = 'events.evening' | 'events.count' | 'events.countCode' | 'events.takeBack' | 'events.putBack' | 'events.totals' | 'events.showTotals'

export const eveningHandlers: Pick<Handlers, EveningCall> = {
  'events.evening': {
    parse: (input) => ofEvent.parse(input),
    changes: [],
    run: ({ db }, { eventId: id }) => {
      const event = getEvent(db, id)
      if (!event) return fail(unknownRecord('event'))
      return ok({
        id, name: event.name, on: event.on, cases: eventCases(db, id), tables: event.tables, entries: eventEntries(db, id),
        people: participants(event, peopleOf(db, id).filter(({ hasCome }) => hasCome).length), planned: plannedLetters(event.people, event.lettersEach),
        last: lastTime(db, event.previousId),
      })
    },
  },
  'events.count': {
    parse: shaped(z.object({ eventId, entry: newEntry })),
    changes: ['actions'],
    title: ({ db }, { eventId: id, entry }) => stepTitle('entry-counted', { event: eventInWords(db, id), case: caseInWords(db, entry.caseId), kind: entry.kind, count: entry.count }),
    run: (services, { eventId: id, entry }) => {
      const event = eventHead(services.db, id)
      if (!event) return fail(unknownRecord('event'))
      const known = alreadyThere(services, id, entry.id)
      return known ?? record(services, id, event.on, { ...entry, targetId: null, letterCode: null })
    },
  },
  'events.countCode': {
    parse: shaped(z.object({ eventId, id: actionId, code: line, isAnotherLetter: optionalFlag })),
    changes: ['actions'],
    title: (services, input) => {
      const letter = letterOf(services, input.code)
      return stepTitle('entry-counted', { event: eventInWords(services.db, input.eventId), case: letter ? caseInWords(services.db, letter.caseId as CaseId) : '', kind: 'letter', count: 1 })
    },
    run: (services, input) => {
      const { db } = services
      const event = eventHead(db, input.eventId)
      if (!event) return fail(unknownRecord('event'))
      const known = alreadyThere(services, input.eventId, input.id)
      if (known) return known
      const parsed = parseLetterCode(input.code)
      if (!parsed.ok) return fail(codeProblem(parsed.problem))
      const letter = letterOf(services, input.code)
      if (!letter) return fail(codeProblem('unknown-code'))
      const code = letterCode(parsed.value.mark, parsed.value.position)
      const why = whyNotCounted(services, code, input.isAnotherLetter ?? false)
      if (why) return fail(why)
      if (!hasCase(db, input.eventId, letter.caseId)) return fail(problemOf('code-other-case', { code, subject: caseInWords(db, letter.caseId) }))
      return record(services, input.eventId, event.on, {
        id: input.id, caseId: letter.caseId, kind: 'letter', count: 1, signatories: null, tableId: null, targetId: letter.targetId, memberId: nameAllowed(services, letter.memberId), letterCode: code,
      })
    },
  },
  'events.takeBack': {
    parse: shaped(z.object({ eventId, actionId })),
    changes: ['actions'],
    title: (services, input) => entryTitle('entry-taken-back', services, input),
    run: ({ db, now }, input) => {
      const taken = takeBackEntry(db, input.actionId, now())
      return taken.ok ? ok(null) : fail(entryProblem(taken.problem))
    },
  },
  'events.putBack': {
    parse: shaped(z.object({ eventId, actionId })),
    changes: ['actions'],
    title: (services, input) => entryTitle('entry-put-back', services, input),
    run: ({ db }, input) => {
      const put = putBackEntry(db, input.actionId)
      return put.ok ? ok(null) : fail(entryProblem(put.problem))
    },
  },
  'events.showTotals': {
    parse: (input) => ofEvent.parse(input),
    changes: [],
    run: ({ db, showTotals }, { eventId: id }) => {
      if (!getEvent(db, id)) return fail(unknownRecord('event'))
      showTotals(id)
      return ok(null)
    },
  },
  'events.totals': {
    parse: (input) => ofEvent.parse(input),
    changes: [],
    run: ({ db }, { eventId: id }) => {
      const event = getEvent(db, id)
      if (!event) return fail(unknownRecord('event'))
      const entries = eventEntries(db, id)
      return ok({
        name: event.name, on: event.on, letters: countOfKind(entries, 'letter'), cards: countOfKind(entries, 'solidarity-card'), others: countOfOthers(entries),
        people: participants(event, peopleOf(db, id).filter(({ hasCome }) => hasCome).length),
        times: timesOf(entries), last: lastTime(db, event.previousId),
      })
    },
  },
}
