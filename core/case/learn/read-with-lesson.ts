import { maxOf, minOf } from '../../max-of.ts'
import { caseFactsOf } from '../case-values.ts'
import { arranged } from '../check/arrange.ts'
import { startCheck, type CheckState } from '../check/check-state.ts'
import { valueIn } from '../check/read-values.ts'
import { rangesWithout } from '../check/source-ranges.ts'
import { formFieldOf } from '../field-path.ts'
import { draftFromReading } from '../make-draft.ts'
import { isContactLine, isNameLike } from '../reader/line-shape.ts'
import { isRoleLine } from '../reader/name-and-role.ts'
import { readUrgentAction } from '../read-urgent-action.ts'
import type { Provenance, Reading, SourceRange } from '../reading.ts'
import type { SourceText } from '../source-text.ts'
import { inHeadOrder } from './head-order.ts'
import type { BlockPart, Lesson } from './lesson.ts'
import { translated } from './translated.ts'

const partOf = (text: string): BlockPart => {
  const line = text.trim()
  if (isContactLine(line) || line.includes('@')) return 'contact'
  if (isRoleLine(line)) return 'role'
  return isNameLike(line) ? 'name' : 'address'
}

/** The lines of the targets as blocks: a new one begins where the order begins again. */
const blocksOf = (source: SourceText, lines: readonly number[], order: readonly BlockPart[]): readonly (readonly SourceRange[])[] => {
  const blocks: SourceRange[][] = []
  let place = order.length
  for (const line of lines) {
    const text = source.lines[line]?.text ?? ''
    const now = order.indexOf(partOf(text))
    if (now < place && now === 0) blocks.push([])
    place = now < 0 ? place : now
    blocks.at(-1)?.push({ line, start: 0, end: text.length })
  }
  return blocks
}

/** The reading with its targets cut into blocks by the order that was learned; as it is where that gives no whole targets. */
const inBlockOrder = (reading: Reading, source: SourceText, order: readonly BlockPart[]): Reading => {
  const linesOf = (isOwn: (field: string) => boolean): readonly number[] => reading.provenance.filter(({ field }) => isOwn(field)).flatMap(({ ranges }) => ranges.map(({ line }) => line))
  const read = linesOf((field) => field.startsWith('targets.'))
  const others = new Set(linesOf((field) => !field.startsWith('targets.')))
  const [first, last] = [minOf(read), maxOf(read)]
  // A line between two of them that the reader took for nothing may be the name that it did not know.
  const own = source.lines.flatMap(({ text }, line) => (line >= first && line <= last && text.trim() !== '' && !others.has(line) ? [line] : []))
  const blocks = blocksOf(source, own, order)
  if (blocks.length === 0 || blocks.flat().length < own.length) return reading
  const check = blocks.reduce<CheckState>((now, block) => arranged(now, source.lines, [], block, { act: 'block' }), startCheck(reading))
  const { targets } = caseFactsOf(check.draft)
  const isWhole = targets.length === blocks.length && targets.every(({ name, role, postalLines }) => (name !== null || role !== null) && postalLines.length > 0)
  return isWhole ? { ...reading, targets, provenance: check.provenance, unreadRanges: check.unreadRanges } : reading
}

/** Nothing is sure by what was learned: what differs from the reading without it is to be checked. */
const asked = (learned: Reading, plain: Reading): readonly Provenance[] => {
  const [draft, before] = [draftFromReading(learned), draftFromReading(plain)]
  return learned.provenance.map((entry): Provenance => {
    const field = formFieldOf(entry.field)
    const known = plain.provenance.find((one) => one.field === entry.field)
    const isSame = known !== undefined && JSON.stringify(valueIn(draft, field)) === JSON.stringify(valueIn(before, field))
    return isSame ? { ...entry, confidence: known.confidence, reason: known.reason } : { ...entry, confidence: 'check', reason: 'learned' }
  })
}

/** What only the reading without the lesson has in a fact is unread text: a person sees that it is in no field any more. */
const withDropped = (learned: Reading, plain: Reading, source: SourceText): Reading => {
  const rangesOf = ({ provenance }: Reading): readonly SourceRange[] => provenance.flatMap(({ ranges }) => ranges)
  const dropped = rangesWithout(rangesOf(plain), [...rangesOf(learned), ...learned.unreadRanges])
  const textOf = ({ line, start, end }: SourceRange): string => source.lines[line]?.text.slice(start, end).trim() ?? ''
  return {
    ...learned, unread: [...learned.unread, ...dropped.map(textOf)], unreadRanges: [...learned.unreadRanges, ...dropped],
    furnitureRanges: rangesWithout(learned.furnitureRanges, dropped),
  }
}

/** Reads a document with what was learned from one of the same layout. `plain` is its reading without that. Every place is in the document as it came. */
export const readWithLesson = (source: SourceText, lesson: Lesson, plain: Reading): Reading => {
  const known = translated(source, lesson)
  const isSame = known.lines.every((line, index) => line === source.lines[index])
  const read = isSame ? plain : readUrgentAction(known)
  const blocks = lesson.blockOrder === null ? read : inBlockOrder(read, source, lesson.blockOrder)
  const ordered = lesson.headOrder === null ? blocks : inHeadOrder(blocks, source, lesson.headOrder)
  const within = (ranges: readonly SourceRange[]): readonly SourceRange[] => ranges.flatMap((range) => {
    const end = Math.min(range.end, source.lines[range.line]?.text.length ?? 0)
    return range.start < end ? [{ ...range, end }] : []
  })
  const learned: Reading = { ...ordered, provenance: ordered.provenance.map((entry) => ({ ...entry, ranges: within(entry.ranges) })), unreadRanges: within(ordered.unreadRanges), furnitureRanges: within(ordered.furnitureRanges) }
  return { ...withDropped(learned, plain, source), provenance: asked(learned, plain) }
}

/** Whether two readings give the same facts. */
export const hasSameFacts = (one: Reading, other: Reading): boolean => JSON.stringify(draftFromReading(one)) === JSON.stringify(draftFromReading(other))
