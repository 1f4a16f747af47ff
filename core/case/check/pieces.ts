import { cleanLine } from '../reader/clean-line.ts'
import { rangeOf } from '../reader/piece.ts'
import type { SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { cutLine } from './cut-line.ts'

/**
 * The pieces of a document that a person says something about: its lines, and the parts of a line that
 * holds more than one. Each has all characters up to the next one of its line, so that none is lost.
 */
export const piecesOf = (lines: readonly SourceLine[]): readonly SourceRange[] =>
  lines.flatMap((line, index): readonly SourceRange[] => {
    if (line.text.trim() === '') return []
    const starts = cutLine(cleanLine(line, index), line.text).map((piece) => rangeOf(piece).start)
    return starts.length < 2
      ? [{ line: index, start: 0, end: line.text.length }]
      : starts.map((start, at) => ({ line: index, start: at === 0 ? 0 : start, end: starts[at + 1] ?? line.text.length }))
  })
