import { readUrgentAction } from '../read-urgent-action.ts'
import { hasAddressSign, isNameLike } from '../reader/line-shape.ts'
import { isRoleLine } from '../reader/name-and-role.ts'
import type { Provenance, SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { startCheck, type CheckState } from './check-state.ts'
import { withoutEndCommas, wordsInField } from './cut-text.ts'
import { joinedTargets } from './join-targets.ts'
import { piecesOf } from './pieces.ts'
import { byPlace, overlapOf, rangesWithout } from './source-ranges.ts'
import { used } from './use-text.ts'

/** A label that the reader knows, so that it takes the lines for those of a target. */
const label: SourceLine = { text: 'PLEASE SEND APPEALS TO:' }

const isContact = /\.(?:emails|phones|faxes|twitter|instagram|facebook|contactForms)\b/u
const endsInColon = /[:：]\s?$/u

/** A check in which the lines of one block were read and nothing else. */
const checkOfBlock = (lines: readonly SourceLine[], pieces: readonly SourceRange[]): CheckState => {
  const reading = readUrgentAction({ lines: [label, ...pieces.map(({ line, start, end }) => ({ text: lines[line]?.text.slice(start, end) ?? '' }))] })
  const back = (range: SourceRange): readonly SourceRange[] => {
    const piece = pieces[range.line - 1]
    return piece === undefined ? [] : [{ line: piece.line, start: piece.start + range.start, end: piece.start + range.end }]
  }
  const ofTargets = reading.provenance.filter(({ field }) => field.startsWith('targets.')).map((entry): Provenance => ({ ...entry, ranges: entry.ranges.flatMap(back), confidence: 'check', reason: 'block' }))
  const piecesWith = (entries: readonly Provenance[]): readonly SourceRange[] => pieces.filter((piece) => overlapOf(entries.flatMap(({ ranges }) => ranges), [piece]).length > 0)
  // The label of a contact is no text of its target; a line of nothing but labels is, and so is a heading without a colon before an address.
  const skipped = reading.furnitureRanges.flatMap(back)
  const labels = [
    ...overlapOf(skipped, piecesWith(ofTargets.filter(({ field }) => isContact.test(field)))),
    ...overlapOf(skipped.filter(({ line, start, end }) => endsInColon.test(lines[line]?.text.slice(start, end + 1) ?? '')), piecesWith(ofTargets)),
  ]
  return { ...startCheck({ ...reading, provenance: ofTargets, unreadRanges: [] }), unreadRanges: rangesWithout(pieces, [...ofTargets.flatMap(({ ranges }) => ranges), ...labels]) }
}

/** The reader takes no name or office alone for a target; a person who says that it is one is right. */
const maxLoneLines = 2

const partOfLone = (text: string, { draft }: CheckState): 'name' | 'role' | 'postalLines' => {
  const [target] = draft.targets
  const words = wordsInField(text)
  if (isRoleLine(words) && (target?.role ?? '') === '') return 'role'
  return isNameLike(words) && (target?.name ?? '') === '' ? 'name' : 'postalLines'
}

/** Name and office first: the reader knows blocks that begin with them best, and a person says that all of this is one block. */
const namesFirst = (lines: readonly SourceLine[], pieces: readonly SourceRange[]): readonly SourceRange[] => {
  const isName = ({ line, start, end }: SourceRange): boolean => {
    const words = wordsInField(lines[line]?.text.slice(start, end) ?? '')
    return (isNameLike(words) || isRoleLine(words)) && !hasAddressSign(words)
  }
  return [...pieces.filter(isName), ...pieces.filter((piece) => !isName(piece))]
}

/**
 * Reads places of a document as the block of one target, as the reader does: name, office, address lines,
 * contacts. Several targets become one, and what the reader does not understand is an address line. The
 * answer is a check of this block alone, with at most one target; its places are those of the document.
 */
export const readBlock = (lines: readonly SourceLine[], ranges: readonly SourceRange[]): CheckState => {
  const pieces = namesFirst(lines, piecesOf(lines).flatMap((piece) => overlapOf([piece], ranges)).toSorted(byPlace))
  const read = checkOfBlock(lines, pieces)
  const joined = read.draft.targets.slice(1).reduce<CheckState>((now) => joinedTargets(now, 0, 1), read)
  const whole = joined.unreadRanges.filter(({ line, start, end }) => /[\p{L}\p{N}]/u.test(lines[line]?.text.slice(start, end) ?? '')).reduce<CheckState>((now, range) => {
    const part = pieces.length <= maxLoneLines ? partOfLone(lines[range.line]?.text.slice(range.start, range.end) ?? '', now) : 'postalLines'
    const done = used(now, lines, [range], { kind: 'target', index: 0, part })
    return done.ok ? done.value.state : now
  }, joined)
  return { ...whole, draft: { ...whole.draft, targets: whole.draft.targets.map((target) => ({ ...target, postalLines: withoutEndCommas(target.postalLines) })) } }
}
