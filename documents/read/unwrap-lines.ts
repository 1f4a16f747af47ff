import type { SourceLine } from '../../core/case/source-text.ts'

const narrowest = 56
const widest = 80
const fewestWrapped = 5
const mostlyWrapped = 0.7
const nearlyFull = 0.6
const longestWord = 30

const firstWordOf = (text: string): string => /^\S*/u.exec(text)?.[0] ?? ''

/** An item, a heading, a row of a table or indented text begins on its own, however full the line before it is. */
const beginsAnew = (text: string): boolean => /^(?:[-–—•*·▪‣>|#]|\(?\d{1,2}[.)]\s|\s{2}|\t)/u.test(text)

/** The column at which a text was broken; undefined where lines are longer than any mail has them. */
const widthOf = (lines: readonly SourceLine[]): number | undefined => {
  let width = 0
  for (const { text } of lines) {
    const length = text.trimEnd().length
    // Only an address of the web that cannot be broken may stick out.
    if (length > widest && !text.split(/\s+/u).some((word) => word.length > longestWord)) return undefined
    if (length <= widest && /\s/u.test(text.trim())) width = Math.max(width, length)
  }
  return width >= narrowest ? width : undefined
}

const isSameKind = (one: SourceLine, other: SourceLine): boolean => one.page === other.page && one.isAside === other.isAside

type Pair = 'wrapped' | 'broken' | 'short'

/** Whether the next line's first word would not have fitted at the end of this one. */
const pairOf = (before: SourceLine, after: SourceLine, width: number): Pair => {
  const text = before.text.trimEnd()
  if (text.length < width * nearlyFull || after.text.trim() === '' || !isSameKind(before, after) || beginsAnew(after.text)) return 'short'
  const word = firstWordOf(after.text)
  return word.length <= longestWord && text.length + 1 + word.length > width ? 'wrapped' : 'broken'
}

/**
 * Joins the lines of a text that was broken at a fixed column, as mails are, so that a paragraph is one
 * line: a fact such as `Urgent Action 105.22` may stand across a break. Lines that end early by
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
  if (wrapped < fewestWrapped || wrapped < (wrapped + broken) * mostlyWrapped) return lines
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
  return joined.map(({ line, parts }) => (parts.length === 1 ? line : { ...line, text: parts.map((part, index) => (index === 0 ? part.trimEnd() : part)).join(' ') }))
}
