import { letterCode } from './code.ts'
import type { PackPlan } from './types.ts'

/** In place of the pack's mark and the check character: no keyboard types it as part of a code, and no code has it. */
const noMark = '····'
const noCheck = '·'

/** `7KQM-034-C` as `····-034-·`: it shows where a code will be, and cannot be taken for one. */
export const placeholderOf = (position: number): string => `${noMark}${letterCode('0000', position).slice(noMark.length, -noCheck.length)}${noCheck}`

/** A plan that is looked at before it is made: its letters have no codes yet, because a page of it may be printed. */
export const withoutCodes = (plan: PackPlan): PackPlan => ({ ...plan, letters: plan.letters.map((letter, place) => ({ ...letter, code: placeholderOf(place + 1) })) })
