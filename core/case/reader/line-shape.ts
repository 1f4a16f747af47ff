import { findCountries } from './find-country.ts'
import { contactAt, courtesyWords, namesInstitution, namesRole, namesStreet } from './lexicon.ts'
import { nameParticles, smallPatterns, smallWords } from './small-words.ts'
import { foldInPlace } from '../../text/fold.ts'

/** Words of a line, folded and as printed, without punctuation at their ends. */
export type Word = { readonly printed: string; readonly folded: string; readonly start: number; readonly end: number }

export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[^\s,;:()[\]"“”]+/gu)].map((found) => ({
    printed: found[0],
    folded: foldInPlace(found[0]).replace(/^'+|[.']+$/gu, ''),
    start: found.index,
    end: found.index + found[0].length,
  }))

const isLower = (word: Word): boolean => /^\p{Ll}/u.test(word.printed)
const isCapital = (word: Word): boolean => /^['‘’`ʻ(]?\p{Lu}/u.test(word.printed)

/** A text with the full stop of Japanese or Chinese is running text from this length on: it has no words between spaces. */
const minSentence = 20

/** Running text rather than a title, a name or a line of an address. */
export const isProse = (text: string): boolean => {
  if (text.length > 600 || (text.length > minSentence && /。/u.test(text))) return true
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word.printed))
  if (words.length < 9) return /[.!?]["'’”)]?$/u.test(text) && words.length > 5 && words.filter(isLower).length * 2 > words.length
  const cased = words.filter((word) => isLower(word) || isCapital(word))
  if (cased.length === 0) return text.length > 90
  return words.filter((word) => isLower(word) && !smallWords.has(word.folded)).length > cased.length * (/[.!?]$/u.test(text) && text.length > 100 ? 0.18 : 0.28)
}

/** Whether a word is part of the name of an institution, such as `Ministry`. */
export const isInstitutionWord = (word: Word): boolean =>
  smallPatterns.printedInstitution.test(word.printed) || namesInstitution(word.folded)

/** Whether a word is part of the name of an office, such as `Minister`. */
export const isRoleWord = (word: Word): boolean => !smallPatterns.printedInstitution.test(word.printed) && namesRole(word.folded)

/** Whether a word is part of the name of a street or a building. */
export const isStreetWord = (word: Word): boolean => namesStreet(word.folded)

/** Two to eight capitalised words without digits: the shape of a person's name. */
export const isNameLike = (text: string): boolean => {
  const words = wordsOf(text)
  if (words.length > 9 || /[\d@:;/!?]|\.\.\.|,\s/u.test(text)) return false
  const named = words.filter((word) => !courtesyWords.has(word.folded))
  const hasCourtesy = named.length < words.length
  if (named.length < (hasCourtesy ? 1 : 2)) return false
  return named.every(
    (word) =>
      (isCapital(word) || nameParticles.has(word.folded) || /^(?:al|el|as|ash|an|at|ez|ol)-/iu.test(word.printed)) &&
      !isInstitutionWord(word) &&
      !(isStreetWord(word) && !nameParticles.has(word.folded)) &&
      !isRoleWord(word),
  )
}

/** Digits with a street, box or post code, an institution, `c/o`, or a country at the end. */
export const hasAddressSign = (text: string): boolean => {
  if (/\bc\/o\b|p\.?\s?o\.?\s?box|\bB\.?P\.? \d|\b[A-Z]{2} \d{5}\b|\b\d{4,7}\b|s\/n/iu.test(text)) return true
  const words = wordsOf(text)
  if (words.some((word) => isInstitutionWord(word))) return true
  if (/\d/u.test(text) && words.length <= 12) return true
  if (words.some((word) => isStreetWord(word) && word.folded.length > 2 && !nameParticles.has(word.folded))) return true
  return endsInCountry(text)
}

/** Whether a line ends with a country that is the last part of an address. */
export const endsInCountry = (text: string): boolean => {
  const end = text.slice(-80)
  const last = findCountries(end).at(-1)
  if (last === undefined || last.end < end.replace(/[\s.,;)]+$/u, '').length) return false
  // `Avenida México`, `Estado de México` and `Embassy of Peru` do not name the country of an address.
  const before = wordsOf(end.slice(0, last.start)).at(-1)
  const isSeparated = before === undefined || /[,–-]\s*$/u.test(end.slice(0, last.start))
  return isSeparated || !(isStreetWord(before) || smallWords.has(before.folded))
}

/** Whether a line is a telephone number, an e-mail address or another contact, with its label or alone. */
export const isContactLine = (text: string): boolean => {
  const contact = contactAt(foldInPlace(text.slice(0, 60)))
  if (contact !== undefined && /^\s?(?:[/&]?\s?[\p{L}-]{0,12})?\s?(?:[.:]|no\b|\+|\d)/iu.test(text.slice(contact.words.length))) return true
  return /^[^\s@]{1,64}@[^\s@]{2,}\.[^\s@]{2,}$/u.test(text) || /^(?:https?:\/\/|www\.)\S+$/u.test(text) || /^@\w{2,30}$/u.test(text)
}

/** Whether a line could be part of an addressee's block. */
export const isBlockLine = (text: string): boolean =>
  text.length <= 400 &&
  !/\.\.\.|…/u.test(text) &&
  (isContactLine(text) || (!isProse(text) && (hasAddressSign(text) || isNameLike(text) || wordsOf(text).some(isRoleWord))))

/** Whether a line can only be part of an addressee's block, and is not a heading. */
export const isSureBlockLine = (text: string): boolean =>
  isContactLine(text) || (!isProse(text) && hasAddressSign(text))

/** A longer text is no page number: it is cut so that it cannot match. */
const maxPageMark = 60

/** Page numbers, ruled lines and the sender's name: they are on every page and hold no fact. */
export const isPageDecoration = (text: string): boolean =>
  smallPatterns.pageMark.test(foldInPlace(text.slice(0, maxPageMark))) || !/[\p{L}\p{N}]/u.test(text) || /^(?:amnesty|international|amnesty international)$/iu.test(text) ||
  /^\[[\p{L}/ ]{2,30}\]$/u.test(text)
