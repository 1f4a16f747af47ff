import { primaryTag } from '../language/language-names.ts'

const rightToLeftLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi'])
const strong = /[\p{L}]/u
const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Most texts: no right-to-left letter is in this range. */
const isLatin = /^[\t-\u024f\u2010-\u2027]*$/

/** A name that a sentence keeps apart: the sentence's direction is not its own. */
const isolatedName = /\u2068[^\u2068\u2069]*\u2069/gu

/** The words of a sentence without the names that it keeps apart; of names alone, all of it. */
const ownWords = (text: string): string => {
  const rest = text.replaceAll(isolatedName, '')
  // A name can be in a phrase that is kept apart itself.
  if (rest !== text) return strong.test(rest) ? ownWords(rest) : text
  return text
}

/** Whether the text runs from right to left, by its first letter outside the names that it keeps apart. */
export const startsRightToLeft = (text: string): boolean => !isLatin.test(text) && rightToLeftLetter.test(strong.exec(ownWords(text))?.[0] ?? '')

/** Whether a text is right-to-left: its first letter decides, or the language of a text without letters. */
export const isRightToLeft = (language: string | null, text: string): boolean => {
  if (strong.test(text)) return startsRightToLeft(text)
  return language !== null && rightToLeftLanguages.has(primaryTag(language))
}

/** Whether a text runs from right to left; one without letters runs as its page does. */
export const runsRightToLeft = (text: string, isPageRightToLeft: boolean): boolean => (strong.test(text) ? startsRightToLeft(text) : isPageRightToLeft)

const leftToRightMark = '\u200e'

/**
 * A line for a text that runs from right to left: `12 Mill Lane` would show as `Mill Lane 12`, since a
 * number alone takes the text's direction. An invisible mark keeps the line's own.
 */
export const keepDirection = (line: string): string => {
  const first = strong.exec(line)
  return first === null || first.index === 0 || startsRightToLeft(line) ? line : `${leftToRightMark}${line}`
}
