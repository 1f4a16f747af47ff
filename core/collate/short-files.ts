import type { Collation } from './collation.ts'

const lastPart = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path

/** The collation with the names of files in place of their paths, which say where on a computer they are. Files of one name keep their paths. */
export const withShortFiles = (collation: Collation): Collation => {
  const paths = new Set([...collation.slips.flatMap(({ files }) => files), ...collation.refused.map(({ file }) => file)])
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(lastPart(path), (counts.get(lastPart(path)) ?? 0) + 1)
  const short = (path: string): string => (counts.get(lastPart(path)) === 1 ? lastPart(path) : path)
  return {
    ...collation,
    slips: collation.slips.map((slip) => ({ ...slip, files: slip.files.map(short), marks: slip.marks.map((mark) => (mark.kind === 'newer-refused' ? { ...mark, file: short(mark.file) } : mark)) })),
    silent: collation.silent.map((group) => ({ ...group, refused: group.refused.map(short) })),
    refused: collation.refused.map((one) => ({ ...one, file: short(one.file) })),
  }
}
