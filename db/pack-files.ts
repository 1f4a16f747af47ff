import type { PackId } from '../core/ids.ts'
import type { WrittenFile } from '../core/pack/written-file.ts'
import { rowsOf, type ReadableDb } from './handle.ts'

/** A stored file: older rows have its path only. */
type StoredFile = string | WrittenFile

/** The files in a column `file_paths`. */
export const filesIn = (json: string): readonly WrittenFile[] =>
  (JSON.parse(json) as readonly StoredFile[]).map((file) => (typeof file === 'string' ? { path: file, content: null } : file))

/** The names of the files, without their folders. */
export const fileNamesIn = (json: string): readonly string[] => filesIn(json).map(({ path }) => path.replace(/^.*[\\/]/, ''))

/** The files of every finished pack, the pack that was started last first. */
export const filesOfPacks = (db: ReadableDb): readonly { readonly id: PackId; readonly files: readonly WrittenFile[] }[] =>
  rowsOf<{ id: PackId; file_paths: string }>(db, "SELECT id, file_paths FROM packs WHERE state = 'ready' ORDER BY id DESC")
    .map(({ id, file_paths: files }) => ({ id, files: filesIn(files) }))
