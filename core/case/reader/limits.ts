import type { SourceText } from '../source-text.ts'
import { cleanLine } from './clean-line.ts'
import type { CleanLine } from './clean-line.ts'
import type { SourceRange } from '../reading.ts'

// An appeal is a few pages. Beyond these limits a document is something else, or made to waste time:
// the rest is handed on unread, so that reading takes a bounded time and loses nothing.
const longestLine = 20_000
const mostLines = 4_000
const mostCharacters = 400_000

export type WithinLimits = {
  readonly lines: readonly CleanLine[]
  /** Lines that the format's reader took for running heads and page numbers. */
  readonly furniture: readonly SourceRange[]
  /** Lines beside the document or beyond the limits, as places in the source: they stay unread. */
  readonly beyond: readonly SourceRange[]
  readonly isBeyondLimits: boolean
}

/** Cleans the lines within the limits; empty ones count for nothing. */
export const linesWithinLimits = (source: SourceText): WithinLimits => {
  const lines: CleanLine[] = []
  const beyond: SourceRange[] = []
  let count = 0
  let characters = 0
  let isBeyondLimits = false
  const furniture: SourceRange[] = []
  source.lines.forEach((line, index) => {
    if (line.isFurniture === true) {
      furniture.push({ line: index, start: 0, end: line.text.length })
      return
    }
    const isBlank = line.text.trim() === ''
    if (line.isAside === true) {
      if (!isBlank) beyond.push({ line: index, start: 0, end: line.text.length })
      return
    }
    if (isBlank && (count >= mostLines || lines.at(-1)?.text === '')) return
    if (!isBlank) {
      count += 1
      characters += line.text.length
      if (line.text.length > longestLine || count > mostLines || characters > mostCharacters) {
        beyond.push({ line: index, start: 0, end: line.text.length })
        isBeyondLimits = true
        return
      }
    }
    lines.push(cleanLine(line, index))
  })
  return { lines, furniture, beyond, isBeyondLimits }
}
