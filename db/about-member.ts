import type { MemberId } from '../core/ids.ts'
import type { AboutMember, MemberAction, MemberLetter } from '../core/action/about-member.ts'
import { householdKey } from '../core/member/household.ts'
import { rowOf, rowsOf, type ReadableDb } from './handle.ts'
import { getMember, traceablePeople } from './members.ts'

/** Everything that is kept about one member, the newest first; undefined for an unknown id. */
export const aboutMember = (db: ReadableDb, id: MemberId): AboutMember | undefined => {
  const member = getMember(db, id)
  if (!member) return undefined
  const key = householdKey(member)
  return {
    member,
    household: key === '' ? [] : traceablePeople(db).filter((other) => other.id !== id && householdKey(other) === key).map(({ name }) => name),
    actions: rowsOf<MemberAction>(db, `
      SELECT case_id AS caseId, ua_number AS uaNumber, title, done_on AS "on", current_actions.kind AS kind, count, state, current_actions.note AS note, events.name AS event
      FROM action_members JOIN current_actions ON current_actions.id = action_members.action_id JOIN cases ON cases.id = case_id
      LEFT JOIN action_events ON action_events.action_id = current_actions.id LEFT JOIN events ON events.id = action_events.event_id
      WHERE member_id = :id ORDER BY done_on DESC, sequence DESC`, { id }),
    events: rowsOf<AboutMember['events'][number]>(db, `
      SELECT name, held_on AS "on" FROM event_people JOIN events ON events.id = event_id WHERE member_id = :id AND came = 1 ORDER BY held_on DESC, events.id`, { id }),
    letters: rowsOf<MemberLetter>(db, `
      SELECT pack_letters.case_id AS caseId, ua_number AS uaNumber, title, code, made_on AS madeOn
      FROM pack_letters JOIN packs ON packs.id = pack_id JOIN cases ON cases.id = pack_letters.case_id
      WHERE member_id = :id ORDER BY made_on DESC, code`, { id }),
    importedFrom: rowOf<{ fileName: string; on: AboutMember['member']['addedOn'] }>(db, `
      SELECT file_name AS fileName, member_imports.added_on AS "on" FROM members JOIN member_imports ON member_imports.id = import_id WHERE members.id = :id`, { id }) ?? null,
  }
}
