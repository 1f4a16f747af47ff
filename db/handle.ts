import type Database from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** A database that may be asked. */
export type ReadableDb = { readonly [readable]: true }
/** A database that may be asked and changed; it serves wherever a readable one is wanted, never the other way. */
export type WritableDb = ReadableDb & { readonly [writable]: true }

type Kept = { readonly connection: Database.Database; readonly statements: Map<string, Database.Statement> }

/** A handle is an empty object: only this folder finds what it stands for, and it goes when its handle does. */
const kept = new WeakMap<object, Kept>()

export const keepConnection = (connection: Database.Database): WritableDb => {
  const handle = Object.freeze({}) as WritableDb
  kept.set(handle, { connection, statements: new Map() })
  return handle
}

const keptOf = (db: ReadableDb): Kept => {
  const found = kept.get(db)
  if (!found) throw new Error('This is no open database')
  return found
}

/** The connection itself, for the modules of this folder only. */
export const connectionOf = (db: ReadableDb): Database.Database => keptOf(db).connection

/** A statement, prepared once for each database. */
export const statement = (db: ReadableDb, sql: string): Database.Statement => {
  const { connection, statements } = keptOf(db)
  const known = statements.get(sql)
  if (known) return known
  const prepared = connection.prepare(sql)
  statements.set(sql, prepared)
  return prepared
}

/** Runs the work as one immediate transaction: all of it is kept or none. */
export const inTransaction = <Value>(db: WritableDb, work: () => Value): Value => connectionOf(db).transaction(work).immediate()

/** Runs a change that must touch exactly one row; anything else is a bug. */
export const changeOne = (db: WritableDb, sql: string, values: Record<string, unknown>): void => {
  const { changes } = statement(db, sql).run(values)
  if (changes !== 1) throw new Error(`A change of one row touched ${changes}`)
}

/** Rows as plain records; every reader checks the shape it needs where it makes values of them. */
export const rowsOf = <Row>(db: ReadableDb, sql: string, values: Record<string, unknown> = {}): readonly Row[] =>
  statement(db, sql).all(values) as Row[]

export const rowOf = <Row>(db: ReadableDb, sql: string, values: Record<string, unknown> = {}): Row | undefined =>
  statement(db, sql).get(values) as Row | undefined
