import type { PackId } from '../../core/ids.ts'
import type { NamedCases } from '../../core/undo/named-cases.ts'
import { casesInWords } from '../../db/case-names.ts'
import type { ReadableDb } from '../../db/database.ts'
import { getPack } from '../../db/packs.ts'

/** How a pack is named in the undo list: by its letters and its cases. */
export const packInWords = (db: ReadableDb, id: PackId): { readonly letters: number; readonly cases: NamedCases } => {
  const summary = getPack(db, id)?.summary
  return { letters: summary?.counts.letters ?? 0, cases: casesInWords(db, summary?.cases.map((one) => one.id) ?? []) }
}
