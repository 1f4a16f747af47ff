import type { Day } from '../core/day.ts'
import type { MemberId, PackId } from '../core/ids.ts'
import { deleteMember } from './delete-member.ts'
import { change, changeUncounted, connectionOf, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'
import { forgetInStates } from './laptop/forget-member.ts'
import { getMember } from './members.ts'

/** A member who was erased: an id that names nobody any more, and the day. */
export type Erased = { readonly id: MemberId; readonly on: Day }

/** All members who were erased. A copy from before may have them: they are erased again after a restore. */
export const erasedMembers = (db: ReadableDb): readonly Erased[] => rowsOf<Erased>(db, 'SELECT id, erased_on AS "on" FROM erased_members ORDER BY id')

/** Notes that members are erased; those that are noted already keep their day. */
export const noteErased = (db: WritableDb, erased: readonly Erased[]): void =>
  inTransaction(db, () => {
    for (const { id, on } of erased) change(db, 'INSERT INTO erased_members (id, erased_on) VALUES (:id, :on) ON CONFLICT DO NOTHING', { id, on })
  })

/** Packs whose plans name the member: with letters of theirs, or with the name on the sign-in sheet. */
export const packsNaming = (db: ReadableDb, { id, name }: { readonly id: MemberId; readonly name: string }): readonly PackId[] =>
  rowsOf<{ id: PackId }>(db, `
    SELECT id FROM packs WHERE instr(plan, :id) > 0 OR instr(plan, :name) > 0
    OR id IN (SELECT pack_id FROM pack_letters WHERE member_id = :id) ORDER BY id`, { id, name: JSON.stringify(name).slice(1, -1) }).map((pack) => pack.id)

/** Texts that may be left of a member in the undo log and in drafts. A short text, such as a house number, is in much else. */
const minTraceLength = 4
const tracesOf = (db: ReadableDb, id: MemberId): readonly string[] => {
  const member = getMember(db, id)
  if (member === undefined) return []
  return [member.name, member.email, member.phone, member.addressLines[0] ?? '', member.note].filter((text) => text.length >= minTraceLength)
}

/** As a text is inside JSON. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** Forgets every step that touched a row of the member, or that has a text of theirs in its title or values. */
const forgetStepsOf = (db: WritableDb, id: MemberId, traces: readonly string[]): void => {
  change(db, `DELETE FROM undo_steps WHERE number IN (
    SELECT step FROM undo_changes WHERE (table_name IN ('members', 'member_consents') AND row_key LIKE '["' || :id || '"%')
      OR (table_name = 'event_people' AND json_extract(row_key, '$[0]') IN (SELECT id FROM event_people WHERE member_id = :id))
      OR (table_name = 'outlets' AND json_extract(row_key, '$[0]') IN (SELECT id FROM outlets WHERE member_id = :id))
      OR (table_name = 'action_members' AND json_extract(row_key, '$[0]') IN (SELECT action_id FROM action_members WHERE member_id = :id))
      OR (table_name = 'actions' AND json_extract(row_key, '$[0]') IN (SELECT sequence FROM actions JOIN action_members ON action_id = actions.id WHERE member_id = :id))
    UNION SELECT step FROM undo_changes JOIN undo_values ON change = sequence WHERE instr(CAST(before AS TEXT), :id) > 0 OR instr(CAST(after AS TEXT), :id) > 0)`, { id })
  for (const text of traces) {
    change(db, `DELETE FROM undo_steps WHERE instr(title, :json) > 0 OR number IN (
      SELECT step FROM undo_changes JOIN undo_values ON change = sequence
      WHERE instr(CAST(before AS TEXT), :text) > 0 OR instr(CAST(after AS TEXT), :text) > 0 OR instr(CAST(before AS TEXT), :json) > 0 OR instr(CAST(after AS TEXT), :json) > 0)`, { text, json: inJson(text) })
  }
}

const forgetAction = (db: WritableDb, id: string): void => {
  change(db, `DELETE FROM undo_steps WHERE number IN (SELECT step FROM undo_changes
    WHERE table_name = 'actions' AND json_extract(row_key, '$[0]') IN (SELECT sequence FROM actions WHERE id = :id))`, { id })
}

/** Drafts about the member, and those that have a text of theirs. A document that waits to be checked has bytes and stays. */
const forgetDraftsOf = (db: WritableDb, id: MemberId, traces: readonly string[]): void => {
  changeUncounted(db, 'DELETE FROM drafts WHERE instr(key, :id) > 0', { id })
  for (const text of traces) changeUncounted(db, 'DELETE FROM drafts WHERE bytes IS NULL AND instr(value, :text) > 0', { text: inJson(text) })
}

/** Notes of other actions that named the member, without the name. */
export type CleanedNotes = readonly { readonly id: string; readonly note: string }[]

const guard = 'actions_are_never_changed'

/**
 * Empties the notes of the member's actions. Nothing else may change an action, so its guard is put aside inside this
 * transaction only: a crash brings it back with everything else.
 */
const dropNotes = (db: WritableDb, id: MemberId, cleaned: CleanedNotes): void => {
  const made = rowOf<{ sql: string }>(db, 'SELECT sql FROM sqlite_schema WHERE name = :guard', { guard })?.sql
  if (made === undefined) throw new Error('The guard of actions is missing')
  change(db, `DROP TRIGGER ${guard}`)
  change(db, "UPDATE actions SET note = '' WHERE note <> '' AND id IN (SELECT action_id FROM action_members WHERE member_id = :id)", { id })
  for (const note of cleaned) change(db, 'UPDATE actions SET note = :note WHERE id = :id', note)
  change(db, made)
}

/**
 * Erases a member: row, consents, notes of their actions, every step of the undo log and every draft that holds something of
 * them. Actions and letters stay, without the person. Nothing of this can be undone. Plans of packs are the caller's.
 */
export const eraseMember = (db: WritableDb, { id, on }: Erased, cleaned: CleanedNotes = []): void =>
  inTransaction(db, () => {
    const traces = tracesOf(db, id)
    forgetInStates(db, id, cleaned)
    forgetStepsOf(db, id, traces)
    forgetDraftsOf(db, id, traces)
    // The log would have the notes as they were.
    for (const note of cleaned) forgetAction(db, note.id)
    dropNotes(db, id, cleaned)
    deleteMember(db, id)
    noteErased(db, [{ id, on }])
  })

/** Rebuilds the file without free pages, and empties its log: what was erased is in neither. */
export const compact = (db: WritableDb): void => {
  const connection = connectionOf(db)
  connection.exec('VACUUM')
  connection.pragma('wal_checkpoint(TRUNCATE)')
}
