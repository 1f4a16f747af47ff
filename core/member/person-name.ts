import { fold } from '../text/fold.ts'
import { wordsIn } from './words-of-text.ts'

/** What is written after a name and a comma, and is no first name. */
const afterNames: ReadonlySet<string> = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv', 'md', 'phd', 'mp', 'esq', 'mba', 'obe', 'mbe', 'cbe', 'qc', 'kc', 'sj', 'rn'])

/** `Shaw, Mary` as `Mary Shaw`. Other names stay as they are. */
export const inSpokenOrder = (name: string): string => {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim())
  if (more.length > 0 || family === '' || given === '' || afterNames.has(wordsIn(given).join(''))) return name
  return `${given} ${family}`
}

/** A name without accents, apostrophes, hyphens, spaces and letter case, in spoken order, to compare by. */
export const nameKey = (name: string): string => wordsIn(inSpokenOrder(name)).join('') || fold(name)

const minLengthForSlips = 5

/** Whether one letter more, less or other makes one text the other. */
const isOneLetterApart = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short.length < minLengthForSlips) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start)
  return rest === long.slice(start + 1)
}

const isInitialOf = (short: string, long: string): boolean => short === long || (short.length === 1 && long.startsWith(short))

const hasInitials = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 && one.length === other.length && one.every((word, index) => isInitialOf(word, other[index] ?? '') || isInitialOf(other[index] ?? '', word))

/** Whether one name has all words of the other, at least two, in any order: a middle name, or the family name first. */
const hasAllWords = (one: readonly string[], other: readonly string[]): boolean => {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.length > 1 && few.every((word) => many.includes(word))
}

/** How alike two names are: the same but for spelling, perhaps the same, or different. */
export const compareNames = (one: string, other: string): 'same' | 'similar' | 'other' => {
  const [oneKey, otherKey] = [nameKey(one), nameKey(other)]
  if (oneKey === otherKey) return 'same'
  const [words, otherWords] = [wordsIn(inSpokenOrder(one)), wordsIn(inSpokenOrder(other))]
  const isSimilar = isOneLetterApart(oneKey, otherKey) || hasInitials(words, otherWords) || hasAllWords(words, otherWords)
  return isSimilar ? 'similar' : 'other'
}

/** Family name and first initial: similar names nearly always have both in common. */
export const initialKey = (name: string): string => {
  const words = wordsIn(inSpokenOrder(name))
  return `${words.at(-1) ?? ''} ${words[0]?.charAt(0) ?? ''}`
}
