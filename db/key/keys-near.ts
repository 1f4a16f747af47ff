import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DataKey } from '../file/data-key.ts'
import { entriesIn } from '../file/folder-entries.ts'
import { readKeyFile, type KeyFile } from '../file/key-file.ts'
import { isFileOf } from './wrap.ts'

const pathsIn = (folder: string, prefix: string): readonly string[] => {
  try {
    return entriesIn(folder).filter((entry) => entry.isFile() && entry.name.startsWith(prefix)).map(({ name }) => join(folder, name))
  } catch {
    return []
  }
}

const textAt = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * The wrapped keys that may be those of a copy: beside it, as a second place has them, and in the folder above, as a data folder has
 * them above its copies, also one that was put aside. `name`: of a database. That of `known` is left out: it does not open the copy.
 */
export const keysNear = (copy: string, name: string, known: DataKey | undefined): readonly KeyFile[] => {
  const folder = dirname(copy)
  const paths = [...pathsIn(folder, `${basename(copy)}-key`), ...[folder, dirname(folder)].flatMap((place) => pathsIn(place, `${name}-key`))]
  const texts = [...new Set(paths.map(textAt))].filter((text) => text !== undefined)
  return texts.map(readKeyFile).flatMap((read) => (read.ok && !(known && isFileOf(read.value, known)) ? [read.value] : []))
}
