import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CopyEntry, CopyPlace } from '../../core/backup/backup-state.ts'
import { copyMomentIn } from '../../core/backup/copy-name.ts'

/** A copy as its name and its file say it; nothing of it is read. */
export type CopyFile = Omit<CopyEntry, 'counts'> & { readonly path: string }

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  } catch {
    return []
  }
}

const modifiedAt = (path: string): string => (statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0)).toISOString()

const fileOf = (folder: string, name: string, place: CopyPlace): CopyFile => {
  const path = join(folder, name)
  const moment = copyMomentIn(name)
  return { place, name, path, madeAt: moment?.madeAt ?? modifiedAt(path), reason: moment?.reason ?? (name.startsWith('before-version-') ? 'before-upgrade' : null) }
}

/** The copies in folders of one place, newest first. */
export const copyFilesIn = (folders: readonly string[], place: CopyPlace): readonly CopyFile[] =>
  folders.flatMap((folder) => namesIn(folder).map((name) => fileOf(folder, name, place))).toSorted((a, b) => b.madeAt.localeCompare(a.madeAt) || b.name.localeCompare(a.name))
