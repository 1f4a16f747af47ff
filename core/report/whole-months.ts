import { addDays } from '../day.ts'
import type { Period } from './types.ts'

/** Whether a period is of whole calendar months, which people call by their names. */
export const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && addDays(to, 1).endsWith('-01')
