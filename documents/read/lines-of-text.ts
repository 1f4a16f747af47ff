import type { SourceText } from '../../core/case/source-text.ts'

/** Plain text as lines, with any kind of line end; a form feed starts a new page. */
export const linesOfText = (text: string): SourceText => {
  let page = 1
  const hasPages = text.includes('\f')
  const lines = text.split(/\r\n|\n|\r|\u2028|\u2029|(?=\f)/u).map((line) => {
    if (!line.startsWith('\f')) return hasPages ? { text: line, page } : { text: line }
    page += 1
    return { text: line.slice(1), page }
  })
  return { lines }
}
