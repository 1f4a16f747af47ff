import { columnOfHeading } from '../../core/member/headings.ts'
import type { ListRow, MemberColumn, MemberList } from '../../core/member/import-types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { DocumentProblem } from '../read/document-problem.ts'
import type { EncodingCandidate } from '../read/guess-encoding.ts'
import { csvRows } from './csv-rows.ts'
import { decodeList } from './decode-list.ts'
import { unguardCell } from './formula-guard.ts'

export type ListProblem = {
  readonly code: CodeOf<'list'>
  readonly detail: string
  /** With `unsure-encoding`: the encodings that the list could be in, each with some of its rows. */
  readonly candidates?: readonly EncodingCandidate[]
}

const maxBytes = 10 * 1024 * 1024
const maxRows = 20_000
/** Lists may begin with a title or with a line that names the separator. */
const linesAboveHeadings = 10

const nameColumns: ReadonlySet<MemberColumn | null> = new Set(['name', 'given-name', 'family-name'] as const)
const hasNames = (cells: readonly string[]): boolean => cells.some((cell) => nameColumns.has(columnOfHeading(cell)))
const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '')

const textProblem = ({ code, candidates = [] }: DocumentProblem): ListProblem =>
  code === 'unsure-encoding' && candidates.length > 0 ? { code, detail: '', candidates } : { code: 'not-text', detail: code }

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

const withoutLastLines = (text: string): string => {
  let end = text.length
  while (end > 0 && isLineEnd(text[end - 1])) end -= 1
  return text.slice(0, end)
}

/**
 * Reads a list of members from CSV text of at most 10 MB and 20,000 rows: encoding sniffed strictly,
 * separator guessed, line breaks in cells kept, the guard against formulas removed; a row with damaged quotes is
 * named and damages no other.
 */
export const readMemberList = (bytes: Uint8Array, encoding: string | null = null): Result<MemberList, ListProblem> => {
  if (bytes.length === 0) return fail({ code: 'empty', detail: '' })
  if (bytes.length > maxBytes) return fail({ code: 'too-large', detail: String(bytes.length) })
  const decoded = decodeList(bytes, encoding)
  if (!decoded.ok) return fail(textProblem(decoded.problem))
  // One row more than the limit is read: it shows that a list is too long without reading all of it.
  const { separator, rows: read } = csvRows(withoutLastLines(decoded.value), maxRows + linesAboveHeadings + 2)
  const rows = read.map((row): ListRow => ({ ...row, cells: row.cells.map((cell) => unguardCell(cell).trim()) }))
  if (!rows.some(({ cells }) => isFilled(cells))) return fail({ code: 'empty', detail: '' })
  const head = rows.slice(0, linesAboveHeadings).findIndex(({ cells }) => hasNames(cells))
  const headings = rows[head]?.cells
  if (!headings) return fail({ code: 'no-heading', detail: rows.find(({ cells }) => isFilled(cells))?.cells.join(', ') ?? '' })
  const listed = rows.slice(head + 1)
  if (listed.length > maxRows) return fail({ code: 'too-many-rows', detail: String(maxRows) })
  return ok({ separator, headings, rows: listed })
}
