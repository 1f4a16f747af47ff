import type { CountryCode } from './country-code.ts'
import { countryNamed, nameIn, shortNameOf } from './country-names.ts'
import { postLanguageOf } from './post-language.ts'
import { countryInFull, namesOnMail } from './same-country.ts'

/** Where the short name is not the one that sorting offices expect. */
const own: Readonly<Record<string, Readonly<Partial<Record<CountryCode, string>>>>> = {
  en: namesOnMail,
  de: { CD: 'Demokratische Republik Kongo', CG: 'Republik Kongo', HK: 'Hongkong', MO: 'Macau', PS: 'Palästina' },
  fr: { CD: 'République démocratique du Congo', CG: 'République du Congo', HK: 'Hong Kong', MO: 'Macao', PS: 'Palestine' },
  es: { CD: 'República Democrática del Congo', CG: 'República del Congo', HK: 'Hong Kong', MO: 'Macao', PS: 'Palestina' },
  it: { CD: 'Repubblica Democratica del Congo', CG: 'Repubblica del Congo', HK: 'Hong Kong', MO: 'Macao', PS: 'Palestina' },
  pt: { CD: 'República Democrática do Congo', CG: 'República do Congo', HK: 'Hong Kong', MO: 'Macau', PS: 'Palestina' },
  nl: { CD: 'Democratische Republiek Congo', CG: 'Republiek Congo', HK: 'Hongkong', MO: 'Macau', PS: 'Palestina' },
}

/** Names that differ from one version of the language data to the next, or hold a note, are taken in English, which each post accepts. */
const inEnglish: ReadonlySet<CountryCode> = new Set<CountryCode>(['CD', 'CG', 'HK', 'MO', 'PS'])

const withoutNote = (name: string): string => name.replace(/\s*\([^)]*\)$/u, '')

/** The line of a country on mail from another one: alone, in full, in capitals, in a language of the sender's post. An unknown name stays as it is. */
export const countryLineOf = (country: string, homeCountry: string): string => {
  const code = countryNamed(country)
  if (code === undefined) return countryInFull(country).toUpperCase()
  const language = postLanguageOf(homeCountry)
  const name = own[language]?.[code] ?? (language === 'en' || inEnglish.has(code) ? shortNameOf(code) : withoutNote(nameIn(language, code)))
  return name.toUpperCase()
}
