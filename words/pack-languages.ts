import type { SheetLanguage } from '../core/pack/sheet-languages.ts'
import type { SheetWords } from '../core/pack/sheets/sheet-words.ts'
import packFiles from './en/pack-files.json' with { type: 'json' }
import sheets from './en/sheets.json' with { type: 'json' }
import type { Language } from './catalogue.ts'
import { featureWords, type FeatureWords } from './feature-words.ts'
import { messages as arabic } from './generated/language-ar.ts'
import { messages as german } from './generated/language-de.ts'
import { messages as spanish } from './generated/language-es.ts'
import { messages as french } from './generated/language-fr.ts'
import { sheetLocales } from './locales.ts'
import { sheetWordsOf } from './sheet-words.ts'

const english: Language = { ...sheetLocales.en, messages: { packFiles, sheets }, isPrinted: true }

/** Only what is printed in a pack: its process loads no other words. */
const languages: Readonly<Record<SheetLanguage, Language>> = {
  en: english,
  es: { ...sheetLocales.es, messages: spanish, isPrinted: true },
  fr: { ...sheetLocales.fr, messages: french, isPrinted: true },
  de: { ...sheetLocales.de, messages: german, isPrinted: true },
  ar: { ...sheetLocales.ar, messages: arabic, isPrinted: true },
}

export type PackWords = FeatureWords<'packFiles' | 'sheets'>
type Made = { readonly all: PackWords; readonly sheets: SheetWords }

const made = new Map<SheetLanguage, Made>()
const madeIn = (language: SheetLanguage): Made => {
  const known = made.get(language)
  if (known) return known
  const all = featureWords<'packFiles' | 'sheets'>(languages[language], english)
  const words = { all, sheets: sheetWordsOf(all) }
  made.set(language, words)
  return words
}

/** The language that a pack's sheets are in. */
type OfPack = { readonly sheetLanguage: SheetLanguage }

/** The words of a pack in the language of its sheets; a letter holds only its own text. */
export const packWordsOf = ({ sheetLanguage }: OfPack): PackWords => madeIn(sheetLanguage).all

/** The words that a pack's sheets are made of and its pages counted with. */
export const sheetWordsFor = ({ sheetLanguage }: OfPack): SheetWords => madeIn(sheetLanguage).sheets
