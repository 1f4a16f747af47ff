import { actionKinds, type ActionKind } from '../../core/action/types.ts'
import type { Sums } from '../../core/collate/sums.ts'
import type { CollationLine } from '../../core/collate/line.ts'
import type { Day } from '../../core/day.ts'
import { kindColumn } from './collation-sql.ts'

/** A row as an engine gives it: numbers may be big integers, or texts of them. */
export type SumRow = Readonly<Record<string, unknown>>

/** A whole number of a row. Throws where it is none that can be added exactly: a total must not be wrong by a digit. */
const whole = (row: SumRow, column: string): number => {
  const number = Number(row[column])
  if (!Number.isSafeInteger(number)) throw new Error(`${column} is no whole number`)
  return number
}

/** The sums of a row. */
export const sumsOf = (row: SumRow): Sums => ({
  counts: Object.fromEntries(actionKinds.map((kind) => [kind, whole(row, kindColumn(kind))])) as Record<ActionKind, number>,
  total: whole(row, 'total'), signatories: whole(row, 'signatories'), notPosted: whole(row, 'not_posted'), replies: whole(row, 'replies'), returned: whole(row, 'returned'),
  headcount: whole(row, 'headcount'), slipsWithoutHeadcount: whole(row, 'slips_without_headcount'), slips: whole(row, 'slips'), groups: whole(row, 'groups'),
})

/** A day of a row: engines give it as a text or as the moment at which it begins. */
export const dayIn = (row: SumRow, column: string): Day => (row[column] instanceof Date ? row[column].toISOString().slice(0, 10) : String(row[column])) as Day

const orNull = (row: SumRow, column: string): string | null => (typeof row[column] === 'string' ? row[column] : null)

/** What a row says of one group, case and kind. */
export const lineOf = (row: SumRow): CollationLine => ({
  caseKey: orNull(row, 'case_key'), kind: orNull(row, 'kind') as CollationLine['kind'], route: orNull(row, 'route') as CollationLine['route'],
  groupId: String(row['group_id']), from: dayIn(row, 'period_from'), to: dayIn(row, 'period_to'),
  count: whole(row, 'count'), signatories: whole(row, 'signatories'), notPosted: whole(row, 'not_posted'), replies: whole(row, 'replies'), returned: whole(row, 'returned'),
  headcount: row['headcount'] === null ? null : whole(row, 'headcount'),
})
