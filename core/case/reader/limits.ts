import type { SourceText } from '../source-text.ts'
import { cleanLine } from './clean-line.ts'
import type { CleanLine } from './clean-line.ts'
import type { SourceRange } from '../reading.ts'

// An appeal is a few pages. A document beyond these limits is something else, or made to waste time:
// the rest is passed on as unread, so that reading takes a bounded time and nothing is lost.
const maxLineLength = 20_000
const maxLines = 4_000
const maxCharacters = 400_000
/** No appeal asks to write to so many: a list of them is something else, and each is a form of its own on the page. */
export const maxTargets = 20
/** One in each language, and a few for each target. */
export const maxLetters = 20

export type WithinLimits = {
  readonly lines: readonly CleanLine[]
  /** Repeated running heads and page numbers, as the format's reader marked them. */
  readonly runningLines: readonly SourceRange[]
  /** Lines that are not part of the document, or beyond the limits, as places in the source: they stay unread. */
  readonly outside: readonly SourceRange[]
  readonly isBeyondLimits: boolean
}

/** Cleans the lines within the limits; empty ones do not count. */
export const linesWithinLimits = (source: SourceText): WithinLimits => {
  const lines: CleanLine[] = []
  const outside: SourceRange[] = []
  let count = 0
  let characters = 0
  let isBeyondLimits = false
  const runningLines: SourceRange[] = []
  source.lines.forEach((line, index) => {
    if (line.isFurniture === true) {
      runningLines.push({ line: index, start: 0, end: line.text.length })
      return
    }
    const isBlank = line.text.trim() === ''
    if (line.isAside === true) {
      if (!isBlank) outside.push({ line: index, start: 0, end: line.text.length })
      return
    }
    if (isBlank && (count >= maxLines || lines.at(-1)?.text === '')) return
    if (!isBlank) {
      count += 1
      characters += line.text.length
      if (line.text.length > maxLineLength || count > maxLines || characters > maxCharacters) {
        outside.push({ line: index, start: 0, end: line.text.length })
        isBeyondLimits = true
        return
      }
    }
    lines.push(cleanLine(line, index))
  })
  return { lines, runningLines, outside, isBeyondLimits }
}
