import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { PackId } from '../../core/ids.ts'
import { isPdfFile, type FileContent, type PackFileState, type WrittenFile } from '../../core/pack/written-file.ts'

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** The content of a file that was just written; null where it cannot be read. */
export const contentOf = (path: string): FileContent | null => {
  try {
    const { size, mtimeMs } = statSync(path)
    return { bytes: size, modifiedAt: mtimeMs, sha256: hashOf(path) }
  } catch {
    return null
  }
}

type OnDisk = 'same' | 'other' | 'missing' | 'unknown'

/** Reads the file only where its size is as it was and its time is not: a list of packs stays quick. */
const onDisk = ({ path, content }: WrittenFile): OnDisk => {
  try {
    const { size, mtimeMs } = statSync(path)
    if (content === null) return 'unknown'
    if (size !== content.bytes) return 'other'
    return mtimeMs === content.modifiedAt || hashOf(path) === content.sha256 ? 'same' : 'other'
  } catch {
    return 'missing'
  }
}

/** Whether a file has what was written. */
export const isOnDisk = (file: WrittenFile): boolean => onDisk(file) === 'same'

type Pack = { readonly id: PackId; readonly files: readonly WrittenFile[] }

/** How the Word files of finished packs are on the disk now; `packs` with the one that was started last first. */
export const packFilesOnDisk = (packs: readonly Pack[]): ReadonlyMap<PackId, PackFileState> => {
  const found = packs.map(({ id, files }) => ({ id, files: files.filter(({ path }) => !isPdfFile(path)).map((file) => ({ path: file.path, is: onDisk(file) })) }))
  const owners = new Map<string, PackId>()
  // A path belongs to the pack whose content it has; where nobody knows, to the one that was started last.
  for (const wanted of ['same', 'unknown'] as const) {
    for (const { id, files } of found) for (const { path, is } of files) if (is === wanted && !owners.has(path)) owners.set(path, id)
  }
  return new Map(found.map(({ id, files }) => {
    if (files.some(({ is }) => is === 'missing')) return [id, 'missing']
    if (files.some(({ path, is }) => is !== 'same' && owners.has(path) && owners.get(path) !== id)) return [id, 'replaced']
    return [id, files.some(({ is }) => is === 'other') ? 'changed' : 'there']
  }))
}
