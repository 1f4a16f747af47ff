import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { fail, ok, type Result } from '../core/result.ts'
import { openAcknowledged, readAcknowledged, type Acknowledged } from './file/acknowledged.ts'
import { tableNames } from './check/table-names.ts'
import { searchWasRebuilt } from './check/search-findings.ts'
import { beginDatabase, useLog } from './file/begin.ts'
import { connect } from './file/connect.ts'
import { copyFoldersOf } from './file/copy-folders.ts'
import type { DataKey } from './file/data-key.ts'
import { diskErrorOf } from './file/disk-error.ts'
import { findCopies } from './file/find-copies.ts'
import { isReadable } from './file/folder-entries.ts'
import { applicationId, readHeader } from './file/header.ts'
import { inPlace } from './file/in-place.ts'
import { judge, type Judgement } from './file/judge.ts'
import { removeLeftovers } from './file/leftovers.ts'
import { takeLock } from './file/lock.ts'
import { makePrivate } from './file/private.ts'
import { OpenRefusal, orDamaged, problemOf, type OpenProblem } from './file/problem.ts'
import { readStamp } from './file/stamp.ts'
import { asLocked } from './key/as-locked.ts'
import { settleKey } from './key/settle-key.ts'
import { closeHandle, keepConnection, type ReadableDb, type WritableDb } from './handle.ts'
import { migrate } from './migrate.ts'
import { migrations as current, type Migration } from './migrations/migrations.ts'
import { setPragmas } from './open-pragmas.ts'
import { indexMissing } from './reindex.ts'
import { logChanges } from './undo/log-changes.ts'

export type { OpenProblem } from './file/problem.ts'
export type { ReadableDb, WritableDb } from './handle.ts'

export type OpenOptions = {
  /** Of a file that is encrypted. */
  readonly key?: DataKey | undefined
  /** The folder for copies before an upgrade; by default beside the file. */
  readonly snapshotFolder?: string
  /** The folder for the other copies; by default `backups` beside the file. */
  readonly backupFolder?: string
  /** Folders of copies outside the data folder, by whose data these are; undefined where that cannot be read. */
  readonly foldersElsewhere?: (identity: string | undefined) => readonly string[]
  /** Done with the opened data, before anybody uses them. */
  readonly settle?: (db: WritableDb) => void
  /** Whether copies that are not encrypted yet stay so: where whoever opens the data converts them. */
  readonly leavesCopies?: boolean
  /** For tests of upgrading. */
  readonly migrations?: readonly Migration[]
}

type Place = {
  readonly path: string
  readonly key: DataKey | undefined
  /** The first takes the copy before an upgrade. */
  readonly copyFolders: readonly [string, string]
  readonly foldersElsewhere: () => readonly string[]
  readonly migrations: readonly Migration[]
  readonly isNewest: boolean
  readonly leavesCopies: boolean
}

type Judged = Pick<Extract<Judgement, { kind: 'open' }>, 'stamp' | 'hasDerivedFaults'> & { readonly isBegun: boolean }

/** A page would say that there is nothing, or fail, where a table is gone. */
const refuseMissingTables = (connection: Database.Database, migrations: readonly Migration[]): void => {
  const version = Number(connection.pragma('user_version', { simple: true }))
  const found = new Set(connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all())
  const missing = [...tableNames(migrations.filter((migration) => migration.version <= version))].filter((name) => !found.has(name))
  if (missing.length > 0) throw new OpenRefusal('damaged', `no table ${missing.join(' and no ')}`)
}

/** Opens a file that was judged good, and brings it to the newest version. */
const openConnection = ({ path, key: given, copyFolders: [copyFolder], migrations, isNewest }: Place, { stamp: judged, hasDerivedFaults, isBegun }: Judged, release: () => void): WritableDb => {
  // Data that are not encrypted have none, also where one was given.
  const key = readHeader(path)?.isEncrypted ? given : undefined
  // Before anything is written: a log that a power cut left unreadable must find what was acknowledged before it.
  let acknowledged: Acknowledged | undefined = judged && openAcknowledged(path, judged)
  const connection = connect(path, { timeout: 1000, key })
  try {
    setPragmas(connection)
    refuseMissingTables(connection, migrations)
    if (hasDerivedFaults) orDamaged(() => connection.exec('REINDEX'))
    migrate(connection, migrations, { applicationId, copyFolder, key })
    const stamp = readStamp(connection)
    if (stamp && !acknowledged) acknowledged = openAcknowledged(path, stamp)
    else if (stamp && stamp.sequence !== judged?.sequence) acknowledged?.keep(stamp)
    const db = keepConnection({ connection, acknowledged, isInPlace: inPlace(path), key, isBegun, release })
    if (isNewest) {
      orDamaged(() => {
        if (hasDerivedFaults) searchWasRebuilt(db)
        else indexMissing(db)
        logChanges(db)
      })
    }
    return db
  } catch (error) {
    connection.close()
    acknowledged?.close()
    throw error
  }
}

const openLocked = (place: Place, release: () => void): WritableDb => {
  const { path, key, copyFolders, foldersElsewhere, migrations } = place
  // The data can be opened without the copies in a folder that cannot be read; a call that asks for copies says why.
  const readable = copyFolders.filter(isReadable)
  removeLeftovers(path, readable)
  makePrivate(path, readable)
  const newest = migrations.at(-1)?.version ?? 0
  const judgement = judge({ path, copyFolders: () => [...copyFolders, ...foldersElsewhere()], newest, key })
  if (judgement.kind === 'open') {
    if (!place.leavesCopies) settleKey(path, copyFolders, readHeader(path)?.isEncrypted ? key : undefined)
    if (!readHeader(path)?.usesLog) useLog(path, key)
    return openConnection(place, { ...judgement, isBegun: false }, release)
  }
  beginDatabase(path, (connection) => migrate(connection, migrations, { applicationId, copyFolder: copyFolders[0] }))
  return openConnection(place, { stamp: undefined, hasDerivedFaults: false, isBegun: true }, release)
}

/** Problems after which a person may want a copy of the data. */
const asksForCopies: ReadonlySet<OpenProblem['code']> = new Set(['damaged', 'empty-file', 'missing-file', 'foreign-log', 'changes-missing'])

const withCopies = (problem: OpenProblem, { copyFolders, foldersElsewhere, key }: Place): OpenProblem => {
  if (!asksForCopies.has(problem.code)) return problem
  if (!copyFolders.every(isReadable)) return { ...problem, code: 'copies-unread', detail: `${problem.code}: ${problem.detail}` }
  return { ...problem, copies: findCopies(copyFolders, foldersElsewhere(), key) }
}

/** A disk that takes no changes keeps nobody from reading: what was left open is settled by a later start. */
const settled = (db: WritableDb, settle: OpenOptions['settle'] = () => undefined): WritableDb => {
  try {
    orDamaged(() => settle(db))
  } catch (error) {
    if (!diskErrorOf(error)) {
      closeHandle(db)
      throw error
    }
  }
  return db
}

/**
 * Opens the file, or makes it where there never was one. A newer, foreign or damaged file, one that lost what was
 * acknowledged, and one that is missing where traces of it are, is refused; nothing of it is changed.
 */
export const openDatabase = (path: string, options: OpenOptions = {}): Result<WritableDb, OpenProblem> => {
  const place: Place = {
    path,
    key: options.key,
    copyFolders: [options.snapshotFolder ?? copyFoldersOf(path)[0], options.backupFolder ?? copyFoldersOf(path)[1]],
    foldersElsewhere: () => options.foldersElsewhere?.(readAcknowledged(path)?.identity) ?? [],
    migrations: options.migrations ?? current,
    // A test of upgrading may stop at a version that has no search or undo log yet.
    isNewest: options.migrations === undefined,
    leavesCopies: options.leavesCopies ?? false,
  }
  let release: (() => void) | undefined
  try {
    if (!existsSync(dirname(path))) throw new OpenRefusal('cannot-open', 'the folder is missing')
    release = takeLock(path)
    return ok(settled(openLocked(place, release), options.settle))
  } catch (error) {
    release?.()
    return fail(asLocked(withCopies(problemOf(error), place), path, options.key))
  }
}

/** Closes the database; what was acknowledged before is on the disk already. */
export const closeDatabase = (db: ReadableDb): void => closeHandle(db)
