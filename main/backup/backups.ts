import { existsSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupState, CopyEntry } from '../../core/backup/backup-state.ts'
import { isCopyDue, isOldElsewhere, isOldHere } from '../../core/backup/copy-age.ts'
import { copyNameOf, type CopyReason } from '../../core/backup/copy-name.ts'
import { thinCopies } from '../../core/backup/thin-copies.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { copyDatabase, copyToPlace, identityOf, sequenceOf, type CopyProblem } from '../../db/backup.ts'
import { countCases } from '../../db/case-list.ts'
import type { WritableDb } from '../../db/database.ts'
import { copiesForUndo } from '../../db/undo/steps.ts'
import { countMembers } from '../../db/members.ts'
import type { Log } from '../log/log.ts'
import { allCopyFiles, copyFilesHere, copyFilesIn, type CopyFile } from './copy-files.ts'
import { createKnownCopies } from './known-copies.ts'
import { isPlaceThere, keepSecondPlace, placeFolder, readSecondPlace, type SecondPlace } from '../data-folder/second-place.ts'

type Given = { readonly db: WritableDb; readonly dataFolder: string; readonly now: () => string; readonly log: Log }

/** Why there is no new copy. */
export type BackupProblem = CopyProblem['code'] | 'place-missing'

export type Backups = {
  readonly dataFolder: string
  /** A damaged copy counts as good until it was read whole: by `makeIfDue` after the start, or for the list. */
  readonly state: () => BackupState
  /** Every copy, newest first; read whole the first time, so that those which are damaged are known. */
  readonly list: () => readonly CopyEntry[]
  /** The files of the copies, unread. */
  readonly files: () => readonly CopyFile[]
  /** Makes a copy, thins the older ones but for those to spare, and copies it to the second place where that is there. */
  readonly make: (reason: CopyReason, sparedPaths?: readonly string[]) => Result<CopyFile, BackupProblem>
  /** Makes one only where something changed since the newest; a copy that fails is logged and stops nothing. */
  readonly makeIfChanged: (reason: CopyReason) => void
  /** Makes one where the newest is over a day old. */
  readonly makeIfDue: () => void
  /** Keeps a folder as the second place and copies to it. */
  readonly chooseSecondPlace: (folder: string) => Result<null, BackupProblem>
  readonly copyToSecondPlace: () => Result<null, BackupProblem>
}

type Newest = { readonly file: CopyFile; readonly sequence: number }

/** The group's copies: in `backups` of the data folder, and in the second place. */
export const createBackups = ({ db, dataFolder, now, log }: Given): Backups => {
  const folder = join(dataFolder, 'backups')
  const known = createKnownCopies()
  const filesHere = (): readonly CopyFile[] => copyFilesHere(dataFolder)
  const filesIn = (place: SecondPlace | null): readonly CopyFile[] => (place ? copyFilesIn([placeFolder(place, identityOf(db))], 'elsewhere') : [])
  const newestOf = (sequenceIn: (path: string) => number | null | undefined): Newest | undefined => {
    for (const file of filesHere()) {
      const sequence = sequenceIn(file.path)
      if (typeof sequence === 'number') return { file, sequence }
    }
    return undefined
  }
  const newestGood = (): Newest | undefined => newestOf((path) => known.read(path)?.sequence)
  const hasAll = (newest: Newest | undefined): boolean => newest?.sequence === sequenceOf(db)
  const isEmpty = (): boolean => countCases(db) === 0 && countMembers(db) === 0

  const thin = (files: readonly CopyFile[], sparedPaths: readonly string[] = []): void => {
    // The copy before an upgrade is the only way back to the version before.
    const ours = files.filter(({ reason }) => reason !== null && reason !== 'before-upgrade')
    const forUndo = copiesForUndo(db)
    for (const { path, name } of thinCopies(ours, now(), true)) if (!sparedPaths.includes(path) && !forUndo.includes(name)) rmSync(path, { force: true })
  }
  const freeName = (reason: CopyReason): string => {
    for (let number = 1; ; number += 1) {
      const name = copyNameOf({ madeAt: now(), reason }, number)
      if (!existsSync(join(folder, name))) return name
    }
  }
  const copyOver = (place: SecondPlace, file: CopyFile, sparedPaths: readonly string[] = []): Result<null, BackupProblem> => {
    if (!isPlaceThere(place)) return fail('place-missing')
    const copied = copyToPlace(file.path, join(placeFolder(place, identityOf(db)), file.name))
    if (!copied.ok) {
      log.error('copy-elsewhere', new Error(copied.problem.detail))
      return fail(copied.problem.code)
    }
    keepSecondPlace(dataFolder, { ...place, newestAt: file.madeAt })
    thin(filesIn(place), sparedPaths)
    return ok(null)
  }
  const make = (reason: CopyReason, sparedPaths: readonly string[] = []): Result<CopyFile, BackupProblem> => {
    const name = freeName(reason)
    const file: CopyFile = { place: 'here', name, path: join(folder, name), madeAt: now(), reason }
    const made = copyDatabase(db, file.path)
    if (!made.ok) {
      log.error('backup', new Error(made.problem.detail))
      return fail(made.problem.code)
    }
    known.add(file.path, made.value)
    thin(filesHere(), sparedPaths)
    const place = readSecondPlace(dataFolder)
    if (place && isPlaceThere(place)) copyOver(place, file, sparedPaths)
    return ok(file)
  }
  const makeIfChanged = (reason: CopyReason): void => {
    if (!isEmpty() && !hasAll(newestGood())) make(reason)
  }
  const copyToSecondPlace = (): Result<null, BackupProblem> => {
    const place = readSecondPlace(dataFolder)
    if (!place || !isPlaceThere(place)) return fail('place-missing')
    const newest = newestGood()
    if (newest && hasAll(newest)) return copyOver(place, newest.file)
    const made = make('on-request')
    return made.ok ? copyOver(place, made.value) : made
  }
  return {
    dataFolder,
    files: () => allCopyFiles(dataFolder, identityOf(db)),
    list: () => allCopyFiles(dataFolder, identityOf(db)).map(({ path, ...file }) => ({ ...file, counts: known.read(path)?.counts ?? null })),
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
    makeIfChanged,
    makeIfDue: () => {
      if (isCopyDue(newestGood()?.file.madeAt ?? null, now())) makeIfChanged('daily')
    },
    copyToSecondPlace,
    chooseSecondPlace: (chosen) => (keepSecondPlace(dataFolder, { folder: chosen, newestAt: null }) ? copyToSecondPlace() : fail('cannot-write')),
  }
}
