import type { FoldedText } from '../text/fold.ts'

/** Zeros of the scripts in which phone numbers are written; the other nine digits follow each. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6] as const

const digitOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? '' : String(code - zero)
}

const digitsIn = (text: string): string => [...text].map(digitOf).join('')

/** A phone number has at least so many digits. */
const minDigits = 6
/** A local number, without the code of its area, has this many digits or more. */
const minLocalDigits = 7
/** A country code, with the zero that some write after it. */
const maxCountryDigits = 4
/** Groups of digits that one number is written in. */
const maxGroups = 8

const withoutZeros = (digits: string): string => digits.replace(/^0+/u, '')

/** The digits of a phone number without leading zeros; null where there are too few. */
export const phoneDigits = (phone: string): string | null => {
  const digits = withoutZeros(digitsIn(phone))
  return digits.length < minDigits ? null : digits
}

/** The key by which a phone number is looked up: its last digits. */
export const phoneKey = (digits: string): string => digits.slice(-minDigits)

/** A number in a text that may be a phone number: groups of digits that belong together. */
export type NumberInText = { readonly digits: string; readonly start: number; readonly end: number }

/** Whether both are one phone number, with or without the codes of country and area. */
export const isSamePhone = (known: string, found: string): boolean =>
  (known.endsWith(found) && (found.length >= minLocalDigits || found === known))
  || (found.endsWith(known) && known.length > minLocalDigits && found.length - known.length <= maxCountryDigits)

const runPattern = /\p{Nd}+(?:[\s\-./()+\u2010-\u2015·]{1,3}\p{Nd}+)*/gu

/** Every number of a text that may be a phone number; a run of groups gives each sequence of them. */
export const numbersInText = ({ folded, starts, ends }: FoldedText): readonly NumberInText[] =>
  [...folded.matchAll(runPattern)].flatMap(({ 0: run, index: at }) => {
    // A zero in brackets is that of `+44 (0)20`.
    const groups = [...run.matchAll(/\p{Nd}+/gu)].map(({ 0: group, index }) => ({ digits: digitsIn(group) === '0' && run.charAt(index - 1) === '(' ? '' : digitsIn(group), from: at + index, to: at + index + group.length - 1 }))
    return groups.flatMap((last, to) => groups.slice(Math.max(0, to - maxGroups + 1), to + 1).flatMap((first, from, part) => {
      const digits = withoutZeros(part.slice(from).map((group) => group.digits).join(''))
      return digits.length < minDigits ? [] : [{ digits, start: starts[first.from] ?? 0, end: ends[last.to] ?? 0 }]
    }))
  })
