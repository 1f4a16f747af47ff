import type { SourceLine } from '../../../core/case/source-text.ts'
import { maxOf } from '../../../core/max-of.ts'
import { isCutAtHyphen, joinLineEnds, knownWords } from '../hyphens.ts'
import type { KnownWords } from '../hyphens.ts'
import type { Block, PdfPage, PrintedLine } from './pdf-types.ts'

type JoinedLine = { text: string; readonly lines: { line: PrintedLine; start: number; end: number }[] }

const bullet = /^(?:[•·▪●◦■❑➢►*–—-]\s|\d{1,2}[.)]\s)/u
const capitalLabel = /^[\p{Lu}\d][\p{Lu}\d &'’“”"(),/-]{4,60}[:：]/u
const label = /^\p{Lu}[\p{L} /-]{1,24}[:：]/u
/** A colon within a sentence, as in `Duarte: she was released`. */
const sentenceAfterColon = /^[^:：]{2,26}[:：]\s\p{Ll}[\p{Ll}’']*\s\p{Ll}+\s/u
const minWrappedLength = 30

const firstWordWidth = (line: PrintedLine): number => {
  const word = /^\S+/u.exec(line.text)?.[0] ?? ''
  return ((line.right - line.x) * word.length) / Math.max(line.text.length, 1)
}

/** A wrapped line: the next one's first word would not have fitted behind it. */
const isWrapped = (line: PrintedLine, next: PrintedLine, edge: number): boolean =>
  line.isRightToLeft
    ? next.right - line.x > 0 && line.x - firstWordWidth(next) - line.size * 0.25 < edge
    : line.right + line.size * 0.25 + firstWordWidth(next) > edge - line.size * 0.5

const isSameLook = (one: PrintedLine, other: PrintedLine): boolean => Math.abs(one.size - other.size) < one.size * 0.08 && one.isHeading === other.isHeading

/** One flow may have lines of both directions: they are wrapped at opposite edges. */
const sideOf = (line: PrintedLine): string => `${line.flow} ${line.isRightToLeft ? 'rtl' : 'ltr'}`

/** How far the lines of each flow reach: the edge that text is wrapped at. */
const edgesOf = (lines: readonly PrintedLine[]): ReadonlyMap<string, number> => {
  const edges = new Map<string, number>()
  for (const line of lines) {
    const known = edges.get(sideOf(line))
    const reach = line.isRightToLeft ? line.x : line.right
    edges.set(sideOf(line), known === undefined ? reach : line.isRightToLeft ? Math.min(known, reach) : Math.max(known, reach))
  }
  return edges
}

const usualPitch = 1.2
const maxPitch = 1.8

/** The usual distance of two lines of a text: the commonest of those that are no gaps. */
const pitchOf = (lines: readonly PrintedLine[]): number => {
  const counts = new Map<number, number>()
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (next === undefined || next.flow !== line.flow) return
    const pitch = Math.round((next.y - line.y) / line.size / 0.05) * 0.05
    if (pitch > 0.8 && pitch < 2.4) counts.set(pitch, (counts.get(pitch) ?? 0) + 1)
  })
  const maxCount = Math.max(0, maxOf(counts.values()))
  // Of several about as common the narrowest is the pitch, the others are gaps.
  const pitch = [...counts].filter(([, count]) => count * 2 >= maxCount).sort((one, other) => one[0] - other[0])[0]?.[0] ?? usualPitch
  // At such a distance there is an empty line between all of them.
  return pitch > maxPitch ? usualPitch : pitch
}

const minGapFactor = 1.28

/** Columns of addresses have distances of their own: each row of a table may have space around it. */
const blockPitchesOf = (lines: readonly PrintedLine[]): ReadonlyMap<Block, number> => {
  const pitches = new Map<Block, number[]>()
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (line.block === null || next?.block !== line.block) return
    const known = pitches.get(line.block) ?? []
    pitches.set(line.block, known)
    known.push((next.y - line.y) / line.size)
  })
  return new Map([...pitches].map(([block, all]) => [block, all.sort((one, other) => one - other)[Math.floor((all.length - 1) / 2)] ?? usualPitch]))
}

export type TextFlow = { readonly lines: readonly PrintedLine[]; readonly pitch: number; readonly blockPitches: ReadonlyMap<Block, number>; readonly edges: ReadonlyMap<string, number>; readonly known: KnownWords }

/** Lines of one column with what is measured of them: their distance and their edges. */
export const flowOf = (lines: readonly PrintedLine[]): TextFlow => ({ lines, pitch: pitchOf(lines), blockPitches: blockPitchesOf(lines), edges: edgesOf(lines), known: knownWords(lines) })

const endsSentence = (text: string): boolean => /[.!?…:;]["'’”»)\]]*$/u.test(text)

/** Whether there was an empty line between two lines, as far as the page shows. */
const isGap = (textFlow: TextFlow, line: PrintedLine, next: PrintedLine): boolean => {
  if (line.block !== next.block) return true
  if (line.block?.hasGaps === false || (line.element !== null && line.element === next.element && line.page === next.page)) return false
  if (line.page !== next.page || line.flow !== next.flow) {
    // The end of a page or a column hides the gap: a finished paragraph is taken to be followed by one.
    return (line.page === next.page && next.y > line.y) || !isWrapped(line, next, textFlow.edges.get(sideOf(line)) ?? line.right) || endsSentence(line.text)
  }
  if (line.isHeading !== next.isHeading) return true
  const distance = next.y - line.y
  const pitch = line.block === null ? undefined : textFlow.blockPitches.get(line.block)
  return distance < 0 || distance > Math.max(line.size, next.size) * (pitch ?? textFlow.pitch) * minGapFactor
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** Two blocks of a page's structure tree are two lines, however they are printed. */
const isOtherElement = (line: PrintedLine, next: PrintedLine): boolean => line.page === next.page && line.element !== next.element

const edgeOf = (textFlow: TextFlow, line: PrintedLine): number => textFlow.edges.get(sideOf(line)) ?? line.right

/** A line that is neither wrapped nor the end of a sentence does not end a paragraph: it belongs to an address or a list. */
const isShortLine = (textFlow: TextFlow, at: number): boolean => {
  const [line, next] = textFlow.lines.slice(at, at + 2)
  if (line === undefined || endsSentence(line.text)) return false
  if (next === undefined || isGap(textFlow, line, next)) return true
  return !isWrapped(line, next, edgeOf(textFlow, line)) && !/^\p{Ll}[^@/]*$/u.test(next.text)
}

/** In letter sizes. */
const maxNarrowColumn = 32

/** `of`, `de`, `and` at the end of a line: the sentence continues. */
const smallWord = /(?<!\p{L})\p{Ll}{1,3}$/u

/** A label in capitals that is itself wrapped: `PREFERRED LANGUAGE TO ADDRESS / TARGET: Spanish`. */
const isOpenLabel = (paragraph: string, next: PrintedLine): boolean =>
  isCapitals(paragraph) && !/[:.]$/u.test(paragraph) && (capitalLabel.test(next.text) || !/\p{Ll}/u.test(next.text))

/** Whether a block of short lines begins with the next line, as after a list's last sentence or a role in an address. */
const startsShortLines = (textFlow: TextFlow, at: number): boolean => {
  const [line, next, after] = textFlow.lines.slice(at, at + 3)
  if (line === undefined || next === undefined || !isShortLine(textFlow, at + 1)) return false
  if (/[.!?]["'’”»)]*$/u.test(line.text)) return true
  // A line of an address fills a narrow column by chance, but no page.
  if (line.right - line.x > line.size * maxNarrowColumn) return false
  const isFollowed = after !== undefined && !isGap(textFlow, next, after) && isShortLine(textFlow, at + 2)
  return isFollowed && /^\p{Lu}/u.test(next.text) && !smallWord.test(line.text)
}

/** A paragraph in capitals ends where ordinary text begins; a label in capitals may itself be wrapped. */
const isOtherCase = (line: PrintedLine, next: PrintedLine, paragraph: string): boolean => {
  if (isCapitals(paragraph)) return true
  return capitalLabel.test(next.text) || (isCapitals(next.text) && !isCapitals(line.text))
}

const isContinued = (textFlow: TextFlow, at: number, paragraph: string): boolean => {
  const [line, next] = textFlow.lines.slice(at, at + 2)
  if (line === undefined || next === undefined || isOtherElement(line, next) || bullet.test(next.text)) return false
  if (!isSameLook(line, next) || isGap(textFlow, line, next)) return false
  // Rows of a table have space between them.
  if (line.block !== null && next.y - line.y > line.size * maxPitch) return false
  if (isCutAtHyphen(line.text, next.text)) return true
  if (!isOpenLabel(paragraph, next)) {
    if (startsShortLines(textFlow, at) || isOtherCase(line, next, paragraph)) return false
    if (label.test(next.text) && !sentenceAfterColon.test(next.text) && line.text.length < minWrappedLength * 2) return false
  }
  // The edge of a single block of short lines does not show whether they are wrapped.
  return paragraph.length >= minWrappedLength && isWrapped(line, next, edgeOf(textFlow, line))
}

const addLine = (joined: JoinedLine, line: PrintedLine, known: KnownWords): void => {
  const before = joined.text
  joined.text = before === '' ? line.text : joinLineEnds([before, line.text], known)
  const last = joined.lines.at(-1)
  if (last !== undefined) last.end = Math.min(last.end, joined.text.length - line.text.length)
  joined.lines.push({ line, start: Math.max(0, joined.text.length - line.text.length), end: joined.text.length })
}

const descent = 0.25

/** One line of the source, with its hints, its links and where it was printed. */
export const sourceLineOf = (joined: JoinedLine, pages: ReadonlyMap<number, PdfPage>): SourceLine => {
  const printed = joined.lines.map(({ line }) => line)
  const boxes = joined.lines.map(({ line, start, end }) => ({
    page: line.page, x: line.x, y: line.y - line.size, width: line.right - line.x, height: line.size * (1 + descent), start, end,
  }))
  const links = boxes.flatMap((box) => (pages.get(box.page)?.links ?? []).filter((link) =>
    link.left < box.x + box.width && link.right > box.x && (link.top + link.bottom) / 2 > box.y && (link.top + link.bottom) / 2 < box.y + box.height))
  const first = printed[0]
  return {
    text: joined.text.replaceAll('\u00ad', ''),
    ...(first === undefined ? {} : { page: first.page }),
    boxes,
    ...(printed.every((line) => line.isBold) ? { isBold: true } : {}),
    ...(printed.every((line) => line.isHeading) ? { isHeading: true } : {}),
    ...(printed.some((line) => line.isListItem) ? { isListItem: true } : {}),
    ...(printed.some((line) => line.isTableCell) ? { isTableCell: true } : {}),
    ...(links.length > 0 ? { links: [...new Set(links.map((link) => link.address))].map((address) => ({ text: '', address })) } : {}),
  }
}

/** A printed line that is joined to no other. */
export const joinedOf = (line: PrintedLine): JoinedLine => ({ text: line.text, lines: [{ line, start: 0, end: line.text.length }] })

const emptyLine: SourceLine = { text: '' }

/** Printed lines as lines of text: wrapped ones joined, blocks separated by an empty line. */
export const joinLines = (textFlow: TextFlow, pages: ReadonlyMap<number, PdfPage>): readonly SourceLine[] => {
  const lines: SourceLine[] = []
  let joined: JoinedLine | null = null
  textFlow.lines.forEach((line, index) => {
    joined ??= { text: '', lines: [] }
    addLine(joined, line, textFlow.known)
    const next = textFlow.lines[index + 1]
    if (isContinued(textFlow, index, joined.text)) return
    lines.push(sourceLineOf(joined, pages))
    if (next !== undefined && isGap(textFlow, line, next)) lines.push(emptyLine)
    joined = null
  })
  return lines
}
