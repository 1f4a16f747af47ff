/** The languages that the sheets of a pack can be in. A letter has its own language. */
export const sheetLanguages = ['en', 'es', 'fr', 'de', 'ar'] as const
export type SheetLanguage = (typeof sheetLanguages)[number]

/** The language of the app. */
export const usualSheetLanguage: SheetLanguage = 'en'

/** The words of a letter in its own language, such as `es-PE`; those of the app where it has no words for it. */
export const sheetLanguageOf = (tag: string | null): SheetLanguage => sheetLanguages.find((language) => language === tag?.split('-')[0]) ?? usualSheetLanguage
