import { fold } from '../text/fold.ts'
import type { CountryCode } from './country-code.ts'
import { countryNamed, nameIn, shortNameOf } from './country-names.ts'

/** The languages in which names of countries are printed on mail: those in Latin letters that have a name for every country. */
type PostLanguage = 'en' | 'fr' | 'de' | 'es' | 'it' | 'pt' | 'nl' | 'sv' | 'da' | 'nb' | 'fi' | 'pl' | 'cs' | 'sk' | 'hu'

const codesOf = (names: string): readonly CountryCode[] => names.split(' ') as readonly CountryCode[]

/** Countries whose post sorts by names in one language. */
const oneLanguage: Readonly<Partial<Record<PostLanguage, readonly CountryCode[]>>> = {
  de: codesOf('DE AT LI'),
  fr: codesOf('FR MC BF BJ CD CF CG CI DJ DZ GA GN HT KM MA MG ML NE SN TD TG TN'),
  es: codesOf('ES AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PR PY SV UY VE'),
  it: codesOf('IT SM VA'),
  pt: codesOf('PT AO BR CV GW MZ ST'),
  nl: codesOf('NL SR'),
  sv: codesOf('SE'), da: codesOf('DK GL'), nb: codesOf('NO'), pl: codesOf('PL'), cs: codesOf('CZ'), sk: codesOf('SK'), hu: codesOf('HU'),
}

/** Countries whose post has several languages: the group's is the one in which it names its country. */
const severalLanguages: Readonly<Partial<Record<CountryCode, readonly PostLanguage[]>>> = {
  BE: ['fr', 'nl', 'de'], CH: ['de', 'fr', 'it'], FI: ['fi', 'sv'], LU: ['fr', 'de'],
}

/**
 * The language in which the post of a country wants the country of destination: its own, else English, which
 * the rules of the Universal Postal Union accept everywhere.
 */
export const postLanguageOf = (homeCountry: string): PostLanguage => {
  const code = countryNamed(homeCountry)
  if (code === undefined) return 'en'
  const several = severalLanguages[code]
  if (several !== undefined) {
    const isNamedIn = (language: PostLanguage): boolean => fold(language === 'en' ? shortNameOf(code) : nameIn(language, code)) === fold(homeCountry)
    return isNamedIn('en') ? 'en' : (several.find(isNamedIn) ?? 'en')
  }
  const found = (Object.keys(oneLanguage) as readonly PostLanguage[]).find((language) => oneLanguage[language]?.includes(code))
  return found ?? 'en'
}
