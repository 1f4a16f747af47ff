import type { SheetLanguage } from '../core/pack/sheet-languages.ts'

/** How a language writes: its locale decides how days and numbers look. `isRightToLeft` keeps a name or an address in Latin letters in its own direction inside a sentence. */
export type Locale = { readonly locale: string; readonly isRightToLeft: boolean }

/** The languages the app speaks. Each has a folder of this name. */
export const locales = {
  en: { locale: 'en-GB', isRightToLeft: false },
} as const satisfies Record<string, Locale>

/** The languages that the sheets of a pack can be in. Those that are not the app's have a folder with the words of packs only. Arabic has the digits of the codes on the letters. */
export const sheetLocales = {
  en: locales.en,
  es: { locale: 'es', isRightToLeft: false },
  fr: { locale: 'fr', isRightToLeft: false },
  de: { locale: 'de', isRightToLeft: false },
  ar: { locale: 'ar-u-nu-latn', isRightToLeft: true },
} as const satisfies Record<SheetLanguage, Locale>
