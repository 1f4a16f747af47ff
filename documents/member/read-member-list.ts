import papaparse from 'papaparse'
import { columnOfHeading } from '../../core/member/headings.ts'
import type { MemberColumn, MemberList } from '../../core/member/types.ts'
import type { CodeOf } from '../../core/problem-table.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import { decodeText } from '../read/decode-text.ts'
import { unguardCell } from './formula-guard.ts'

export type ListProblem = {
  readonly code: CodeOf<'list'>
  readonly detail: string
}

const maxBytes = 10 * 1024 * 1024
const maxRows = 20_000
/** Lists may begin with a title or with a line that names the separator. */
const linesAboveHeadings = 10

const nameColumns: ReadonlySet<MemberColumn | null> = new Set(['name', 'given-name', 'family-name'] as const)
const hasNames = (cells: readonly string[]): boolean => cells.some((cell) => nameColumns.has(columnOfHeading(cell)))
const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '')

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r'

const withoutLastLines = (text: string): string => {
  let end = text.length
  while (end > 0 && isLineEnd(text[end - 1])) end -= 1
  return text.slice(0, end)
}

// One row more than the limit is read: it shows that a list is too long without reading all of it.
const options = { delimitersToGuess: [',', ';', '\t', '|'], preview: maxRows + linesAboveHeadings + 2 }

/** An unclosed quote would swallow the rows after it: then quotes are read as plain characters. */
const parse = (text: string): papaparse.ParseResult<string[]> => {
  const parsed = papaparse.parse<string[]>(text, options)
  const isUnclosed = parsed.errors.some(({ code }) => code === 'MissingQuotes')
  return isUnclosed ? papaparse.parse<string[]>(text, { ...options, quoteChar: '\0' }) : parsed
}

/**
 * Reads a list of members from CSV text of at most 10 MB and 20,000 rows: encoding sniffed strictly,
 * separator guessed, line breaks in cells kept, the guard against formulas removed.
 */
export const readMemberList = (bytes: Uint8Array): Result<MemberList, ListProblem> => {
  if (bytes.length === 0) return fail({ code: 'empty', detail: '' })
  if (bytes.length > maxBytes) return fail({ code: 'too-large', detail: String(bytes.length) })
  const decoded = decodeText(bytes)
  if (!decoded.ok) return fail({ code: 'not-text', detail: decoded.problem.code })
  const parsed = parse(withoutLastLines(decoded.value.text))
  const rows = parsed.data.map((cells) => cells.map((cell) => unguardCell(cell).trim()))
  if (!rows.some(isFilled)) return fail({ code: 'empty', detail: '' })
  const head = rows.slice(0, linesAboveHeadings).findIndex(hasNames)
  const headings = rows[head]
  if (!headings) return fail({ code: 'no-heading', detail: rows.find(isFilled)?.join(', ') ?? '' })
  const listed = rows.slice(head + 1)
  if (listed.length > maxRows) return fail({ code: 'too-many-rows', detail: String(maxRows) })
  return ok({ separator: parsed.meta.delimiter, headings, rows: listed, rowNumbers: listed.map((_, index) => head + index + 2) })
}
