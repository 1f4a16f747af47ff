import type { SheetWords } from '../core/pack/sheets/sheet-words.ts'
import type { FeatureWords } from './feature-words.ts'
import { isolated } from './isolated.ts'

/** What the sheets of a pack say in a language. */
export const sheetWordsOf = ({ sheets, format, locale, isRightToLeft }: FeatureWords<'sheets'>): SheetWords => ({
  ...sheets,
  // A name alone is no sentence: it runs as its own letters do.
  list: (parts) => (parts.length < 2 ? format.list(parts) : format.list(parts.map((part) => isolated(part, isRightToLeft)))),
  series: (parts) => parts.filter((part) => part !== '').reduce((before, after) => (before === '' ? after : sheets.pair({ before, after })), ''),
  apart: (text) => isolated(text, isRightToLeft),
  number: format.number, locale,
})
