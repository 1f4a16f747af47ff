import papaparse from 'papaparse'
import { columnOfHeading } from '../../core/member/headings.ts'
import type { MemberList } from '../../core/member/types.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { decodeText } from '../read/decode-text.ts'
import { unguardCell } from './formula-guard.ts'

export type ListProblem = {
  readonly code: 'empty' | 'too-large' | 'not-text' | 'no-heading' | 'too-many-rows'
  readonly detail: string
}

const largestBytes = 10 * 1024 * 1024
const mostRows = 20_000

const hasNames = (headings: readonly string[]): boolean =>
  headings.some((heading) => ['name', 'given-name', 'family-name'].includes(columnOfHeading(heading) ?? ''))

/** Reads a list of members from CSV text: separator guessed, quoted cells and line breaks in cells kept. */
export const readMemberList = (bytes: Uint8Array): Result<MemberList, ListProblem> => {
  if (bytes.length === 0) return fail({ code: 'empty', detail: '' })
  if (bytes.length > largestBytes) return fail({ code: 'too-large', detail: '' })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fail({ code: 'not-text', detail: decoded.problem.code })
  const parsed = papaparse.parse<string[]>(decoded.value.text.replace(/^\uFEFF/u, ''), { skipEmptyLines: false, delimitersToGuess: [',', ';', '\t', '|'] })
  const rows = parsed.data.map((cells) => cells.map((cell) => unguardCell(cell).trim()))
  const first = rows.findIndex((cells) => cells.some(Boolean))
  const headings = rows[first]
  if (!headings) return fail({ code: 'empty', detail: '' })
  if (!hasNames(headings)) return fail({ code: 'no-heading', detail: headings.join(', ') })
  // The last line break of a file makes no row of its own.
  const last = rows.findLastIndex((cells) => cells.some(Boolean))
  if (last - first > mostRows) return fail({ code: 'too-many-rows', detail: String(last - first) })
  return ok({
    separator: parsed.meta.delimiter, headings,
    rows: rows.slice(first + 1, last + 1),
    rowNumbers: Array.from({ length: last - first }, (_, index) => first + index + 2),
  })
}
