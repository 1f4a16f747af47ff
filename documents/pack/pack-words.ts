import { usualSheetLanguage } from '../../core/pack/sheet-languages.ts'
import { packWordsOf } from '../../words/pack-languages.ts'

/** The words of test sheets, in the language of the app. */
export const packWords = packWordsOf({ sheetLanguage: usualSheetLanguage })
