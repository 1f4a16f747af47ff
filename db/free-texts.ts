import type { MemberId } from '../core/ids.ts'
import type { FreeText } from '../core/member/names-left.ts'
import { rowsOf, type ReadableDb } from './handle.ts'
import { nameIn } from './case-names.ts'

type Row = Omit<FreeText, 'about'> & { readonly people: string | null; readonly title: string | null }

/** Notes of the member's own actions are emptied with the member. */
const texts = `
  SELECT 'action' AS place, actions.id AS id, people_at_risk AS people, title, done_on AS "on", note AS text
    FROM actions JOIN cases ON cases.id = case_id
    WHERE note <> '' AND actions.id NOT IN (SELECT action_id FROM action_members WHERE member_id = :id)
  UNION ALL SELECT 'case', cases.id, people_at_risk, title, NULL, json_tree.value
    FROM cases, json_tree(file) WHERE json_tree.type = 'text' AND json_tree.key IN ('text', 'deadlineNote', 'news')
  UNION ALL SELECT 'case', cases.id, people_at_risk, title, NULL, json_each.value FROM cases, json_each(file, '$.ownRules')
  UNION ALL SELECT 'report', id, NULL, NULL, made_on, json_extract(report, '$.remarks') FROM reports
  UNION ALL SELECT 'event', id, NULL, name, held_on, name FROM events
  UNION ALL SELECT 'event', id, NULL, name, held_on, note FROM events
  UNION ALL SELECT 'event', events.id, NULL, name, held_on, guest FROM event_people JOIN events ON events.id = event_id`

/** Every text that a person typed and that stays when the member is erased, with what it belongs to. */
export const freeTexts = (db: ReadableDb, id: MemberId): readonly FreeText[] =>
  rowsOf<Row>(db, texts, { id }).filter(({ text }) => text !== null && text !== '')
    .map(({ people, title, ...text }) => ({ ...text, about: people === null ? (title ?? '') : nameIn(people, title) }))
