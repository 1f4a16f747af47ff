import type { Day } from '../core/day.ts'
import type { TemplateId } from '../core/ids.ts'
import type { LetterTemplate } from '../core/pack/letter-templates.ts'
import { change, changeOne, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

/** Stores a group's own Word template, byte for byte. */
export const addTemplate = (db: WritableDb, template: LetterTemplate & { readonly bytes: Uint8Array }): void =>
  changeOne(db, 'INSERT INTO templates (id, name, bytes, added_on) VALUES (:id, :name, :bytes, :addedOn)', {
    id: template.id, name: template.name, bytes: template.bytes, addedOn: template.addedOn,
  })

type Row = { readonly id: TemplateId; readonly name: string; readonly added_on: Day }

/** Templates by name. */
export const listTemplates = (db: ReadableDb): readonly LetterTemplate[] =>
  rowsOf<Row>(db, 'SELECT id, name, added_on FROM templates ORDER BY name COLLATE NOCASE, id').map((row) => ({ id: row.id, name: row.name, addedOn: row.added_on }))

/** The Word file of a template; undefined for an unknown id. */
export const getTemplateBytes = (db: ReadableDb, id: TemplateId): Uint8Array | undefined => {
  const row = rowOf<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM templates WHERE id = :id', { id })
  return row && new Uint8Array(row.bytes)
}

/** False where there was none. Packs made with it keep their files. */
export const removeTemplate = (db: WritableDb, id: TemplateId): boolean =>
  change(db, 'DELETE FROM templates WHERE id = :id', { id }) === 1
