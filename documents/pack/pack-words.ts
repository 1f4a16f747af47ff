import packFiles from '../../words/en/pack-files.json' with { type: 'json' }
import sheets from '../../words/en/sheets.json' with { type: 'json' }
import { featureWords } from '../../words/feature-words.ts'
import { locales } from '../../words/locales.ts'
import { sheetWordsOf } from '../../words/sheet-words.ts'

const english = { ...locales.en, messages: { packFiles, sheets } }

/** The words of a pack's sheets, in one language; a letter holds only its own text. Each pack has a process of its own, which loads no other words. */
export const packWords = featureWords<'packFiles' | 'sheets'>(english, english)

/** The words that a pack's pages are counted with. */
export const sheetWords = sheetWordsOf(packWords)
