import { extname } from 'node:path'

/** The paths of a pack's files: the chosen path itself, or `NAME-1-of-3.docx` and so on when there are several. */
export const volumePaths = (outPath: string, files: number): readonly string[] => {
  if (files <= 1) return [outPath]
  const extension = extname(outPath)
  const stem = extension === '' ? outPath : outPath.slice(0, -extension.length)
  return Array.from({ length: files }, (_, index) => `${stem}-${index + 1}-of-${files}${extension}`)
}
