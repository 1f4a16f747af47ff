import { change, inTransaction, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

/** Whether there is anything of the practice sample. */
export const hasPractice = (db: ReadableDb): boolean =>
  rowOf(db, 'SELECT 1 WHERE EXISTS (SELECT 1 FROM cases WHERE practice = 1) OR EXISTS (SELECT 1 FROM members WHERE practice = 1)') !== undefined

const practiceCases = 'SELECT id FROM cases WHERE practice = 1'

/** In this order: a row is removed before the rows that it refers to. Nothing outside the practice sample is changed. */
const removals = [
  `DELETE FROM packs WHERE id IN (SELECT pack_id FROM pack_cases WHERE case_id IN (${practiceCases}))
   AND id NOT IN (SELECT pack_id FROM pack_cases WHERE case_id NOT IN (${practiceCases}))`,
  `DELETE FROM actions WHERE case_id IN (${practiceCases})`,
  'DELETE FROM cases WHERE practice = 1',
  // Their letters went with them.
  "DELETE FROM outlet_entries WHERE kind <> 'asked' AND id NOT IN (SELECT entry_id FROM outlet_lines)",
  // A practice member may have been used for real since; then the member stays, as a real one.
  `UPDATE members SET practice = 0 WHERE practice = 1
   AND (id IN (SELECT member_id FROM action_members) OR id IN (SELECT member_id FROM pack_letters WHERE member_id IS NOT NULL)
     OR id IN (SELECT member_id FROM event_people WHERE member_id IS NOT NULL) OR id IN (SELECT member_id FROM outlets WHERE member_id IS NOT NULL))`,
  'DELETE FROM members WHERE practice = 1',
]

/** Removes the whole practice sample in one transaction. */
export const removePractice = (db: WritableDb): void =>
  inTransaction(db, () => {
    for (const sql of removals) change(db, sql)
  })
