import { parseUaNumber } from '../ua-number.ts'
import type { UaNumber } from '../ua-number.ts'
import { foldInPlace } from '../../text/fold.ts'
import { dayEndings, numberWords, ordinals } from './small-words.ts'

export type FoundNumber = UaNumber & { readonly start: number; readonly end: number }
export type FoundIndex = { readonly index: string; readonly start: number; readonly end: number }

// The year's two digits must end the number: `Urgent Action 6-30-10` is a date, `ASA 21/11/99` an index.
const withWord = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${ordinals}|\\d{1,2}(?:${dayEndings}))\\s)?(${numberWords})(?!\\p{L})(?:[\\s:.]{0,3}|-(?=\\d{1,4}/))(?:(?:no|nr)\\.?\\s?)?(\\d{1,4}\\s?[/.-]\\s?(?:(?:19|20)\\d{2}|\\d{2})(?:-\\d{1,2})?)(?![\\d/]|[.-]\\d)`,
  'gu',
)

const ordinalBefore = new RegExp(`^(?:${ordinals}|\\d{1,2}(?:${dayEndings}))\\s`, 'u')
/** `UA`, `AU`, `FI` and `extra` are parts of a number as printed. */
const maxShortWord = 5

/** Most lines have no such number: they need not be searched for the words before it. */
const anyNumber = /\d\s?[/.-]\s?\d/u

/** UA numbers printed after a word such as `UA`, in order. */
export const findUaNumbers = (text: string): readonly FoundNumber[] =>
  !anyNumber.test(text) ? [] : [...foldInPlace(text).matchAll(withWord)].flatMap((match) => {
    const [whole, word = '', number = ''] = match
    // The printed form is not needed here: the ordinal and the longer names of an appeal are no part of a number.
    const parsed = parseUaNumber(word.length > maxShortWord ? `UA ${number}` : whole.replace(ordinalBefore, '').replace(/\bn[or]\.?\s/u, ''))
    const printed = text.slice(match.index, match.index + whole.length).trimEnd()
    return parsed === undefined || (word.length > maxShortWord && /^\d{1,2}-/u.test(number))
      ? []
      : [{ normal: parsed.normal, printed: printed.trim(), start: match.index, end: match.index + printed.length }]
  })

const indexShape = /(?<![\p{L}\d/])([A-Z]{3})\s?(\d{2}\s?\/\s?\d{1,5}\s?\/\s?(?:\d{4}|\d{2}))(?!\d)/gu

/** Index numbers of documents (`AMR 46/6338/2023`), in order, with one space after the letters. */
export const findIndexNumbers = (text: string): readonly FoundIndex[] =>
  [...text.matchAll(indexShape)].map((match) => ({
    index: `${match[1]} ${match[2]}`,
    start: match.index,
    end: match.index + match[0].length,
  }))
