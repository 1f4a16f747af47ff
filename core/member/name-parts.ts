import { wordsIn } from './words-of-text.ts'

/** Words of a name that are in many names and in many sentences: alone they name nobody. */
const particles: ReadonlySet<string> = new Set([
  'al', 'and', 'bin', 'bint', 'ben', 'da', 'das', 'de', 'del', 'den', 'der', 'di', 'do', 'dos', 'du', 'e', 'el', 'et', 'i', 'ibn', 'la', 'las', 'le', 'los',
  'och', 'ten', 'ter', 'und', 'van', 'von', 'y', 'zu', 'zur', 'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sr', 'sra', 'st',
])

/** Whether a folded word is a small word or a title, which says little about whose name it is in. */
export const isParticle = (word: string): boolean => particles.has(word)

/** The folded words of a name by which a person is recognised: without particles and initials. */
export const namePartsOf = (name: string): readonly string[] => [...new Set(wordsIn(name).filter((word) => word.length > 1 && !particles.has(word)))]

/** Scripts that are written without spaces, or with endings joined to the name. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Whether a text has letters of a script in which words are not separated. */
export const isUnspaced = (text: string): boolean => unspaced.test(text)

/** A name without spaces, as it is in a text of such a script; null for other names and for one letter. */
export const unspacedName = (name: string): string | null => {
  if (!unspaced.test(name)) return null
  const joined = wordsIn(name).join('')
  return joined.length > 1 ? joined : null
}
