import { groupBy } from '../../group-by.ts'
import { readUrgentAction } from '../read-urgent-action.ts'
import type { Provenance, Reading, SourceRange } from '../reading.ts'
import type { SourceLine, SourceText } from '../source-text.ts'
import { withoutEndCommas } from './cut-text.ts'
import { piecesOf } from './pieces.ts'

/** Lines that follow each other and hold the same number of pieces, more than one: columns that were read across. */
const columnsOf = (lines: readonly (readonly SourceRange[])[]): readonly (readonly SourceRange[])[] => {
  const groups: (readonly SourceRange[])[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last !== undefined && line.length > 1 && last[0]?.length === line.length) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => (group.length < 2 ? group : (group[0] ?? []).map((_, column) => group.flatMap((line) => line[column] ?? []))))
}

/** The pieces in the order in which a person reads them: columns one after the other, an empty line where the document has one. */
const inOrder = (source: SourceText): readonly (SourceRange | null)[] => {
  const pieces = piecesOf(source.lines)
  const found = groupBy(pieces, ({ line }) => line)
  const byLine = source.lines.map((_, index) => found.get(index) ?? [])
  return columnsOf(byLine).flatMap((line, at): readonly (SourceRange | null)[] => (line.length === 0 ? [null] : [...(at > 0 && line.length > 1 && line[0]?.line !== line[1]?.line ? [null] : []), ...line]))
}

/** What a letter is addressed by and what it says are looked at: where a line ends was a guess. */
const isOfLetter = ({ field }: Provenance): boolean => field.startsWith('targets.') || field.startsWith('letters.')

/** Reads a document as if each of its pieces were a line; all places are in the document as it came. */
export const readInPieces = (source: SourceText): Reading => {
  const pieces = inOrder(source)
  const lines = pieces.map((piece): SourceLine => {
    if (piece === null) return { text: '' }
    const { boxes: _ofTheWholeLine, ...line } = source.lines[piece.line] ?? { text: '' }
    return { ...line, text: line.text.slice(piece.start, piece.end) }
  })
  const reading = readUrgentAction({ ...source, lines })
  const back = (ranges: readonly SourceRange[]): readonly SourceRange[] => ranges.flatMap((range) => {
    const piece = pieces[range.line]
    return piece === null || piece === undefined ? [] : [{ line: piece.line, start: piece.start + range.start, end: piece.start + range.end }]
  })
  return {
    ...reading,
    targets: reading.targets.map((target) => ({ ...target, postalLines: target.postalLines.map(withoutEndCommas) })),
    provenance: reading.provenance.map((entry) => ({
      ...entry, ranges: back(entry.ranges), ...(isOfLetter(entry) ? { confidence: 'check', reason: 'cut' } : {}),
      ...(entry.alternatives === undefined ? {} : { alternatives: entry.alternatives.map((one) => ({ ...one, ranges: back(one.ranges) })) }),
    })),
    unreadRanges: back(reading.unreadRanges),
    furnitureRanges: back(reading.furnitureRanges),
  }
}

/** Thirty pages. To read a longer document once more would keep the page waiting for seconds. */
const maxPieces = 1_500

/** The reading of a document whose lines ran together, in pieces; null where that gives no other targets, or the document is too long for an appeal. */
export const otherReading = (source: SourceText, reading: Reading): Reading | null => {
  const pieces = piecesOf(source.lines)
  if (pieces.length > maxPieces || !pieces.some((piece, at) => pieces[at + 1]?.line === piece.line)) return null
  const cut = readInPieces(source)
  return cut.targets.length > 0 && JSON.stringify(cut.targets) !== JSON.stringify(reading.targets) ? cut : null
}
