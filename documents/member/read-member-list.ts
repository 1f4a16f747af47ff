import type { ListRow, MemberList } from '../../core/member/import-types.ts'
import { fail, type Result } from '../../core/result.ts'
import type { DocumentProblem } from '../read/document-problem.ts'
import { csvRows } from './csv-rows.ts'
import { decodeList } from './decode-list.ts'
import { unguardCell } from '../export/formula-guard.ts'
import { listFromRows, rowsToRead } from './list-from-rows.ts'
import type { ListProblem } from './list-problem.ts'

export const maxListBytes = 10 * 1024 * 1024

/** Why a text could not be decoded, as a problem of its list. */
export const textProblem = ({ code, candidates = [] }: DocumentProblem): ListProblem =>
  code === 'unsure-encoding' && candidates.length > 0 ? { code, candidates } : { code: 'not-text' }

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
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > maxListBytes) return fail({ code: 'too-large' })
  const decoded = decodeList(bytes, encoding)
  if (!decoded.ok) return fail(textProblem(decoded.problem))
  const { separator, rows } = csvRows(withoutLastLines(decoded.value), rowsToRead)
  return listFromRows(separator, rows.map((row): ListRow => ({ ...row, cells: row.cells.map((cell) => unguardCell(cell).trim()) })))
}
