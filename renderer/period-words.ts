import type { Period } from '../core/report/types.ts'
import { isWholeMonths } from '../core/report/whole-months.ts'
import type { Words } from '../words/words.ts'

/** A period in words: whole months by their names, other days by their dates. */
export const periodWords = (period: Period, { reports, format }: Words): string => (isWholeMonths(period)
  ? format.months(period.from, period.to)
  : reports.fromTo({ from: format.day(period.from, 'brief'), to: format.day(period.to, 'brief') }))
