import type { SourceLine } from '../../core/case/source-text.ts'
import { joinLineEnds, knownWords } from './hyphens.ts'

const minWidth = 56
const maxWidth = 80
const minWrapped = 5
const minWrappedShare = 0.7
const minFullness = 0.6
const maxWordLength = 30

const firstWordOf = (text: string): string => /^\S*/u.exec(text)?.[0] ?? ''

/** An item, a heading, a row of a table or indented text begins on its own, however full the line before it is. */
const beginsAnew = (text: string): boolean => /^(?:[-–—•*·▪‣>|#]|\(?\d{1,2}[.)]\s|\s{2}|\t)/u.test(text)

/** The column at which a text was wrapped; undefined where lines are longer than those of any mail. */
const widthOf = (lines: readonly SourceLine[]): number | undefined => {
  let width = 0
  for (const { text } of lines) {
    const length = text.trimEnd().length
    // Only a word that cannot be broken, such as a web address, may be longer.
    if (length > maxWidth && !text.split(/\s+/u).some((word) => word.length > maxWordLength)) return undefined
    if (length <= maxWidth && /\s/u.test(text.trim())) width = Math.max(width, length)
  }
  return width >= minWidth ? width : undefined
}

const isSameKind = (one: SourceLine, other: SourceLine): boolean => one.page === other.page && one.isAside === other.isAside

type Pair = 'wrapped' | 'broken' | 'short'

/** Whether the next line's first word would not have fitted at the end of this one. */
const pairOf = (before: SourceLine, after: SourceLine, width: number): Pair => {
  const text = before.text.trimEnd()
  if (text.length < width * minFullness || after.text.trim() === '' || !isSameKind(before, after) || beginsAnew(after.text)) return 'short'
  const word = firstWordOf(after.text)
  return word.length <= maxWordLength && text.length + 1 + word.length > width ? 'wrapped' : 'broken'
}

/**
 * Joins the lines of a text that was broken at a fixed column, as mails are, so that a paragraph is one
 * line: a fact such as `Urgent Action 105.22` may be split by a break. Lines that end early by
 * themselves (addresses, lists, verse) stay. A text without clear signs of that is left as it is.
 */
export const unwrapLines = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const width = widthOf(lines)
  if (width === undefined) return lines
  const pairs = lines.map((line, index): Pair => {
    const after = lines[index + 1]
    return after === undefined ? 'short' : pairOf(line, after, width)
  })
  const wrapped = pairs.filter((pair) => pair === 'wrapped').length
  const broken = pairs.filter((pair) => pair === 'broken').length
  if (wrapped < minWrapped || wrapped < (wrapped + broken) * minWrappedShare) return lines
  // Two lines with others close below are a heading and an address as likely as a paragraph.
  const isJoined = (index: number): boolean =>
    pairs[index] === 'wrapped' &&
    (pairs[index - 1] === 'wrapped' || pairs[index + 1] === 'wrapped' || !/^\p{Lu}/u.test(lines[index + 1]?.text ?? '') || (lines[index + 2]?.text ?? '').trim() === '')
  const joined: { line: SourceLine; parts: string[] }[] = []
  lines.forEach((line, index) => {
    const last = joined.at(-1)
    if (last !== undefined && isJoined(index - 1)) last.parts.push(line.text.trim())
    else joined.push({ line, parts: [line.text] })
  })
  const known = knownWords(lines)
  return joined.map(({ line, parts }) => (parts.length === 1 ? line : { ...line, text: joinLineEnds([(parts[0] ?? '').trimEnd(), ...parts.slice(1)], known) }))
}
