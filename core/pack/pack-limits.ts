import type { NumberRange } from '../text/read-number.ts'
import type { PackChoices } from './types.ts'

/** The numbers of a pack's choices: the fields of the window and the rules of the plan have the same limits. */
export const packLimits = {
  copies: { min: 0, max: 1_000 },
  groupLetters: { min: 0, max: 20 },
  signatureLines: { min: 2, max: 200 },
  largeCopies: { min: 1, max: 100 },
  outletCopies: { min: 1, max: 200 },
  signInLines: { min: 0, max: 200 },
  returnCount: { min: 1, max: 500 },
} as const satisfies Partial<Record<keyof PackChoices, NumberRange>>
