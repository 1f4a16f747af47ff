import type { CodeOf } from '../problem-table.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const fieldSize = 32
/** x^5 + x^2 + 1: the powers of 2 take all 31 non-zero values, so each place has another weight. */
const fieldPolynomial = 0b100101

const double = (value: number): number => ((value << 1) & fieldSize ? (value << 1) ^ fieldPolynomial : value << 1)

const multiply = (left: number, right: number): number => {
  let product = 0
  for (let factor = left, rest = right; rest > 0; rest >>= 1, factor = double(factor)) if (rest & 1) product ^= factor
  return product
}

/**
 * Sum of the characters, each multiplied by a power of 2, in the field of 32 values. A changed character
 * or two swapped neighbours always change it, also if one is the check character.
 */
const weightedSum = (characters: string): number => {
  let sum = 0
  for (let index = characters.length - 1, weight = 1; index >= 0; index -= 1, weight = double(weight)) {
    sum ^= multiply(alphabet.indexOf(characters.charAt(index)), weight)
  }
  return sum
}

const checkCharacter = (mark: string, digits: string): string => alphabet.charAt(weightedSum(`${mark}${digits}0`))

const minDigits = 3

/**
 * The code at a letter's foot, `MARK-NNN-C`: the pack's mark (4 characters of Crockford's base 32),
 * the letter's 1-based place in the pack, and a check character.
 */
export const letterCode = (mark: string, position: number): string => {
  const digits = String(position).padStart(minDigits, '0')
  return `${mark}-${digits}-${checkCharacter(mark, digits)}`
}

export type LetterCodeParts = { readonly mark: string; readonly position: number }
export type LetterCodeProblem = Exclude<CodeOf<'letter'>, 'unknown-code'>

// The same separator in both places, so that a hyphen typed instead of a character is found.
const shape = /^([0-9A-HJKMNP-TV-Z]{4})(-?)(\d{3}|[1-9]\d{3,4})\2([0-9A-HJKMNP-TV-Z])$/

/** Spaces beside hyphens, and in place of them, mean nothing: people write the groups of a code in many ways. */
const withoutSpaces = (text: string): string => (text.includes('-') ? text.replaceAll(/\s*-\s*|\s+/gu, '-') : text.replaceAll(/\s+/gu, ''))

/**
 * Parses a typed code. Case does not matter, and O, I and L are read as 0 and 1; the hyphens may be
 * spaces, with spaces around them, or left out. A code with one wrong character or two swapped neighbours is always refused.
 */
export const parseLetterCode = (text: string): Result<LetterCodeParts, LetterCodeProblem> => {
  const typed = withoutSpaces(text.trim()).toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const [, mark, , digits, check] = shape.exec(typed) ?? []
  if (mark === undefined || digits === undefined || check === undefined || Number(digits) === 0) return fail('not-a-code')
  return checkCharacter(mark, digits) === check ? ok({ mark, position: Number(digits) }) : fail('mistyped')
}

/** A typed code as it is printed; undefined where it is none. */
export const codeAsPrinted = (text: string): string | undefined => {
  const parsed = parseLetterCode(text)
  return parsed.ok ? letterCode(parsed.value.mark, parsed.value.position) : undefined
}
