import type { PackId } from '../core/ids.ts'
import type { PackPlan } from '../core/pack/types.ts'
import type { PackUse } from '../core/pack/pack-use.ts'
import { change, changeOne, inTransaction, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

/** What a pack's record knows; undefined for an unknown id. */
export const packUse = (db: ReadableDb, id: PackId): PackUse | undefined =>
  rowOf<PackUse>(db, `SELECT
    (SELECT count(*) FROM pack_letters WHERE pack_id = packs.id) AS letters,
    (SELECT count(*) FROM pack_letters WHERE pack_id = packs.id AND code IN (SELECT letter_code FROM current_actions WHERE letter_code IS NOT NULL)) AS recorded,
    json_array_length(file_paths) AS files
    FROM packs WHERE id = :id`, { id })

/** Deletes the record of a pack and the codes of its letters. Its files, and what was recorded, stay. */
export const deletePack = (db: WritableDb, id: PackId): void =>
  inTransaction(db, () => {
    // What was given to an outlet stays given, without the codes.
    change(db, 'DELETE FROM outlet_codes WHERE code IN (SELECT code FROM pack_letters WHERE pack_id = :id)', { id })
    change(db, 'DELETE FROM letter_codes WHERE code IN (SELECT code FROM pack_letters WHERE pack_id = :id)', { id })
    change(db, 'DELETE FROM pack_letters WHERE pack_id = :id', { id })
    change(db, 'DELETE FROM pack_cases WHERE pack_id = :id', { id })
    changeOne(db, 'DELETE FROM packs WHERE id = :id', { id })
  })

/** Stores another plan for a pack: what was deleted is no longer part of it. */
export const savePlan = (db: WritableDb, id: PackId, plan: PackPlan): void =>
  changeOne(db, 'UPDATE packs SET plan = :plan WHERE id = :id', { id, plan: JSON.stringify(plan) })
