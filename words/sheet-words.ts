import type { SheetWords } from '../core/pack/sheets/sheet-words.ts'
import type { FeatureWords } from './feature-words.ts'

/** What the sheets of a pack say in a language. */
export const sheetWordsOf = ({ sheets, format, locale }: FeatureWords<'sheets'>): SheetWords => ({ ...sheets, list: format.list, series: format.series, locale })
