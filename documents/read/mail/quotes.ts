import type { SourceLine } from '../../../core/case/source-text.ts'

const quote = /^(?:>\s?)+/u
const minQuotedShare = 0.6

const aside = (line: SourceLine): SourceLine => (line.text.trim() === '' ? line : { ...line, isAside: true })

/**
 * A forwarded appeal may be quoted line by line (`> `): then the quote marks are removed, and what the
 * sender wrote above it is marked as outside the document.
 */
export const withoutQuotes = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const worded = lines.filter((line) => line.text.trim() !== '')
  const quoted = worded.filter((line) => quote.test(line.text))
  if (quoted.length <= worded.length * minQuotedShare) return lines
  const first = lines.findIndex((line) => quote.test(line.text))
  return lines.map((line, index) => (index < first ? aside(line) : { ...line, text: line.text.replace(quote, '') }))
}
