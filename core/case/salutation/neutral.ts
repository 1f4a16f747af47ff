import { primaryTag } from '../../language/language-names.ts'
import { wordsOf } from './find-office.ts'
import { salutationLanguageOf, type SalutationLanguage } from './offices.ts'

/** The greeting for a person of whom nothing is known, by the primary tag of the letter's language. */
const neutralGreetings: ReadonlyMap<string, string> = new Map([
  ['en', 'Dear Sir or Madam,'],
  ['es', 'Señora o señor:'],
  ['fr', 'Madame, Monsieur,'],
  ['de', 'Sehr geehrte Damen und Herren,'],
  ['ar', 'تحية طيبة وبعد،'],
  ['pt', 'Exma. Senhora, Exmo. Senhor,'],
  ['it', 'Gentile Signora, Egregio Signore,'],
  ['nl', 'Geachte heer, mevrouw,'],
])

/** The greeting that a letter is printed with where no other is known; null for a language without one: then it has a line to write on. */
export const neutralGreeting = (language: string | null): string | null => (language === null ? null : (neutralGreetings.get(primaryTag(language)) ?? null))

/** Words with which only the salutations of one language begin. Those of two, as `excelencia`, say nothing. */
const firstWords: Readonly<Record<Exclude<SalutationLanguage, 'ar'>, readonly string[]>> = {
  en: ['dear', 'your', 'honourable', 'honorable', 'ladies', 'sir', 'madam', 'mister'],
  es: ['estimado', 'estimada', 'estimados', 'estimadas', 'senor', 'senora', 'senores', 'senoras', 'distinguido', 'distinguida', 'respetado', 'respetada', 'excelentisimo', 'excelentisima', 'muy'],
  fr: ['monsieur', 'madame', 'messieurs', 'mesdames', 'cher', 'chere', 'votre'],
  de: ['sehr', 'geehrter', 'geehrte', 'lieber', 'liebe', 'eure', 'ihre', 'exzellenz'],
}

const isArabicScript = (text: string): boolean => /\p{Script=Arabic}/u.test(text)

/** Languages that are written in Arabic letters: a salutation does not say which of them it is in. */
const inArabicLetters: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ku', 'ug', 'sd', 'bal'])

/** Whether a salutation is surely in another language than the letter, such as `Dear Minister,` on a Spanish one. */
export const isInOtherLanguage = (salutation: string, language: string | null): boolean => {
  if (language === null) return false
  const tag = primaryTag(language)
  if (isArabicScript(salutation)) return !inArabicLetters.has(tag)
  // Of other languages nothing is known: Portuguese begins with some of the Spanish words.
  if (salutationLanguageOf(language) === undefined) return false
  if (tag === 'ar') return true
  const first = wordsOf(salutation)[0] ?? ''
  const own = Object.entries(firstWords).find(([, words]) => words.includes(first))?.[0]
  return own !== undefined && own !== tag
}
