import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupState, CopyEntry } from '../../core/backup/backup-state.ts'
import { isCopyDue, isOldElsewhere, isOldHere } from '../../core/backup/copy-age.ts'
import { copyNameFor, copyNameOf, type CopyReason } from '../../core/backup/copy-name.ts'
import { thinCopies } from '../../core/backup/thin-copies.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { copyDatabase, copyInSteps, copyToPlace, identityOf, isLockedFor, sequenceOf, type CopyContents, type CopyProblem } from '../../db/backup.ts'
import { countCases } from '../../db/case-list.ts'
import type { WritableDb } from '../../db/database.ts'
import { partOf } from '../../db/file/copy.ts'
import { isAgeFile } from '../../db/file/age-file.ts'
import { mendStoredKey } from '../../db/file/stored-key.ts'
import { storedKeyOf } from '../../db/key/stored-key-of.ts'
import { isFileOf } from '../../db/key/wrap.ts'
import { copiesForUndo } from '../../db/undo/steps.ts'
import { keyOf } from '../../db/handle.ts'
import { countMembers } from '../../db/members.ts'
import type { Log } from '../log/log.ts'
import { allCopyFiles, copyFilesHere, copyFilesIn, isCopyNamed, type CopyFile } from './copy-files.ts'
import type { CopyWork } from './copy-work.ts'
import { createKnownCopies } from './known-copies.ts'
import { databaseName } from '../data-folder/make-data-folder.ts'
import { isPlaceThere, keepSecondPlace, placeFolder, readSecondPlace, type SecondPlace } from '../data-folder/second-place.ts'

type Given = { readonly db: WritableDb; readonly dataFolder: string; readonly now: () => string; readonly log: Log; readonly work: CopyWork }

/** Why there is no new copy. */
export type BackupProblem = CopyProblem['code'] | 'place-missing'

export type Backups = {
  readonly dataFolder: string
  /** A damaged copy counts as good until it was read whole: by `makeIfDue` after the start, or for the list. */
  readonly state: () => BackupState
  /** Every copy, newest first; read whole the first time, so that those which are damaged are known. */
  readonly list: () => Promise<readonly CopyEntry[]>
  /** The files of the copies, unread. */
  readonly files: () => readonly CopyFile[]
  /** Makes a copy, thins the older ones, and copies it to the second place where that is there. Other calls are answered meanwhile. */
  readonly make: (reason: CopyReason) => Promise<Result<CopyFile, BackupProblem>>
  /** The same at once: nothing can change before it is done. `sparedPaths`: older copies that are not thinned. */
  readonly makeNow: (reason: CopyReason, sparedPaths?: readonly string[]) => Result<CopyFile, BackupProblem>
  /** After the copies that are being made now, with the key as it was at their beginning; null where none is. */
  readonly whenMade: () => Promise<unknown> | null
  /** Makes one only where something changed since the newest; a copy that fails is logged and stops nothing. */
  readonly makeIfChanged: (reason: CopyReason) => Promise<void>
  readonly makeIfChangedNow: (reason: CopyReason) => void
  /** Makes one where the newest is over a day old. */
  readonly makeIfDue: () => Promise<void>
  /** Keeps a folder as the second place and copies to it. */
  readonly chooseSecondPlace: (folder: string) => Promise<Result<null, BackupProblem>>
  readonly copyToSecondPlace: () => Promise<Result<null, BackupProblem>>
}

type Newest = { readonly file: CopyFile; readonly sequence: number }

/** The group's copies: in `backups` of the data folder, and in the second place. */
export const createBackups = ({ db, dataFolder, now, log, work }: Given): Backups => {
  const folder = join(dataFolder, 'backups')
  const known = createKnownCopies(work.read, () => keyOf(db))
  const filesHere = (): readonly CopyFile[] => copyFilesHere(dataFolder)
  const filesIn = (place: SecondPlace | null): readonly CopyFile[] => (place && isPlaceThere(place) ? copyFilesIn([placeFolder(place, identityOf(db))], 'elsewhere') : [])
  const newestOf = (sequenceIn: (path: string) => number | null | undefined): Newest | undefined => {
    for (const file of filesHere()) {
      const sequence = sequenceIn(file.path)
      if (typeof sequence === 'number') return { file, sequence }
    }
    return undefined
  }
  const newestGood = async (): Promise<Newest | undefined> => {
    for (const file of filesHere()) {
      const contents = await known.read(file.path)
      if (contents) return { file, sequence: contents.sequence }
    }
    return undefined
  }
  const hasAll = (newest: Newest | undefined): boolean => newest?.sequence === sequenceOf(db)
  const isEmpty = (): boolean => countCases(db) === 0 && countMembers(db) === 0

  const thin = (files: readonly CopyFile[], sparedPaths: readonly string[] = []): void => {
    // The copy before an upgrade is the only way back to the version before.
    const ours = files.filter(({ reason }) => reason !== null && reason !== 'before-upgrade')
    const forUndo = copiesForUndo(db)
    for (const { path, name } of thinCopies(ours, now(), true)) if (!sparedPaths.includes(path) && !forUndo.some((kept) => isCopyNamed({ name }, kept))) rmSync(path, { force: true })
  }
  const freeName = (reason: CopyReason): string => {
    for (let number = 1; ; number += 1) {
      const open = copyNameOf({ madeAt: now(), reason }, number)
      if (![open, copyNameFor(open, true)].some((name) => existsSync(join(folder, name)))) return copyNameFor(open, keyOf(db) !== undefined)
    }
  }
  /** Copies of locked data are of no use without their wrapped key: it goes with them, so that a lost laptop is not the end of them. */
  const keepKeyIn = (place: SecondPlace): void => {
    const key = keyOf(db)
    const stored = key && storedKeyOf(join(dataFolder, databaseName), key)
    // One of other data must not take the place of the one there.
    if (key && stored?.ok && isFileOf(stored.value, key)) mendStoredKey(join(placeFolder(place, identityOf(db)), databaseName), stored.value)
  }
  const wasCopied = (place: SecondPlace, file: CopyFile, copied: Result<null, CopyProblem>, sparedPaths: readonly string[] = []): Result<null, BackupProblem> => {
    if (!copied.ok) {
      log.error('copy-elsewhere', new Error(copied.problem.detail))
      return fail(copied.problem.code)
    }
    keepKeyIn(place)
    keepSecondPlace(dataFolder, { ...place, newestAt: file.madeAt })
    thin(filesIn(place), sparedPaths)
    return ok(null)
  }
  const pathIn = (place: SecondPlace, { name }: CopyFile): string => join(placeFolder(place, identityOf(db)), name)
  /** Copies there from before the passphrase, when the place was not there; and one whose pages alone are encrypted, where that was interrupted. */
  const sealOlder = async (place: SecondPlace): Promise<void> => {
    for (const { path } of filesIn(place)) if (keyOf(db) && !isAgeFile(path)) await work.seal(path)
  }
  /** As soon as a place that was away is there again, what is on it is as encrypted as the data. */
  const encryptElsewhere = async (): Promise<void> => {
    const place = placeThere()
    if (!place || !keyOf(db) || filesIn(place).length === 0) return
    try {
      keepKeyIn(place)
      await sealOlder(place)
    } catch (error) {
      log.error('copy-elsewhere', error)
    }
  }
  const copyOver = async (place: SecondPlace, file: CopyFile): Promise<Result<null, BackupProblem>> => {
    if (!isPlaceThere(place)) return fail('place-missing')
    const copied = wasCopied(place, file, await work.copyTo(file.path, pathIn(place, file)))
    if (copied.ok) await sealOlder(place)
    return copied
  }
  const nextFile = (reason: CopyReason): CopyFile => {
    const name = freeName(reason)
    return { place: 'here', name, path: join(folder, name), madeAt: now(), reason }
  }
  const wasMade = (file: CopyFile, made: Result<CopyContents, CopyProblem>, sparedPaths: readonly string[] = []): Result<CopyFile, BackupProblem> => {
    if (!made.ok) {
      log.error('backup', new Error(made.problem.detail))
      return fail(made.problem.code)
    }
    known.add(file.path, made.value)
    thin(filesHere(), sparedPaths)
    return ok(file)
  }
  const placeThere = (): SecondPlace | null => {
    const place = readSecondPlace(dataFolder)
    return place && isPlaceThere(place) ? place : null
  }
  const makeNow: Backups['makeNow'] = (reason, sparedPaths = []) => {
    const file = nextFile(reason)
    const made = wasMade(file, copyDatabase(db, file.path), sparedPaths)
    const place = placeThere()
    if (made.ok && place) wasCopied(place, file, copyToPlace(file.path, pathIn(place, file), keyOf(db)), sparedPaths)
    return made
  }
  const makeInSteps = async (reason: CopyReason): Promise<Result<CopyFile, BackupProblem>> => {
    const file = nextFile(reason)
    const part = partOf(file.path)
    const copied = await copyInSteps(db, part)
    const made = wasMade(file, copied.ok ? await work.finish(part, file.path) : copied)
    // A process that was stopped may have left it.
    if (!made.ok) rmSync(part, { force: true })
    const place = placeThere()
    if (made.ok && place) await copyOver(place, file)
    return made
  }
  // One after the other: two at once would take the same name.
  let last: Promise<unknown> = Promise.resolve()
  const working = new Set<Promise<unknown>>()
  const noted = <Value>(work: Promise<Value>): Promise<Value> => {
    const noticed = work.catch(() => undefined).finally(() => working.delete(noticed))
    working.add(noticed)
    return work
  }
  const make: Backups['make'] = (reason) => {
    const next = last.then(() => makeInSteps(reason))
    last = next.catch(() => undefined)
    return noted(next)
  }
  const makeIfChanged: Backups['makeIfChanged'] = async (reason) => {
    if (!isEmpty() && !hasAll(await newestGood())) await make(reason)
  }
  const copyNewest: Backups['copyToSecondPlace'] = async () => {
    const place = placeThere()
    if (!place) return fail('place-missing')
    const newest = await newestGood()
    if (newest && hasAll(newest)) return copyOver(place, newest.file)
    const made = await make('on-request')
    return made.ok ? copyOver(place, made.value) : made
  }
  const copyToSecondPlace: Backups['copyToSecondPlace'] = () => noted(copyNewest())
  return {
    dataFolder,
    files: () => allCopyFiles(dataFolder, identityOf(db)),
    list: async () => {
      const entries: CopyEntry[] = []
      for (const { path, ...file } of allCopyFiles(dataFolder, identityOf(db))) {
        const counts = (await known.read(path))?.counts ?? null
        entries.push({ ...file, counts, isLocked: counts === null && isLockedFor(path, keyOf(db)) })
      }
      return entries
    },
    state: () => {
      // Asked for by the first page: nothing is read whole for it.
      const newest = newestOf(known.sequenceOf)
      const [newestHere, hasAllChanges] = [newest?.file.madeAt ?? null, hasAll(newest)]
      const place = readSecondPlace(dataFolder)
      const newestAt = place && (filesIn(place)[0]?.madeAt ?? place.newestAt)
      return {
        isEmpty: isEmpty(), newestHere, hasAllChanges, isOldHere: !isEmpty() && isOldHere(newestHere, now(), hasAllChanges),
        elsewhere: place && { name: basename(place.folder), newestAt, isOld: isOldElsewhere(newestAt, now()), isThere: isPlaceThere(place) },
      }
    },
    make,
    whenMade: () => (working.size > 0 ? Promise.all(working) : null),
    makeNow,
    makeIfChanged,
    // By the stamp alone where a copy was not read: the window is closed, and nobody waits for a look at all of them.
    makeIfChangedNow: (reason) => {
      if (!isEmpty() && !hasAll(newestOf(known.sequenceOf))) makeNow(reason)
    },
    makeIfDue: async () => {
      await noted(encryptElsewhere())
      if (isCopyDue((await newestGood())?.file.madeAt ?? null, now())) await makeIfChanged('daily')
    },
    copyToSecondPlace,
    chooseSecondPlace: async (chosen) => (keepSecondPlace(dataFolder, { folder: chosen, newestAt: null }) ? copyToSecondPlace() : fail('cannot-write')),
  }
}
