import { addDays } from '../../../core/day.ts'
import type { Period } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'

const isWholeMonths = ({ from, to }: Period): boolean => from.endsWith('-01') && addDays(to, 1).endsWith('-01')

/** A period in words: whole months by their names, other days by their dates. */
export const periodWords = (period: Period, { reports, format }: Words): string => (isWholeMonths(period)
  ? format.months(period.from, period.to)
  : reports.fromTo({ from: format.day(period.from, 'brief'), to: format.day(period.to, 'brief') }))
