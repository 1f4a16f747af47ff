import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Database from 'better-sqlite3'
import { copyMomentIn, isCopyName, openCopyName } from '../../core/backup/copy-name.ts'
import type { SomeKey } from './data-key.ts'
import type { FoundCopy } from '../../core/settings/found-copy.ts'
import { entriesIn, isReadable } from './folder-entries.ts'
import { applicationId } from './header.ts'
import { countTables, inspect } from './inspect.ts'
import { readUntouched } from './read-untouched.ts'

/** Checks one copy whole and counts what is in a sound one; it is not changed. Throws where there is none. */
export const inspectAndCount = <Counts>(path: string, count: (copy: Database.Database) => Counts, key?: SomeKey): Omit<FoundCopy, 'counts' | 'isElsewhere'> & { readonly counts: Counts | null } => {
  const { mtime, size } = statSync(path)
  // By its name where that says it: the file is written again when the copy is encrypted, and its time is lost when a folder is copied.
  const file = { path, madeAt: copyMomentIn(basename(path))?.madeAt ?? mtime.toISOString(), bytes: size }
  try {
    return readUntouched(path, false, (connection) => {
      const { findings, stamp, applicationId: application } = inspect(connection, 'everything')
      const isSound = findings.length === 0 && application === applicationId
      return { ...file, isSound, sequence: stamp?.sequence ?? null, counts: isSound ? count(connection) : null }
    }, key)
  } catch {
    return { ...file, isSound: false, sequence: null, counts: null }
  }
}

/** Checks one copy whole; it is not changed. Throws where there is none. */
export const inspectCopy = (path: string, isElsewhere = false, key?: SomeKey): FoundCopy => ({ ...inspectAndCount(path, countTables, key), isElsewhere })

/** The paths of the copies in a folder; none where there is no such folder. Throws where it cannot be read. */
export const copyPaths = (folder: string): readonly string[] =>
  entriesIn(folder).filter((entry) => entry.isFile() && isCopyName(entry.name)).map(({ name }) => join(folder, name))

/**
 * Finds the copies in some folders and in those elsewhere, newest first, and checks each whole; they are not changed.
 * One elsewhere is left out where the same copy is sound here. Throws where one of `folders` cannot be read; a folder
 * elsewhere that cannot be read is as good as a stick that is not put in.
 */
export const findCopies = (folders: readonly string[], foldersElsewhere: readonly string[] = [], key?: SomeKey): readonly FoundCopy[] => {
  const here = folders.flatMap(copyPaths).map((path) => inspectCopy(path, false, key))
  const soundNames = new Set(here.filter(({ isSound }) => isSound).map(({ path }) => openCopyName(basename(path))))
  const elsewhere = foldersElsewhere.filter(isReadable).flatMap(copyPaths).filter((path) => !soundNames.has(openCopyName(basename(path)))).map((path) => inspectCopy(path, true, key))
  return [...here, ...elsewhere].toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
}
