import { contactParts } from '../contact-parts.ts'
import type { CleanLine } from '../clean-line.ts'
import { findCountries } from '../find-country.ts'
import { findDates } from '../find-dates.ts'
import { findLabel } from '../find-label.ts'
import { findIndexNumbers, findUaNumbers } from '../find-numbers.ts'
import { closingWithin, greetingOf, isClosing } from '../greeting.ts'
import { scriptOf } from '../languages.ts'
import { appealPhrases, contactAt, courtesyWords, deadlinePhrases, holdsPhrase, notePhrases } from '../lexicon.ts'
import { endsInCountry, hasAddressSign, isInstitutionWord, isNameLike, isPageDecoration, isProse, isRoleWord, isStreetWord, wordsOf } from '../line-shape.ts'
import { isCourtesyLine, isRoleLine, officialIn } from '../name-and-role.ts'
import { wholeLine } from '../piece.ts'
import { opensDemand } from '../read-demands.ts'
import { smallPatterns } from '../small-words.ts'

const maxLength = 1_500

const sizeOf = (count: number, steps: readonly number[]): string => String(steps.findIndex((step) => count <= step))

const email = /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\(at\)\s?|\sat\s(?=\S+\.\S+))[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{2,63}|\[e-?mail.{0,3}protected\]/iu
const phone = /(?:\+|00|\()\s?\d[\d\s()./-]{6,30}\d|\d{3}[-. ]\d{3}[-. ]\d{4}/u
const web = /https?:\/\/|www\./iu
const postcode = /\b[A-Z]{2},? \d{5}\b|\b\d{5}(?:-\d{3,4})?\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b|\b\d{6}\b|\b\d{4} \p{Lu}|\b\p{Lu}{2}-?\d{4}\b|\b\d{2}-\d{3}\b|〒/u

/** What a line is by itself, as the names of signs: the words and shapes that the reader knows. */
export const signsOf = (line: CleanLine, next: string): readonly string[] => {
  const text = line.text.slice(0, maxLength)
  const folded = line.folded.slice(0, maxLength)
  const piece = wholeLine(line)
  const words = wordsOf(text)
  const first = words[0]
  const last = words.at(-1)
  const lettered = words.filter((word) => /\p{L}/u.test(word.printed))
  const capitals = lettered.filter((word) => /^\p{Lu}/u.test(word.printed)).length
  const digits = text.replace(/\D/gu, '').length
  const label = findLabel(piece)
  const contact = contactAt(folded.slice(0, 60))
  const official = text.length < 300 ? officialIn(piece) : null
  const dates = text.length < 400 ? findDates(text) : []
  const country = findCountries(text.slice(0, 400))
  const greeting = greetingOf(text, next)
  const signs: (string | false | undefined)[] = [
    `words=${sizeOf(words.length, [1, 2, 3, 4, 6, 8, 11, 15, 22, 40, 80])}`,
    `length=${sizeOf(text.length, [3, 12, 25, 40, 60, 80, 110, 200, 400])}`,
    isProse(text) && 'prose',
    isNameLike(text) && 'name',
    isRoleLine(text) && 'office',
    lettered.some(isRoleWord) && 'office-word',
    first !== undefined && isRoleWord(first) && 'office-first',
    lettered.some(isInstitutionWord) && 'institution',
    first !== undefined && isInstitutionWord(first) && 'institution-first',
    words.some((word) => word.folded.length > 2 && isStreetWord(word)) && 'street',
    first !== undefined && courtesyWords.has(first.folded) && 'courtesy-first',
    isCourtesyLine(text) && 'courtesy-only',
    hasAddressSign(text) && 'address',
    endsInCountry(text) && 'country-end',
    country.length > 0 && 'country',
    country.length === 1 && (country[0]?.end ?? 0) - (country[0]?.start ?? 0) >= text.length - 2 && 'country-only',
    postcode.test(text) && 'postcode',
    /^\d/u.test(text) && 'digit-first',
    digits > 0 && 'digits',
    digits > text.length * 0.4 && 'digits-most',
    email.test(text) && 'email',
    phone.test(text) && 'phone',
    web.test(text) && 'web',
    /@\w{3,}(?!\S*\.)/u.test(text) && 'handle',
    contact !== undefined && `contact=${contact.kind}`,
    text.length < 400 && contactParts(piece).parts.length > 0 && 'contact-word',
    label !== undefined && `label=${label.kind}`,
    label !== undefined && `label=${label.isOpening ? 'opening' : 'alone'}`,
    greeting !== undefined && 'greeting',
    smallPatterns.ofTheMailing.test(folded) && 'mailing-greeting',
    isClosing(text) && 'closing',
    closingWithin(folded) !== undefined && 'closing-inside',
    dates.length > 0 && 'date',
    dates.some((date) => date.end - date.start > text.length * 0.6) && 'date-only',
    holdsPhrase(folded.slice(0, 200), deadlinePhrases) && dates.length > 0 && 'deadline',
    holdsPhrase(folded, appealPhrases) && 'appeal',
    findUaNumbers(text).length > 0 && 'number',
    findIndexNumbers(text).length > 0 && 'index',
    isPageDecoration(text) && 'decoration',
    opensDemand(text) && 'demand-opening',
    notePhrases.some((phrase) => folded.startsWith(`${phrase} `)) && 'note-opening',
    official !== null && official.name !== null && 'names-person',
    official !== null && official.role !== null && 'names-office',
    lettered.length > 1 && capitals === lettered.length && 'all-capitalised',
    lettered.length > 3 && capitals * 2 > lettered.length && 'most-capitalised',
    /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && 'upper',
    /^\p{Ll}/u.test(text) && 'lower-first',
    /^["“«'„]/u.test(text) && 'quote-first',
    /^[(（[]/u.test(text) && 'bracket-first',
    line.isHeading && 'heading',
    line.isBold && 'bold',
    line.marker !== null && `marker=${line.marker}`,
    line.links.length > 0 && 'link',
    text.endsWith(',') && 'ends=comma',
    /[.!?]["'”»)]*$/u.test(text) && 'ends=stop',
    /[:：]$/u.test(text) && 'ends=colon',
    text.endsWith(';') && 'ends=semicolon',
    /…|\.\.\.$/u.test(text) && 'ends=dots',
    (text.match(/[,;]/gu)?.length ?? 0) > 2 && 'commas',
    text.includes(':') && 'colon-inside',
    last !== undefined && isRoleWord(last) && 'office-last',
    `script=${scriptOf(text)}`,
  ]
  return signs.filter((sign) => typeof sign === 'string')
}
