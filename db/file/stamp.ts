import type Database from 'better-sqlite3'

/**
 * The stamp of a database file: one row that every transaction changes.
 * `identity` is one for a group's data, in all its copies. `lineage` is one for a file whose pages are laid out
 * alike: a copy made by VACUUM has its own. `sequence` counts the transactions.
 */
export type Stamp = { readonly identity: string; readonly lineage: string; readonly sequence: number }

const pattern = /vigil-stamp:([0-9a-f]{32}):([0-9a-f]{16}):([0-9]{16})/u
const digits = 16

/** The stamp as the row and the file of acknowledged transactions hold it; its length never changes. */
export const stampText = ({ identity, lineage, sequence }: Stamp): string =>
  `vigil-stamp:${identity}:${lineage}:${String(sequence).padStart(digits, '0')}`

/** The stamp in the text of the row, or in the bytes of the page that holds it; undefined where there is none. */
export const stampIn = (bytes: Uint8Array | string): Stamp | undefined => {
  const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const [, identity, lineage, sequence] = pattern.exec(text) ?? []
  return identity && lineage && sequence ? { identity, lineage, sequence: Number(sequence) } : undefined
}

/** The page that holds the stamp; undefined in a file of a version that had none. */
export const stampPage = (connection: Database.Database): number | undefined =>
  connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'file_stamp'").pluck().get() as number | undefined

/** Reads the stamp of an open file; undefined in a file of a version that had none. */
export const readStamp = (connection: Database.Database): Stamp | undefined => {
  if (stampPage(connection) === undefined) return undefined
  return stampIn(String(connection.prepare('SELECT stamp FROM file_stamp').pluck().get()))
}

/** SQL that counts one transaction and returns the text of the new stamp. */
export const countTransaction = `
  UPDATE file_stamp SET stamp = substr(stamp, 1, length(stamp) - ${digits}) || printf('%0${digits}d', substr(stamp, -${digits}) + 1)
  RETURNING stamp`

/** SQL that counts on from a number at least as high as `sequence`. */
export const raiseSequence = `
  UPDATE file_stamp SET stamp = substr(stamp, 1, length(stamp) - ${digits})
    || printf('%0${digits}d', max(:sequence, CAST(substr(stamp, -${digits}) AS INTEGER)))`

/** Gives a copy, whose pages have another layout, a lineage of its own. */
export const startLineage = (connection: Database.Database): void => {
  const stamp = readStamp(connection)
  if (!stamp) return
  const lineage = String(connection.prepare('SELECT lower(hex(randomblob(8)))').pluck().get())
  connection.prepare('UPDATE file_stamp SET stamp = ?').run(stampText({ ...stamp, lineage }))
}
