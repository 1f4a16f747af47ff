import { groupBy } from '../group-by.ts'
import type { Collation } from './collation.ts'

const partsOf = (path: string): readonly string[] => path.split(/[/\\]/u)
const endOf = (path: string, parts: number): string => partsOf(path).slice(-parts).join('/')

/** The shortest ends of these paths that tell them apart. */
const shortNames = (paths: readonly string[], parts = 1): readonly (readonly [string, string])[] =>
  [...groupBy(paths, (path) => endOf(path, parts))].flatMap(([short, same]): readonly (readonly [string, string])[] =>
    (same.length === 1 || same.every((path) => partsOf(path).length <= parts) ? same.map((path) => [path, short] as const) : shortNames(same, parts + 1)))

/** The collation with the names of files in place of their paths, which say where on a computer they are. Files of one name have their folders before it. */
export const withShortFiles = (collation: Collation): Collation => {
  const names = new Map(shortNames([...new Set([...collation.slips.flatMap(({ files }) => files), ...collation.refused.map(({ file }) => file)])]))
  const short = (path: string): string => names.get(path) ?? path
  return {
    ...collation,
    slips: collation.slips.map((slip) => ({ ...slip, files: slip.files.map(short), marks: slip.marks.map((mark) => (mark.kind === 'newer-refused' ? { ...mark, file: short(mark.file) } : mark)) })),
    silent: collation.silent.map((group) => ({ ...group, refused: group.refused.map(short) })),
    refused: collation.refused.map((one) => ({ ...one, file: short(one.file) })),
  }
}
