import { outletFieldNames, outletFields, type OutletFieldName } from '../core/outlet/fields.ts'
import type { OutletFacts } from '../core/outlet/types.ts'
import type { OutletId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** An outlet as it is kept. */
export type KeptOutlet = OutletFacts & {
  readonly id: OutletId
  readonly revision: number
  /** Its name, or that of the member; empty for a member who was deleted. */
  readonly shownName: string
}

const columnOf = (name: OutletFieldName): string => outletFields[name].column
const factColumns = outletFieldNames.map((name) => `outlets.${columnOf(name)} AS "${name}"`).join(', ')
const setColumns = outletFieldNames.map((name) => `${columnOf(name)} = :${name}`).join(', ')

const select = `
  SELECT outlets.id AS id, outlets.revision AS revision, outlets.member_id AS memberId, ${factColumns}, coalesce(members.name, outlets.name, '') AS shownName
  FROM outlets LEFT JOIN members ON members.id = outlets.member_id`

export const addOutlet = (db: WritableDb, id: OutletId, facts: OutletFacts): void =>
  changeOne(db, `INSERT INTO outlets (id, revision, member_id, ${outletFieldNames.map(columnOf).join(', ')})
    VALUES (:id, 1, :memberId, ${outletFieldNames.map((name) => `:${name}`).join(', ')})`, { ...facts, id })

/** All outlets, in order of being added. */
export const listOutlets = (db: ReadableDb): readonly KeptOutlet[] => rowsOf<KeptOutlet>(db, `${select} ORDER BY outlets.id`)

export const getOutlet = (db: ReadableDb, id: OutletId): KeptOutlet | undefined => rowOf<KeptOutlet>(db, `${select} WHERE outlets.id = :id`, { id })

/** How an outlet is named in a sentence; empty where it was deleted. */
export const outletInWords = (db: ReadableDb, id: OutletId): string => getOutlet(db, id)?.shownName ?? ''

/** Changes the facts of an outlet; refused where it was changed since `revision`. */
export const editOutlet = (db: WritableDb, id: OutletId, facts: OutletFacts, revision: number): Result<{ readonly revision: number }, 'unknown-outlet' | 'changed-meanwhile'> =>
  inTransaction(db, () => {
    const before = getOutlet(db, id)
    if (!before) return fail('unknown-outlet')
    if (before.revision !== revision) return fail('changed-meanwhile')
    changeOne(db, `UPDATE outlets SET revision = revision + 1, member_id = :memberId, ${setColumns} WHERE id = :id`, { ...facts, id })
    return ok({ revision: revision + 1 })
  })

const linesOfOutlet = 'SELECT outlet_lines.id FROM outlet_lines JOIN outlet_entries ON outlet_entries.id = entry_id WHERE outlet_id = :id'

/** Deletes an outlet with its ledger. The letters that came back stay recorded. Rows go before the rows that they refer to. */
export const deleteOutlet = (db: WritableDb, id: OutletId): void =>
  inTransaction(db, () => {
    change(db, `DELETE FROM outlet_codes WHERE line_id IN (${linesOfOutlet})`, { id })
    change(db, `DELETE FROM outlet_lines WHERE id IN (${linesOfOutlet})`, { id })
    change(db, 'DELETE FROM outlet_entries WHERE outlet_id = :id', { id })
    changeOne(db, 'DELETE FROM outlets WHERE id = :id', { id })
  })
