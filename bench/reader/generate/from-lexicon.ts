// Offices, institutions and streets made of the reader's own words: all that it knows takes part in training.
import { lexiconOf } from '../../../core/case/reader/lexicon.ts'
import type { ReaderLanguage } from '../../../core/reader-languages.ts'
import type { Choose } from './choose.ts'
import { bodies, cities } from './pools.ts'

const capital = (word: string): string => word.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())

const links: Partial<Record<ReaderLanguage, readonly string[]>> = {
  en: ['of', 'of the', 'for', 'of'], es: ['de', 'de la', 'del', 'para'], fr: ['de', 'de la', 'du', 'des'], de: ['für', 'der', 'des', 'von'], it: ['di', 'della', 'del', 'dei'],
  pt: ['de', 'da', 'do', 'dos'], nl: ['van', 'van de', 'voor'], sv: ['för', 'av'], pl: ['ds.', ''],
}
const fields = ['Justice', 'Interior', 'Foreign Affairs', 'Human Rights', 'Home Affairs', 'Seguridad', 'Gobernación', 'Justicia', 'Relaciones Exteriores', 'la Nación', 'Affaires étrangères', 'Intérieur', 'Inneres', 'Justiz', 'Giustizia', 'Interno', 'Justiça', 'Defesa', 'Health', 'National Security', 'Police', 'the Armed Forces', 'Penitentiary Service', 'Environment', 'Information', 'Civil Defence', 'Public Order', 'República', 'Culture']
const before = ['First', 'Second', 'Deputy', 'Vice', 'Acting', 'Interim', 'Federal', 'National', 'State', 'UNP', 'Supreme', 'Chief', 'Senior', 'Second Vice', 'Primer', 'Vice-', 'Federal Deputy', 'Provincial', 'Ex', 'Assistant']

const syllables = ['ba', 'ka', 'ri', 'shi', 'zan', 'mo', 'del', 'hou', 'qa', 'ter', 'lin', 'gor', 'ul', 'ez', 'wan', 'xi', 'jo', 'mar', 'tan', 'bek', 'ov', 'yar', 'chi', 'dun', 'lao', 'ne', 'sou', 'pra', 'vel', 'koz']

/** Words with capitals that mean nothing to the reader. */
export const placeNameOf = (choose: Choose, words: number): string =>
  Array.from({ length: words }, () => capital(Array.from({ length: choose.count(2, 4) }, () => choose.one(syllables)).join(''))).join(' ')

const link = (choose: Choose, language: ReaderLanguage): string => choose.one(links[language] ?? ['of'])

const field = (choose: Choose, country: string): string =>
  choose.one([() => choose.one(fields), () => choose.one(fields), () => choose.one(bodies).replace('{country}', country).replace('{city}', choose.one(cities)), () => country, () => choose.one(cities)])()

const wordOf = (choose: Choose, words: readonly string[], fallback: string): string => {
  const plain = words.filter((word) => /^\p{L}[\p{L} '-]{2,30}$/u.test(word))
  return capital(plain.length === 0 ? fallback : choose.one(plain))
}

export const roleOf = (choose: Choose, language: ReaderLanguage, country: string): string => {
  const word = wordOf(choose, lexiconOf(language).roles, 'minister')
  const front = choose.chance(0.3) ? `${choose.one(before)} ` : ''
  const shape = choose.count(0, 4)
  if (shape === 0) return `${front}${word}`
  if (shape === 1) return `${choose.one(fields)} ${word}`
  return `${front}${word} ${link(choose, language)} ${field(choose, country)}${choose.chance(0.12) ? ` ${choose.one(['and', 'y', 'et', 'und', 'e'])} ${field(choose, country)}` : ''}`
}

export const institutionOf = (choose: Choose, language: ReaderLanguage, country: string): string => {
  const word = wordOf(choose, lexiconOf(language).institutions, 'office')
  const shape = choose.count(0, 4)
  if (shape === 0) return `${placeNameOf(choose, 1)} ${word}`
  if (shape === 1) return `${word} ${link(choose, language)} ${wordOf(choose, lexiconOf(language).roles, 'president')}`
  return `${word} ${link(choose, language)} ${field(choose, country)}`
}

export const streetOf = (choose: Choose, language: ReaderLanguage): string => {
  const word = wordOf(choose, lexiconOf(language).streets, 'street')
  const name = choose.chance(0.5) ? choose.one(cities) : placeNameOf(choose, choose.count(1, 2))
  const number = choose.one([String(choose.count(1, 400)), `No. ${choose.count(1, 99)}`, `${choose.count(1, 99)}-${choose.count(1, 99)}`, 's/n', '', `# ${choose.count(1, 99)} – ${choose.count(1, 99)}`, `${choose.count(1, 30)} ${choose.one(['piso', 'étage', 'floor', 'Stock'])}`])
  return (choose.chance(0.5) ? `${word} ${name} ${number}` : choose.chance(0.5) ? `${number} ${name} ${word}` : `${name} ${number}, ${word} ${choose.count(1, 20)}`).trim().replace(/  +/gu, ' ')
}

const pureTitles = ['General de División', 'Lieutenant-General', 'Brigadier General', 'Mayor General', 'Contralmirante', 'Rear Admiral', 'H. E.', 'Hon. Mr', 'Sheikh', 'Don', 'Ven.', 'Dr. Sc.', 'Major-General', 'Crown Prince', 'Excmo. Señor Don', 'Son Excellence Monsieur', 'Ministra', 'Licda.', 'Abg.', 'Pan', 'Mme', 'U', 'Daw']

export const courtesyOf = (choose: Choose, language: ReaderLanguage): string =>
  choose.chance(0.5) ? choose.one(pureTitles) : wordOf(choose, lexiconOf(language).courtesies, 'mr')
