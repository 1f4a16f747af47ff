import { rowsOf, type ReadableDb } from '../../db/handle.ts'

const leaves = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) return Object.values(value).flatMap(leaves)
  return typeof value === 'string' ? [value] : []
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Every text of several words in any table, in JSON too: what a person typed or a document said. */
export const everyText = (db: ReadableDb): readonly string[] => {
  const tables = rowsOf<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search%'`)
  const texts = tables.flatMap(({ name }) => rowsOf<Record<string, unknown>>(db, `SELECT * FROM ${name}`)).flatMap(leaves).flatMap((text) => leaves(parsed(text)))
  return [...new Set(texts.flatMap((text) => text.split('\n')))].filter((text) => /^\p{Lu}\p{L}+ .*\p{L}/u.test(text))
}
