import type { SourceLine } from '../../../core/case/source-text.ts'

const quote = /^(?:>\s?)+/u
const mostlyQuoted = 0.6

/** A forwarded appeal may be quoted line by line: then the marks are layout and go. */
export const withoutQuotes = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const worded = lines.filter((line) => line.text.trim() !== '')
  const quoted = worded.filter((line) => quote.test(line.text))
  return quoted.length > worded.length * mostlyQuoted ? lines.map((line) => ({ ...line, text: line.text.replace(quote, '') })) : lines
}
