import { columnOfHeading } from '../../core/member/headings.ts'
import type { ListRow, MemberColumn, MemberList } from '../../core/member/import-types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { ListProblem } from './list-problem.ts'

const maxRows = 20_000
/** Lists may begin with a title or with a line that names the separator. */
const linesAboveHeadings = 10

/** As many rows as are read of a file. One more than the limit shows that a list is too long without reading all of it. */
export const rowsToRead = maxRows + linesAboveHeadings + 2

const nameColumns: ReadonlySet<MemberColumn | null> = new Set(['name', 'given-name', 'family-name'] as const)
const hasNames = ({ cells }: ListRow): boolean => cells.some((cell) => nameColumns.has(columnOfHeading(cell)))
const isFilled = ({ cells }: ListRow): boolean => cells.some((cell) => cell !== '')

/** Whether the first rows have a row of headings, one of them for names. */
export const hasHeadings = (rows: readonly ListRow[]): boolean => rows.slice(0, linesAboveHeadings).some(hasNames)

/** The list in the rows of a file: its headings, at most 20,000 rows below them. */
export const listFromRows = (separator: string, rows: readonly ListRow[]): Result<MemberList, ListProblem> => {
  if (!rows.some(isFilled)) return fail({ code: 'empty', detail: '' })
  const head = rows.slice(0, linesAboveHeadings).findIndex(hasNames)
  const headings = rows[head]?.cells
  if (!headings) return fail({ code: 'no-heading', detail: rows.find(isFilled)?.cells.join(', ') ?? '' })
  const listed = rows.slice(head + 1)
  if (listed.length > maxRows) return fail({ code: 'too-many-rows', detail: String(maxRows) })
  return ok({ separator, headings, rows: listed })
}
