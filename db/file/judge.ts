import { existsSync, statSync } from 'node:fs'
import { readStoredKey } from './stored-key.ts'
import { acknowledgedPath, readAcknowledged } from './acknowledged.ts'
import type { DataKey } from './data-key.ts'
import { decryptedPage } from './encrypted-pages.ts'
import { copyPaths } from './find-copies.ts'
import { applicationId, readHeader, type Header } from './header.ts'
import { inspect, type Inspection } from './inspect.ts'
import { OpenRefusal } from './problem.ts'
import { readAt } from './read-at.ts'
import { readUntouched } from './read-untouched.ts'
import { stampIn, stampPage, type Stamp } from './stamp.ts'
import { readWal, type Wal } from './wal.ts'

/** What to do with a path: open the file there, or create one because there never was any. */
export type Judgement = { readonly kind: 'open'; readonly stamp: Stamp | undefined; readonly hasDerivedFaults: boolean } | { readonly kind: 'begin' }

type Known = {
  readonly path: string
  /** Hold the copies; that there are any is a trace of data. */
  readonly copyFolders: () => readonly string[]
  /** The newest version of the schema that this program knows. */
  readonly newest: number
  /** Of a file that is encrypted. */
  readonly key?: DataKey | undefined
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

const tracesOf = ({ path, copyFolders }: Pick<Known, 'path' | 'copyFolders'>): readonly string[] =>
  [...[`${path}-wal`, `${path}-journal`, acknowledgedPath(path)].filter((trace) => existsSync(trace)), ...copyFolders().flatMap(copyPaths)]

/** Whether there are data for this path, or traces of some: where there are none, a database would be made. */
export const hasData = (known: Pick<Known, 'path' | 'copyFolders'>): boolean => existsSync(known.path) || tracesOf(known).length > 0

/** A journal whose first byte is not 0 would be rolled back into the file. A file of ours writes a log, never a journal. */
const refuseJournal = (path: string): void => {
  const journal = `${path}-journal`
  if (sizeOf(journal) > 0 && readAt(journal, 0, 1)[0] !== 0) throw new OpenRefusal('foreign-log', 'a journal of another program')
}

/** The stamp in one page of the file or the log, read without SQLite. */
const stampAt = (path: string, offset: number, { pageSize }: Wal, page: number, key: DataKey | undefined): Stamp | undefined => {
  const bytes = readAt(path, offset, pageSize)
  return stampIn(key && bytes.length === pageSize ? decryptedPage(bytes, page, key) : bytes)
}

const stampsIn = (path: string, wal: Wal, page: number, key: DataKey | undefined): readonly Stamp[] =>
  wal.frames.filter((frame) => frame.page === page).map(({ offset }) => stampAt(`${path}-wal`, offset, wal, page, key)).filter((stamp) => stamp !== undefined)

/**
 * Every transaction writes the stamp, so a log begins where its file was when the log was begun. The file may be
 * ahead of that, up to the end of the log, where a process died while it moved pages from the log to the file.
 */
const refuseForeignLog = ({ path, key }: Pick<Known, 'path' | 'key'>, wal: Wal, page: number | undefined): void => {
  if (page === undefined) return
  const stamps = stampsIn(path, wal, page, key)
  const [first, last] = [stamps[0], stamps.at(-1)]
  if (!first || !last) throw new OpenRefusal('foreign-log', 'the log has no stamp')
  const base = stampAt(path, (page - 1) * wal.pageSize, wal, page, key)
  // An upgrade from a version without a stamp starts the count in the log itself.
  const [from, isSameFile] = base ? [base.sequence, base.lineage === first.lineage && base.identity === first.identity] : [-1, true]
  if (!isSameFile || from < first.sequence - 1 || from > last.sequence) {
    throw new OpenRefusal('foreign-log', `the log has transactions ${first.sequence} to ${last.sequence}, the file ${from}`)
  }
}

const refuseUnsound = ({ findings }: Inspection): void => {
  const [finding] = findings
  if (finding !== undefined) throw new OpenRefusal('damaged', finding)
}

/** Acknowledged transactions that are not there. Another group's file, put here on purpose, is none of that. */
const refuseMissing = (path: string, found: Stamp | undefined): void => {
  const acknowledged = readAcknowledged(path)
  if (!acknowledged) return
  if (!found) throw new OpenRefusal('changes-missing', 'the file is of an older version than was acknowledged')
  const missing = acknowledged.sequence - found.sequence
  if (found.identity === acknowledged.identity && missing > 0) {
    throw new OpenRefusal('changes-missing', `${found.sequence} transactions of ${acknowledged.sequence}`, missing)
  }
}

const refuseOtherFile = (file: Pick<Header, 'applicationId' | 'userVersion'>, newest: number): void => {
  if (file.applicationId !== applicationId) throw new OpenRefusal('foreign-file', `application ${file.applicationId}`)
  if (file.userVersion > newest) throw new OpenRefusal('newer-file', `version ${file.userVersion}, this program knows ${newest}`)
}

/** Where the file has its stamp; undefined where that cannot be read without the log. */
const stampPageAlone = ({ path, key }: Known): number | undefined => {
  try {
    return readUntouched(path, false, stampPage, key)
  } catch {
    return undefined
  }
}

/** Judges the file with its log applied, as SQLite itself would apply it. */
const judgeWithLog = (known: Known, wal: Wal, header: Header): Judgement => {
  const { path } = known
  if (wal.pageSize !== header.pageSize) throw new OpenRefusal('foreign-log', `pages of ${wal.pageSize} in the log, of ${header.pageSize} in the file`)
  // Before the log is applied: applied to another file it makes one that cannot even be read.
  refuseForeignLog(known, wal, stampPageAlone(known))
  const found = readUntouched(path, true, (connection) => inspect(connection, 'everything'), known.key)
  refuseOtherFile(found, known.newest)
  refuseForeignLog(known, wal, found.stampPage)
  refuseUnsound(found)
  refuseMissing(path, found.stamp)
  return { kind: 'open', stamp: found.stamp, hasDerivedFaults: found.hasDerivedFaults }
}

/** What older versions left where their first start was interrupted: a database without a table, and nothing else. */
const isUnfinished = (known: Known, header: Header): boolean =>
  header.applicationId === 0 && header.userVersion === 0 && sizeOf(known.path) === header.pageSize && sizeOf(`${known.path}-wal`) === 0 &&
  !existsSync(acknowledgedPath(known.path)) && known.copyFolders().flatMap(copyPaths).length === 0 && !readUntouched(known.path, false, (connection) => inspect(connection, 'pages').hasTables)

const judgeAlone = (known: Known, header: Header): Judgement => {
  const { path } = known
  if (isUnfinished(known, header)) return { kind: 'begin' }
  refuseOtherFile(header, known.newest)
  const found = readUntouched(path, false, (connection) => inspect(connection, 'pages'), known.key)
  refuseUnsound(found)
  refuseMissing(path, found.stamp)
  // A power cut before the first commit leaves such a log too, but then the acknowledged stamp is there.
  if (found.stamp && sizeOf(`${path}-wal`) > 0 && !readAcknowledged(path)) throw new OpenRefusal('damaged', 'the log cannot be read, and nothing says what was in it')
  return { kind: 'open', stamp: found.stamp, hasDerivedFaults: found.hasDerivedFaults }
}

/** Encrypted data are locked, unless nothing is there that a passphrase could open. */
const refuseLocked = (path: string): never => {
  const stored = readStoredKey(path)
  throw new OpenRefusal(stored.ok ? 'locked' : stored.problem, 'the file is encrypted')
}

/**
 * Decides, by reading only, what is to be done with the file at a path. Throws an `OpenRefusal` where it must not
 * be opened, or SQLite's own error where it cannot be read.
 */
export const judge = (known: Known): Judgement => {
  const { path } = known
  if (sizeOf(path) === 0) {
    if (existsSync(path)) throw new OpenRefusal('empty-file', '0 bytes')
    const traces = tracesOf(known)
    if (traces.length > 0) throw new OpenRefusal('missing-file', `${traces.length} traces`)
    return { kind: 'begin' }
  }
  const header = readHeader(path)
  if (!header) throw new OpenRefusal('damaged', 'no database header')
  if (!header.isKnownFormat) throw new OpenRefusal('damaged', 'a number of the header is unknown')
  refuseJournal(path)
  if (header.isEncrypted && !known.key) refuseLocked(path)
  const fitting: Known = { ...known, key: header.isEncrypted ? known.key : undefined }
  const wal = sizeOf(`${path}-wal`) > 0 ? readWal(`${path}-wal`) : undefined
  return wal ? judgeWithLog(fitting, wal, header) : judgeAlone(fitting, header)
}
