import type { SourceLine } from '../../../core/case/source-text.ts'

const quote = /^\s{0,3}(?:>\s?)+/u
const minQuotedShare = 0.6
const minQuotedLines = 5
const minLongQuotedShare = 0.35

/** Items of a list that have this mark are never empty. */
const isEmptyQuote = ({ text }: SourceLine): boolean => /^[\s>]*$/u.test(text)

const aside = (line: SourceLine): SourceLine => (line.text.trim() === '' ? line : { ...line, isAside: true })

/**
 * A forwarded appeal may be quoted line by line (`> `): then the quote marks are removed, and what the
 * sender wrote above it is marked as outside the document.
 */
export const withoutQuotes = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const worded = lines.filter((line) => line.text.trim() !== '')
  const quoted = worded.filter((line) => quote.test(line.text))
  const isQuoted = quoted.length > worded.length * minQuotedShare || (quoted.length >= minQuotedLines && quoted.length > worded.length * minLongQuotedShare && quoted.some(isEmptyQuote))
  if (!isQuoted) return lines
  const first = lines.findIndex((line) => quote.test(line.text))
  return lines.map((line, index) => (index < first ? aside(line) : { ...line, text: line.text.replace(quote, '') }))
}

const dash = /^\s{0,3}[-*]( |$)/u
const minMarkedShare = 0.9
const minMarkedLines = 6
const minContinued = 2
const minFullLine = 36

/** A line that begins inside a sentence, below a full one: no item of a list does, one after the other. */
const isContinued = (line: SourceLine, before: SourceLine | undefined): boolean =>
  /^\p{Ll}/u.test(line.text.replace(dash, '')) && before !== undefined && before.text.trimEnd().length >= minFullLine && /[\p{L}\p{N},]$/u.test(before.text.trimEnd())

/**
 * Texts of archives and old news groups have a dash before every line, empty ones and wrapped ones too: there it
 * is removed. A list has no empty items, and its items are not parts of one sentence.
 */
export const withoutDashes = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const worded = lines.filter((line) => line.text.trim() !== '')
  const marked = worded.filter((line) => dash.test(line.text))
  if (marked.length < minMarkedLines || marked.length < worded.length * minMarkedShare) return lines
  const hasEmpty = marked.some((line) => line.text.trim().length === 1)
  const continued = lines.filter((line, index) => isContinued(line, lines[index - 1])).length
  return hasEmpty || continued > minContinued ? lines.map((line) => ({ ...line, text: line.text.replace(dash, '') })) : lines
}
