import { fail, ok, type Result } from '../result.ts'

/** The least and the largest number that is accepted. */
export type NumberRange = { readonly min: number; readonly max: number }

/** Whether a whole number is within a range. */
export const isWithin = (value: number, { min, max }: NumberRange): boolean => Number.isInteger(value) && value >= min && value <= max

export type NumberLimits = NumberRange & {
  /** How many figures may be after the point; 0 for whole numbers. */
  readonly decimals: number
}

const shape = /^[+-]?\d+(?:\.(?<decimals>\d+))?$/u

/**
 * Reads a number as it is typed, with a point before its decimals. Everything else is refused: a comma
 * separates thousands in one country and decimals in another. `unfinished` where more typing can make it right.
 */
export const readNumber = (typed: string, { min, max, decimals }: NumberLimits): Result<number, 'unfinished' | 'refused'> => {
  const text = typed.trim().replace('−', '-')
  const found = shape.exec(text)
  if (found === null) return fail(/^[+-]?$/u.test(text) || (decimals > 0 && /^[+-]?\d+\.$/u.test(text)) ? 'unfinished' : 'refused')
  const value = Number(text)
  return (found.groups?.['decimals'] ?? '').length <= decimals && value >= min && value <= max ? ok(value) : fail('refused')
}
