import { AsyncLocalStorage } from 'node:async_hooks'
import type Database from 'better-sqlite3'
import type { Acknowledged } from './file/acknowledged.ts'
import type { DataKey } from './file/data-key.ts'
import { countTransaction, stampIn, type Stamp } from './file/stamp.ts'

declare const readable: unique symbol
declare const writable: unique symbol

/** A database that may be read. */
export type ReadableDb = { readonly [readable]: true }
/** A database that may be read and changed; it can be used as a readable one, but not the reverse. */
export type WritableDb = ReadableDb & { readonly [writable]: true }

/** A connection and what is held open with it. */
export type Opened = {
  readonly connection: Database.Database
  /** Undefined in a file of a version without a stamp, as tests of upgrading make. */
  readonly acknowledged: Acknowledged | undefined
  /** Whether the file still has the name by which it was opened: bytes of a removed file are gone once it is closed. */
  readonly isInPlace: () => boolean
  /** Of a file that is encrypted. */
  readonly key: DataKey | undefined
  /** Whether there were no data, so that the file was made. */
  readonly isBegun: boolean
  /** Gives the lock of the file back. */
  readonly release: () => void
}

/** A statement that reads; what changes rows goes through a transaction, which counts it. */
type Reader = Pick<Database.Statement, 'get' | 'all' | 'iterate'>

type Kept = Omit<Opened, 'isBegun'> & {
  isBegun: boolean
  readonly statements: Map<string, Database.Statement>
  uncounted: number
  /** Rows changed by the connections that this handle had before. */
  readonly changesBefore: number
}

/** A handle is an empty object: only this folder can find its connection, which is freed with the handle. */
const kept = new WeakMap<object, Kept>()

/** Makes the handle by which the rest of the program names an open database. */
export const keepConnection = (opened: Opened): WritableDb => {
  const handle = Object.freeze({}) as WritableDb
  kept.set(handle, { ...opened, statements: new Map(), uncounted: 0, changesBefore: 0 })
  return handle
}

const keptOf = (db: ReadableDb): Kept => {
  const found = kept.get(db)
  if (!found) throw new Error('This is no open database')
  return found
}

/** The connection itself, for the modules of this folder only. */
export const connectionOf = (db: ReadableDb): Database.Database => keptOf(db).connection

/** The key of the file and of its copies; undefined where they are not encrypted. */
export const keyOf = (db: ReadableDb): DataKey | undefined => keptOf(db).key

/** Whether there were no data for the file, so that it was made when it was opened, and none took its place. */
export const isBegun = (db: ReadableDb): boolean => keptOf(db).isBegun

/** Says that the file has data of a person now: those of a copy took its place. */
export const holdsData = (db: ReadableDb): void => {
  keptOf(db).isBegun = false
}

/** Closes the connection, then gives back what was held open with it. A second time does nothing. `beforeRelease`: done while nobody else can open the file. */
export const closeHandle = (db: ReadableDb, beforeRelease: () => void = () => undefined): void => {
  const { connection, acknowledged, release } = keptOf(db)
  if (!connection.open) return
  connection.close()
  acknowledged?.close()
  try {
    beforeRelease()
  } finally {
    release()
  }
}

const prepared = (db: ReadableDb, sql: string): Database.Statement => {
  const { connection, statements } = keptOf(db)
  const known = statements.get(sql)
  if (known) return known
  const made = connection.prepare(sql)
  statements.set(sql, made)
  return made
}

/** A statement that reads, prepared once for each database. */
export const statement = (db: ReadableDb, sql: string): Reader => prepared(db, sql)

/** What a call wants done in the same transaction as its own changes. Calls overlap, so it belongs to the call. */
const beforeCommit = new AsyncLocalStorage<() => void>()

/** Runs the work, also across its waits; `act` joins every transaction of it that is not refused. */
export const withBeforeCommit = <Value>(act: () => void, work: () => Value): Value => beforeCommit.run(act, work)

const isRefusal = (value: unknown): boolean => typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

/** How many rows were changed since the handle was made. */
export const changesSoFar = (db: ReadableDb): number => keptOf(db).changesBefore + (prepared(db, 'SELECT total_changes() AS count').get() as { count: number }).count

/** Gives a handle that was closed the connection of another one, which is of no more use. `changesBefore` is above every count it ever gave. */
export const takeOver = (db: WritableDb, other: WritableDb, changesBefore: number): void => {
  kept.set(db, { ...keptOf(other), isBegun: isBegun(db), statements: new Map(), changesBefore })
  kept.delete(other)
}

/** The file was moved or deleted while it is open: what is written to it now would be gone with the process. */
export class FileRemoved extends Error {}

/** Counts the transaction in the file's stamp if it changed anything. Throws where the file is no longer in its place. */
const countIfChanged = (db: WritableDb, before: number): Stamp | undefined => {
  if (changesSoFar(db) === before) return undefined
  if (!keptOf(db).isInPlace()) throw new FileRemoved()
  if (!keptOf(db).acknowledged) return undefined
  return stampIn((prepared(db, countTransaction).get() as { stamp: string }).stamp)
}

/**
 * Runs the work as one immediate transaction: all of it is kept or none. When this returns, the rows are on the
 * disk, and so is the number by which a later start notices if they are lost. Within a transaction it is part of it.
 */
export const inTransaction = <Value>(db: WritableDb, work: () => Value): Value => {
  const { connection, acknowledged } = keptOf(db)
  if (connection.inTransaction) return connection.transaction(work)()
  let stamp: Stamp | undefined
  const value = connection.transaction(() => {
    const before = changesSoFar(db)
    const result = work()
    if (!isRefusal(result)) beforeCommit.getStore()?.()
    stamp = countIfChanged(db, before)
    return result
  }).immediate()
  if (stamp) acknowledged?.keep(stamp)
  return value
}

const withinTransaction = <Value>(db: WritableDb, work: () => Value): Value => (keptOf(db).connection.inTransaction ? work() : inTransaction(db, work))

/** Runs a statement that changes rows, in a transaction of its own unless there is one. Returns how many it touched. */
export const change = (db: WritableDb, sql: string, values: Record<string, unknown> = {}): number =>
  withinTransaction(db, () => prepared(db, sql).run(values).changes)

/** Runs a change of rows that no plan is made from, such as a draft: `dataRevision` leaves it out. Returns how many rows it touched. */
export const changeUncounted = (db: WritableDb, sql: string, values: Record<string, unknown>): number => {
  const before = changesSoFar(db)
  const changes = change(db, sql, values)
  keptOf(db).uncounted += changesSoFar(db) - before
  return changes
}

/** How many rows `changeUncounted` has changed since the file was opened. */
export const uncountedOf = (db: ReadableDb): number => keptOf(db).uncounted

/** Runs a change that must touch exactly one row; anything else is a bug and is not kept. */
export const changeOne = (db: WritableDb, sql: string, values: Record<string, unknown>): void =>
  withinTransaction(db, () => {
    const changes = change(db, sql, values)
    if (changes !== 1) throw new Error(`A change of one row touched ${changes}`)
  })

/** Rows as plain records; every reader checks the shape it needs where it makes values of them. */
export const rowsOf = <Row>(db: ReadableDb, sql: string, values: Record<string, unknown> = {}): readonly Row[] =>
  statement(db, sql).all(values) as Row[]

/** The first row; undefined where there is none. */
export const rowOf = <Row>(db: ReadableDb, sql: string, values: Record<string, unknown> = {}): Row | undefined =>
  statement(db, sql).get(values) as Row | undefined
