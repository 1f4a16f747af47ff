import { makeCase } from '../../core/case/make-case.ts'
import { draftFromCase } from '../../core/case/make-draft.ts'
import type { Day } from '../../core/day.ts'
import { draftOfPlan, makePlan } from '../../core/event/make-event.ts'
import type { CaseId, EventId, MemberId } from '../../core/ids.ts'
import { draftFromMember, makeMember } from '../../core/member/make-member.ts'
import { getCase } from '../cases.ts'
import { getEvent, listEvents } from '../events.ts'
import type { ReadableDb } from '../handle.ts'
import { getMember, listMembers } from '../members.ts'

type Written = { readonly cases: Iterable<CaseId>; readonly members: Iterable<MemberId>; readonly events: Iterable<EventId> }

/** Any day: what is made here is not kept. */
const someDay = '2000-01-01' as Day

/**
 * Reads what was written from another laptop's file as its pages do, and checks it as if it had been typed: a table takes a
 * list that is none, and every page that shows it would fail from then on. Throws a `TypeError` where a value is of another kind.
 */
export const readWritten = (db: ReadableDb, { cases, members, events }: Written): void => {
  for (const id of cases) {
    const kept = getCase(db, id)
    if (kept) makeCase(draftFromCase(kept))
  }
  for (const id of members) {
    const kept = getMember(db, id)
    if (kept) makeMember(draftFromMember(kept), someDay, kept)
  }
  for (const id of events) {
    const kept = getEvent(db, id)
    if (kept) makePlan(draftOfPlan(kept))
  }
  listMembers(db, '')
  listEvents(db)
}
