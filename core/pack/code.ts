import type { CodeOf } from '../problem-table.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const fieldSize = 32
/** x^5 + x^2 + 1: the powers of 2 run through all 31 other values, so each place weighs differently. */
const fieldPolynomial = 0b100101

const twice = (value: number): number => ((value << 1) & fieldSize ? (value << 1) ^ fieldPolynomial : value << 1)

const times = (left: number, right: number): number => {
  let product = 0
  for (let factor = left, rest = right; rest > 0; rest >>= 1, factor = twice(factor)) if (rest & 1) product ^= factor
  return product
}

/**
 * Sum of the characters, each weighed by a power of 2, in the field of 32 values. A changed
 * character or two neighbours swapped always change it, the check character itself included.
 */
const weighed = (characters: string): number => {
  let sum = 0
  for (let index = characters.length - 1, weight = 1; index >= 0; index -= 1, weight = twice(weight)) {
    sum ^= times(alphabet.indexOf(characters.charAt(index)), weight)
  }
  return sum
}

const checkCharacter = (mark: string, digits: string): string => alphabet.charAt(weighed(`${mark}${digits}0`))

const shownDigits = 3

/**
 * The code at a letter's foot, `MARK-NNN-C`: the pack's mark (4 characters of Crockford's base 32),
 * the letter's 1-based place in the pack, and a check character.
 */
export const letterCode = (mark: string, position: number): string => {
  const digits = String(position).padStart(shownDigits, '0')
  return `${mark}-${digits}-${checkCharacter(mark, digits)}`
}

export type LetterCodeParts = { readonly mark: string; readonly position: number }
export type LetterCodeProblem = Exclude<CodeOf<'letter'>, 'unknown-code'>

// One separator throughout, so that a hyphen typed for a character cannot slip by.
const shape = /^([0-9A-HJKMNP-TV-Z]{4})([- ]?)(\d{3}|[1-9]\d{3,4})\2([0-9A-HJKMNP-TV-Z])$/

/**
 * Takes a typed code apart. Case does not matter, and O, I and L are taken for 0 and 1; the hyphens
 * may be spaces or left out. One wrong character or two neighbours swapped never pass.
 */
export const parseLetterCode = (text: string): Result<LetterCodeParts, LetterCodeProblem> => {
  const typed = text.trim().toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const [, mark, , digits, check] = shape.exec(typed) ?? []
  if (mark === undefined || digits === undefined || check === undefined || Number(digits) === 0) return fail('not-a-code')
  return checkCharacter(mark, digits) === check ? ok({ mark, position: Number(digits) }) : fail('mistyped')
}
