import { makeOnce } from '../make-once.ts'
import { readerLanguages } from '../reader-languages.ts'
import { fold, foldInPlace } from '../text/fold.ts'

/** The languages that appeals ask letters in, as BCP 47. */
export const languageCodes = [
  'en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'fa', 'prs', 'ps', 'zh', 'ru', 'uk', 'be', 'tr', 'ku', 'ur', 'hi', 'bn', 'si', 'ta', 'id', 'ms', 'vi', 'th', 'km',
  'my', 'lo', 'ko', 'ja', 'fil', 'sw', 'am', 'so', 'ti', 'he', 'el', 'pl', 'hu', 'ro', 'bg', 'sr', 'nl', 'sv', 'no', 'da', 'fi', 'az', 'kk', 'uz', 'tg', 'ka',
  'hy', 'ht', 'lg', 'tet', 'ne', 'mn', 'mg', 'rw', 'rn', 'sn', 'zu', 'af', 'ha', 'yo', 'ig', 'wo', 'om', 'qu', 'gn', 'ky', 'tk', 'sq', 'hr', 'bs', 'sk', 'cs',
  'sl', 'mk', 'et', 'lv', 'lt', 'is', 'ug', 'bo', 'pa', 'sd', 'bal', 'mt', 'ca', 'eu', 'gl', 'te', 'mr', 'gu',
] as const

export type LanguageCode = (typeof languageCodes)[number]

/** English names that are fixed in data and documents: the runtime's own names differ by version. */
const fixedNames: Readonly<Partial<Record<LanguageCode, string>>> = {
  bal: 'Balochi', bn: 'Bengali', fil: 'Filipino', lg: 'Luganda', prs: 'Dari', rn: 'Kirundi', tet: 'Tetum',
}

/** Names in appeals that `Intl.DisplayNames` does not give, with `|` between them. */
export const moreNames: Readonly<Partial<Record<LanguageCode, string>>> = {
  az: 'azeri', bn: 'bangla', es: 'castellano|castilian', fa: 'farsi', fil: 'tagalog', ht: 'creole|kreyol', id: 'bahasa', prs: 'dari', ps: 'pashtu',
  si: 'sinhalese', sl: 'slovene', sw: 'kiswahili', th: 'thailandais', zh: 'mandarin',
}

/** Names of languages that are the name of a country, a given name or another word in another language. */
const ambiguous = new Set([
  'alban', 'albania', 'angles', 'arab', 'arabia', 'armenia', 'belarus', 'belarusz', 'birma', 'bosnia', 'bulgaria', 'burma', 'corea', 'dan',
  'espanja', 'estonia', 'finn', 'fins', 'francia', 'galicia', 'georgia', 'haiti', 'holland', 'indonesia', 'islanti', 'italia', 'japan', 'japani',
  'kiina', 'korea', 'kreikka', 'kroatia', 'latvia', 'leto', 'lets', 'liettua', 'malta', 'norja', 'persia', 'polska', 'pools', 'portugal',
  'portugali', 'puola', 'ranska', 'roman', 'romania', 'ruanda', 'ruotsi', 'rus', 'saksa', 'serbia', 'sona', 'suomi', 'tai', 'tanska', 'tsekki',
  'turkki', 'ukraina', 'unkari', 'venaja', 'vietnam', 'viro',
])

/** Languages whose letters get the tag of another language: the written form is the same, or the usual one. */
const tagsOfLetters: Readonly<Partial<Record<LanguageCode, string>>> = { no: 'nb', prs: 'fa' }

const languageNames = (language: string): Intl.DisplayNames => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })

type Names = readonly (readonly [name: string, code: LanguageCode])[]

const englishNames = makeOnce(() => languageNames('en'))

/** The English name, as it is kept in the data and printed in documents. */
export const englishNameOf = (code: LanguageCode): string => fixedNames[code] ?? englishNames().of(code) ?? code

const knownNames = makeOnce((): Names => {
  const byLanguage = readerLanguages.map(languageNames)
  return languageCodes.flatMap((code) =>
    [englishNameOf(code), ...byLanguage.flatMap((names) => names.of(code) ?? []), ...(moreNames[code]?.split('|') ?? [])].map((name) => [name, code] as const))
})

const byForm = (form: (name: string) => string): ReadonlyMap<string, LanguageCode> =>
  new Map(knownNames().map(([name, code]) => [form(name), code] as const).filter(([name]) => !ambiguous.has(name)))

/** Codes by the names that running text may hold, folded in place. */
export const languagesByWord = makeOnce(() => byForm(foldInPlace))

const languagesByName = makeOnce(() => byForm(fold))

/** Language without script or country: `es` of `es-419`. */
export const primaryTag = (language: string): string => language.trim().toLowerCase().split(/[-_]/u)[0] ?? ''

/** The tag of letters in a language, such as `es` for `Spanish` or `Castellano`; undefined for an unknown name. */
export const languageTag = (name: string): string | undefined => {
  const code = languagesByName().get(fold(name))
  return code === undefined ? undefined : (tagsOfLetters[code] ?? code)
}
