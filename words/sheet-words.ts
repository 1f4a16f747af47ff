import type { SheetWords } from '../core/pack/sheets/sheet-words.ts'
import type { FeatureWords } from './feature-words.ts'

/** What the sheets of a pack say in a language. */
export const sheetWordsOf = ({ sheets, format, locale }: FeatureWords<'sheets'>): SheetWords => ({ ...sheets, list: format.list, series: (parts) => parts.filter((part) => part !== '').reduce((before, after) => (before === '' ? after : sheets.pair({ before, after })), ''), number: format.number, locale })
