import type { Period } from '../../../core/report/types.ts'
import { isWholeMonths } from '../../../core/report/whole-months.ts'
import type { Words } from '../../../words/words.ts'

/** The days of a period: whole months by their names, others from day to day. */
export const daysInWords = ({ from, to }: Period, { reports, format }: Words): string =>
  (isWholeMonths({ from, to }) ? format.months(from, to) : reports.fromTo({ from: format.day(from, 'brief'), to: format.day(to, 'brief') }))
