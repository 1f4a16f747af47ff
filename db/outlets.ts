import { outletFieldNames, outletFields, type OutletFieldName } from '../core/outlet/fields.ts'
import type { OutletFacts } from '../core/outlet/types.ts'
import type { Day } from '../core/day.ts'
import type { OutletId } from '../core/ids.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** An outlet as it is kept. */
export type KeptOutlet = OutletFacts & {
  readonly id: OutletId
  readonly revision: number
  /** Its name, or that of the member; empty for a member who was deleted. */
  readonly shownName: string
  /** The lines of its address, or of that of its member; none where neither is known. */
  readonly postLines: readonly string[]
}

type Row = Omit<KeptOutlet, 'postLines'> & { readonly memberLines: string | null }

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

const outletOf = ({ memberLines, ...row }: Row): KeptOutlet =>
  ({ ...row, postLines: row.address === null ? (JSON.parse(memberLines ?? '[]') as readonly string[]) : linesOf(row.address) })

const columnOf = (name: OutletFieldName): string => outletFields[name].column
const factColumns = outletFieldNames.map((name) => `outlets.${columnOf(name)} AS "${name}"`).join(', ')
const setColumns = outletFieldNames.map((name) => `${columnOf(name)} = :${name}`).join(', ')

const select = `
  SELECT outlets.id AS id, outlets.revision AS revision, outlets.member_id AS memberId, ${factColumns}, coalesce(members.name, outlets.name, '') AS shownName, members.address_lines AS memberLines
  FROM outlets LEFT JOIN members ON members.id = outlets.member_id`

export const addOutlet = (db: WritableDb, id: OutletId, facts: OutletFacts): void =>
  changeOne(db, `INSERT INTO outlets (id, revision, member_id, ${outletFieldNames.map(columnOf).join(', ')})
    VALUES (:id, 1, :memberId, ${outletFieldNames.map((name) => `:${name}`).join(', ')})`, { ...facts, id })

/** All outlets, in order of being added. */
export const listOutlets = (db: ReadableDb): readonly KeptOutlet[] => rowsOf<Row>(db, `${select} WHERE outlets.deleted_on IS NULL ORDER BY outlets.id`).map(outletOf)

export const getOutlet = (db: ReadableDb, id: OutletId): KeptOutlet | undefined => {
  const row = rowOf<Row>(db, `${select} WHERE outlets.id = :id AND outlets.deleted_on IS NULL`, { id })
  return row && outletOf(row)
}

/** How an outlet is named in a sentence, also one that was deleted; empty where its member was deleted. */
export const outletInWords = (db: ReadableDb, id: OutletId): string => rowOf<Row>(db, `${select} WHERE outlets.id = :id`, { id })?.shownName ?? ''

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

/** Codes that are free again when an outlet is deleted: nothing counted the letter, alone or among letters that came back as a number. */
const freeCodes = `
  line_id IN (${linesOfOutlet})
  AND code NOT IN (SELECT letter_code FROM actions WHERE letter_code IS NOT NULL)
  AND (SELECT case_id FROM outlet_lines WHERE id = line_id) NOT IN (SELECT case_id FROM outlet_lines WHERE action_id IS NOT NULL AND outlet_lines.kind <> 'signed' AND id IN (${linesOfOutlet}))`

/** Whether anything that an outlet gave back is counted. */
const hasCounted = (db: ReadableDb, id: OutletId): boolean => rowOf(db, `
  SELECT 1 FROM outlet_lines JOIN outlet_entries ON outlet_entries.id = entry_id LEFT JOIN outlet_codes ON line_id = outlet_lines.id
  WHERE outlet_id = :id AND (action_id IS NOT NULL OR code IN (SELECT letter_code FROM actions)) LIMIT 1`, { id }) !== undefined

/**
 * Deletes an outlet. Where letters of it were counted, its ledger and name stay out of sight, so that their codes are never
 * counted again and the entries say where they are from; what is known of the people there goes.
 */
export const deleteOutlet = (db: WritableDb, id: OutletId, today: Day): void =>
  inTransaction(db, () => {
    if (hasCounted(db, id)) {
      change(db, `DELETE FROM outlet_codes WHERE ${freeCodes}`, { id })
      changeOne(db, 'UPDATE outlets SET deleted_on = :today, contact = NULL, phone = NULL, address = NULL, note = NULL WHERE id = :id', { id, today })
      return
    }
    // Rows go before the rows that they refer to.
    change(db, `DELETE FROM outlet_codes WHERE line_id IN (${linesOfOutlet})`, { id })
    change(db, `DELETE FROM outlet_lines WHERE id IN (${linesOfOutlet})`, { id })
    change(db, 'DELETE FROM outlet_entries WHERE outlet_id = :id', { id })
    changeOne(db, 'DELETE FROM outlets WHERE id = :id', { id })
  })
