import { catalogueOf, type Language } from './catalogue.ts'
import { formatIn, type Format } from './format.ts'
import { messages as english } from './generated/language-en.ts'
import type { Messages } from './generated/messages.ts'

/** The languages the app speaks. Each has a folder of this name; its locale decides how days and numbers are written. */
const languages = {
  en: { locale: 'en-GB', isRightToLeft: false, messages: english },
} as const satisfies Record<string, Language>

export type LanguageCode = keyof typeof languages

/** Every message of the app in one language, by feature, and how that language writes days and numbers. */
export type Words = Messages & { readonly locale: string; readonly isRightToLeft: boolean; readonly format: Format }

/** The words of a language made of its own messages and, where one is missing, of the English one. */
export const wordsOf = (language: Language): Words => {
  const { locale, isRightToLeft } = language
  return Object.assign(catalogueOf<Messages>(language, languages.en), { locale, isRightToLeft, format: formatIn(locale) })
}

/** The words of one of the app's languages. Make one and hand it on: it keeps what it has parsed. */
export const wordsIn = (code: LanguageCode): Words => wordsOf(languages[code])
