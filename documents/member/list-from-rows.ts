import { columnOfHeading } from '../../core/member/headings.ts'
import type { ListRow, MemberColumn, MemberList } from '../../core/member/import-types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { ListProblem } from './list-problem.ts'

const maxRows = 20_000
/** Twenty-five columns for each of so many rows. The window and the check of each row would wait for more. */
const maxCells = 500_000
/** Lists may begin with a title or with a line that names the separator. */
const linesAboveHeadings = 10

/** As many rows as are read of a file. One more than the limit shows that a list is too long without reading all of it. */
export const rowsToRead = maxRows + linesAboveHeadings + 2

const nameColumns: ReadonlySet<MemberColumn | null> = new Set(['name', 'given-name', 'family-name'] as const)
const hasNames = ({ cells }: ListRow): boolean => cells.some((cell) => nameColumns.has(columnOfHeading(cell)))
const isFilled = ({ cells }: ListRow): boolean => cells.some((cell) => cell !== '')

/** Whether the first rows have a row of headings, one of them for names. */
export const hasHeadings = (rows: readonly ListRow[]): boolean => rows.slice(0, linesAboveHeadings).some(hasNames)

/** The row of headings: the first that names a column for names, else the first with two filled cells, for a person to match. */
const headingRow = (rows: readonly ListRow[]): number => {
  const first = rows.slice(0, linesAboveHeadings)
  const named = first.findIndex(hasNames)
  return named === -1 ? first.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1) : named
}

export const tooManyRows = (): Result<never, ListProblem> => fail({ code: 'too-many-rows' })

/** The list in the rows of a file: its headings, at most 20,000 rows below them. */
export const listFromRows = (separator: string, rows: readonly ListRow[]): Result<MemberList, ListProblem> => {
  if (!rows.some(isFilled)) return fail({ code: 'empty' })
  const head = headingRow(rows)
  const headings = rows[head]?.cells
  if (!headings) return fail({ code: 'no-heading' })
  const listed = rows.slice(head + 1)
  if (listed.length > maxRows) return tooManyRows()
  if (rows.reduce((sum, { cells }) => sum + cells.length, 0) > maxCells) return fail({ code: 'too-many-cells' })
  return ok({ separator, headings, rows: listed })
}
