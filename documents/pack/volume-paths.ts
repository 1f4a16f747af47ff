import { basename, dirname, extname, join } from 'node:path'
import { partPathOf } from '../files/part-path.ts'

const split = (path: string): { readonly stem: string; readonly extension: string } => {
  const extension = extname(path)
  return { extension, stem: extension === '' ? path : path.slice(0, -extension.length) }
}

/** The paths of a pack's files: the chosen path itself, or `NAME-1-of-3.docx` and so on when there are several. */
export const volumePaths = (outPath: string, files: number): readonly string[] => {
  if (files <= 1) return [outPath]
  const { stem, extension } = split(outPath)
  return Array.from({ length: files }, (_, index) => `${stem}-${index + 1}-of-${files}${extension}`)
}

/** Some file systems ignore case, so names that differ only by case count as the same. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase()

/** Whether a name is that of a volume of a pack with this path, of any number, finished or a `.part`. */
const isVolumeOf = (outPath: string, name: string): boolean => {
  const { stem, extension } = split(basename(outPath))
  const [found, start, end] = [name, `${stem}-`, extension].map(folded)
  if (found === undefined || start === undefined || end === undefined || !found.startsWith(start)) return false
  const rest = found.slice(start.length)
  return [end, folded(partPathOf(extension))].some((ending) => rest.endsWith(ending) && /^\d+-of-\d+$/u.test(rest.slice(0, rest.length - ending.length)))
}

type Wanted = { readonly outPath: string; readonly files: number }
type Others = {
  /** Names of the files in the folder. */
  readonly names: readonly string[]
  /** Paths that packs being made now will have. */
  readonly reserved: readonly string[]
}

/**
 * The path under which a new pack neither replaces an earlier one nor is mixed with one: the chosen path, or
 * `NAME (2).docx` and so on. A single file may replace the file that a person chose in the dialog, but the
 * dialog did not ask about the volumes of a pack of several files.
 */
export const freeOutPath = ({ outPath, files }: Wanted, { names, reserved }: Others): string => {
  const { stem, extension } = split(outPath)
  const taken = new Set(reserved.map(folded))
  const isFree = (path: string): boolean =>
    !volumePaths(path, files).some((volume) => taken.has(folded(volume))) && (files <= 1 || !names.some((name) => isVolumeOf(path, name)))
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? outPath : join(dirname(stem), `${basename(stem)} (${number})${extension}`)
    if (isFree(path)) return path
  }
}
