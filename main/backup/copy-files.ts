import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CopyEntry, CopyPlace } from '../../core/backup/backup-state.ts'
import { copyMomentIn, copyReasonIn, isCopyName, openCopyName } from '../../core/backup/copy-name.ts'
import { entriesIn } from '../../db/file/folder-entries.ts'
import { foldersInPlace } from '../data-folder/second-place.ts'

/** A copy as its name and its file say it; nothing of it is read. */
export type CopyFile = Omit<CopyEntry, 'counts' | 'isLocked'> & { readonly path: string }

const namesIn = (folder: string): readonly string[] => entriesIn(folder).map(({ name }) => name).filter(isCopyName)

const modifiedAt = (path: string): string => (statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0)).toISOString()

/** When a copy was made, as its name says, or else its file: an ISO 8601 instant. */
export const copyMadeAt = (path: string): string => copyMomentIn(basename(path))?.madeAt ?? modifiedAt(path)

const fileOf = (folder: string, name: string, place: CopyPlace): CopyFile => {
  const path = join(folder, name)
  return { place, name, path, madeAt: copyMadeAt(path), reason: copyReasonIn(name) }
}

const newestFirst = (a: CopyFile, b: CopyFile): number => b.madeAt.localeCompare(a.madeAt) || b.name.localeCompare(a.name)

/** The copies in folders of one place, newest first. Throws where a folder is there and cannot be read. */
export const copyFilesIn = (folders: readonly string[], place: CopyPlace): readonly CopyFile[] =>
  folders.flatMap((folder) => namesIn(folder).map((name) => fileOf(folder, name, place))).toSorted(newestFirst)

/** Whether a file is the copy of that name, also if it was encrypted or decrypted since. */
export const isCopyNamed = ({ name }: Pick<CopyFile, 'name'>, asked: string): boolean => openCopyName(name) === openCopyName(asked)

/** The copies in the data folder, newest first. */
export const copyFilesHere = (dataFolder: string): readonly CopyFile[] => copyFilesIn([join(dataFolder, 'backups'), join(dataFolder, 'snapshots')], 'here')

/** The copies of a data folder: its own, and those in the second place while that is there. `identity`: whose data, as `foldersInPlace` wants it. */
export const allCopyFiles = (dataFolder: string, identity: string | undefined): readonly CopyFile[] =>
  [...copyFilesHere(dataFolder), ...copyFilesIn(foldersInPlace(dataFolder, identity), 'elsewhere')].toSorted(newestFirst)
