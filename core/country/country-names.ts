import { makeOnce } from '../make-once.ts'
import { readerLanguages } from '../reader-languages.ts'
import { fold, foldInPlace } from '../text/fold.ts'
import type { CountryCode } from './country-code.ts'
import { countryCodes } from './country-code.ts'
import { namesInText } from './names-in-text.ts'
import { abbreviations, namesOfALine } from './names-of-a-line.ts'

/** Short names that are fixed in data and documents: the runtime's own names differ by version. */
const shortNames: Readonly<Partial<Record<CountryCode, string>>> = {
  AG: 'Antigua and Barbuda', BA: 'Bosnia and Herzegovina', CD: 'Democratic Republic of the Congo', CG: 'Republic of the Congo', CI: "Côte d'Ivoire",
  CZ: 'Czech Republic', HK: 'Hong Kong', KN: 'Saint Kitts and Nevis', LC: 'Saint Lucia', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine',
  ST: 'São Tomé and Príncipe', TR: 'Turkey', TT: 'Trinidad and Tobago', VC: 'Saint Vincent and the Grenadines',
}

/**
 * Names that mean another thing too often: `Irã` and `Omã` without their accent, the one Congo or the other, and
 * names in one language that are a word, a people or a given name in another (`Çad`, Turkish for a street and for Chad).
 */
const ambiguous = new Set(['ira', 'oma', 'kongo', 'cad', 'cin', 'fas', 'gine', 'lao', 'maurici', 'sili', 'somali', 'viro', 'xina'])
const accentedOnly: Readonly<Record<string, CountryCode>> = { irã: 'IR', omã: 'OM' }

const regionNames = (language: string): Intl.DisplayNames => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })

const englishNames = makeOnce(() => regionNames('en'))

/** The English short name, as it is kept in the data and printed in documents. */
export const shortNameOf = (code: CountryCode): string => shortNames[code] ?? englishNames().of(code) ?? code

const namesByLanguage = makeOnce(() => new Map<string, Intl.DisplayNames>())

/** The name of a country in a language, as the runtime has it. */
export const nameIn = (language: string, code: CountryCode): string => {
  const known = namesByLanguage()
  const names = known.get(language) ?? regionNames(language)
  known.set(language, names)
  return names.of(code) ?? shortNameOf(code)
}

const split = (names: string | undefined): readonly string[] => names?.split('|') ?? []

type Names = readonly (readonly [name: string, code: CountryCode])[]

const knownNames = makeOnce((): Names => {
  const byLanguage = readerLanguages.map(regionNames)
  return countryCodes.flatMap((code) =>
    [shortNameOf(code), ...byLanguage.flatMap((names) => names.of(code) ?? []), ...split(namesInText[code])].map((name) => [name, code] as const))
})

const byForm = (names: Names, form: (name: string) => string): ReadonlyMap<string, CountryCode> =>
  new Map(names.map(([name, code]) => [form(name), code] as const).filter(([name]) => !ambiguous.has(name)))

/** Names that running text may hold, folded in place, and how many words the longest has. Made at the first use: it asks for some 1,800 names. */
export const textNames = makeOnce(() => {
  const codes = byForm(knownNames(), foldInPlace)
  return { codes, maxWords: Math.max(...[...codes.keys()].map((name) => name.split(' ').length)) }
})

const ownNames = (): Names => countryCodes.flatMap((code) => split(namesOfALine[code]).map((name) => [name, code] as const))

const withoutDots = (name: string): string => fold(name.replaceAll('.', ' '))

const codesByLine = makeOnce(() => byForm([...ownNames(), ...knownNames()], withoutDots))

const article = /^(?:the|la|le|el|die|der|l) /u
const endOfLine = /[.,;:\s]+$/u
const elision = /\bd['’](?=\p{L})/giu

/** `Republic of`, `Reino de`, `Bundesrepublik` and their like before a name. No `State of`: `Estado de México` is a part of Mexico. */
const formOfState =
  /^(?:(?:the|la|el|le) )?(?:(?:federal|federative|islamic|arab|democratic|peoples|socialist|united|bolivarian|plurinational|co-?operative|oriental|hashemite|bolivariana|plurinacional|islamica|federale|federativa|islamische|arabische) )*(?:republic|kingdom|sultanate|principality|republica|reino|republique|royaume|republik|bundesrepublik|konigreich|repubblica|regno|republiek|koninkrijk|rzeczpospolita)(?: (?:federal|bolivariana|plurinacional|islamica|arabe|oriental|unida|islamique|federale|federative|federativa|islamische|islamica))* (?:(?:of|de|du|da|do|di|del|della|von|van)(?: (?:the|la|el|le|l))? )?/u

/** `Korea, South` and `Iran (Islamic Republic of)` in normal order. */
const withoutInversion = (line: string): readonly string[] => {
  const [, first = '', second = ''] = /^([^,(]+?)\s*[,(]\s*([^,()]+?)\)?$/u.exec(line) ?? []
  return first === '' ? [] : [`${second} ${first}`]
}

const codeOfName = (name: string): CountryCode | undefined => codesByLine().get(name) ?? codesByLine().get(name.replace(article, ''))

/** `Burma (Myanmar)`: two names of one country. */
const codeOfBoth = (line: string): CountryCode | undefined => {
  const [, first = '', second = ''] = /^([^(]+?)\s*\(([^()]+)\)$/u.exec(line) ?? []
  const code = codeOfName(first)
  return code !== undefined && code === codeOfName(second) ? code : undefined
}

/** The country whose abbreviation is the whole text, such as `UAE` or `U.S.A.`. */
export const countryAbbreviated = (text: string): CountryCode | undefined => {
  const letters = text.replaceAll(/[.\s]/gu, '')
  return Object.hasOwn(abbreviations, letters) ? abbreviations[letters] : undefined
}

/** The country whose name is the whole text, in any of its names: `Perú`, `The Gambia`, `Islamic Republic of Iran`, `UAE`. */
export const countryNamed = (text: string): CountryCode | undefined => {
  const printed = text.trim().replace(endOfLine, '')
  const exact = printed.normalize('NFC').toLowerCase()
  const fixed = countryAbbreviated(printed) ?? (Object.hasOwn(accentedOnly, exact) ? accentedOnly[exact] : undefined)
  if (fixed !== undefined) return fixed
  const line = withoutDots(printed)
  const candidates = [line, ...withoutInversion(line), withoutDots(printed.replace(elision, 'de '))]
  return candidates.flatMap((name) => codeOfName(name) ?? codeOfName(name.replace(formOfState, '')) ?? [])[0] ?? codeOfBoth(line)
}
