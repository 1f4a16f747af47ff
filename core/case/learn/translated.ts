import type { SourceLine, SourceText } from '../source-text.ts'
import { labelKey, prefixOf } from './layout.ts'
import type { LineUse } from './line-uses.ts'

/** A part of the document that a label announces. */
export type LabelledSection = Exclude<LineUse['section'], 'title'>

/** Words of one layout that the reader does not know. */
export type LearnedWords = {
  /** Label lines, by their key, and what follows them. */
  readonly labels: Readonly<Record<string, LabelledSection>>
  /** Keys of the words before the colon of the deadline. */
  readonly deadlines: readonly string[]
  /** Lines, by their key, that are in no fact though the reader took them for one. */
  readonly leftOut: readonly string[]
}

/** Labels that the reader knows, in place of those that it learned. */
const knownLabels: { readonly [Section in LabelledSection]: string } = {
  targets: 'PLEASE SEND APPEALS TO:', letter: 'MODEL LETTER', demands: 'PLEASE WRITE IMMEDIATELY:', summary: 'SUMMARY', background: 'ADDITIONAL INFORMATION',
}
const knownDeadline = 'Deadline:'

/** The line with the known word for a deadline, as long as before, so that every place in it stays. */
const withDeadline = (line: SourceLine): SourceLine => {
  const end = line.text.search(/[:\uff1a]/u) + 1
  return end < knownDeadline.length ? line : { ...line, text: knownDeadline.padEnd(end) + line.text.slice(end) }
}

/** The document as the reader knows documents: learned labels in its own words, learned lines left out. Every line keeps its number. */
export const translated = (source: SourceText, { labels, deadlines, leftOut }: LearnedWords): SourceText => ({
  ...source,
  lines: source.lines.map((line) => {
    const key = labelKey(line.text)
    if (key === '') return line
    if (leftOut.includes(key)) return { ...line, isFurniture: true }
    const section = Object.hasOwn(labels, key) ? labels[key] : undefined
    if (section !== undefined) return { ...line, text: knownLabels[section], isHeading: true }
    return deadlines.includes(prefixOf(line.text) ?? '') ? withDeadline(line) : line
  }),
})
