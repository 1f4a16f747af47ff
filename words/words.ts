import type { Language } from './catalogue.ts'
import { featureWords, type FeatureWords } from './feature-words.ts'
import { messages as english } from './generated/language-en.ts'
import type { Messages } from './generated/messages.ts'
import { locales } from './locales.ts'

export type LanguageCode = keyof typeof locales

const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { ...locales.en, messages: english },
}

/** Every message of the app in one language, by feature, and how that language writes days and numbers. */
export type Words = FeatureWords<keyof Messages>

/** The words of a language made of its own messages and, where one is missing, of the English one. */
export const wordsOf = (language: Language): Words => featureWords(language, languages.en)

/** The words of one of the app's languages. Make one and hand it on: it keeps what it has parsed. */
export const wordsIn = (code: LanguageCode): Words => wordsOf(languages[code])
