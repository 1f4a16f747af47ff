import type { SourceLine } from '../../../core/case/source-text.ts'
import { isAddressee } from './line-kind.ts'

/** A stretch of a line: where it begins, and its text. `at` is null where tabs separate the stretches. */
type Stretch = { readonly at: number | null; readonly text: string }

const gap = /\t+| {3,}/gu
const maxStretches = 4
const minRows = 3
const maxLineLength = 300
/** Of one block; more lines than a page has are several. */
const maxRows = 80
const maxTries = 3
const alignment = 2
const minProseRows = 8
const minProseWidth = 24

const isHinted = (line: SourceLine): boolean => line.isHeading === true || line.isListItem === true || line.isTableCell === true || line.isAside === true || line.boxes !== undefined

/** The stretches of a line that wide gaps or tabs separate; one that is set in begins with an empty stretch. */
const stretchesOf = (line: SourceLine): readonly Stretch[] => {
  const { text } = line
  if (text.length > maxLineLength || isHinted(line) || text.trim() === '') return []
  const stretches: Stretch[] = []
  let from = 0
  for (const found of text.matchAll(gap)) {
    stretches.push({ at: from, text: text.slice(from, found.index).trim() })
    from = found.index + found[0].length
  }
  const last = text.slice(from).trim()
  if (last !== '' || stretches.length === 0) stretches.push({ at: from, text: last })
  // The columns of tabs are counted, those of spaces measured.
  return text.includes('\t') ? stretches.map((stretch) => ({ ...stretch, at: null })) : stretches.filter((stretch) => stretch.text !== '')
}

type Row = readonly string[]

/** The row of a line in columns that begin at these places; undefined where the line crosses one of their gaps. */
const rowAt = (stretches: readonly Stretch[], columns: readonly (number | null)[]): Row | undefined => {
  if (stretches.length === 0) return undefined
  if (columns.includes(null)) {
    const isTabbed = stretches.length === 1 || stretches.every(({ at }) => at === null)
    return isTabbed && stretches.length <= columns.length ? columns.map((_, index) => stretches[index]?.text ?? '') : undefined
  }
  const cells = columns.map(() => '')
  for (const { at, text } of stretches) {
    if (at === null) return undefined
    const column = columns.findIndex((place) => place !== null && Math.abs(place - at) <= alignment)
    const next = columns[column + 1]
    if (column < 0 || (cells[column] ?? '') !== '') return undefined
    if (next !== undefined && next !== null && at + text.length > next - 1) return undefined
    cells[column] = text
  }
  return cells
}

type Block = { readonly end: number; readonly rows: readonly Row[] }

/** The longest run of lines from here on that fit the columns of the first one. */
const blockFrom = (lines: readonly (readonly Stretch[])[], start: number): Block | undefined => {
  const first = lines[start] ?? []
  if (first.length < 2 || first.length > maxStretches || first[0]?.text === '') return undefined
  const columns = first.map(({ at }) => at)
  const rows: Row[] = []
  let end = start
  for (let index = start; index < Math.min(lines.length, start + maxRows); index += 1) {
    const row = rowAt(lines[index] ?? [], columns)
    if (row === undefined) break
    rows.push(row)
    end = index + 1
  }
  // Behind tabs nothing shows that a line alone is in the first column.
  while (rows.length > 0 && rows.at(-1)?.slice(1).every((cell) => cell === '') === true && columns.includes(null)) {
    rows.pop()
    end -= 1
  }
  return { end, rows }
}

const columnsOf = (rows: readonly Row[]): readonly (readonly string[])[] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? '').filter((cell) => cell !== ''))

/** Two columns of running text: many full lines beside each other. */
const areProse = (rows: readonly Row[]): boolean =>
  rows.length >= minProseRows && rows.filter((row) => row.every((cell) => cell.length >= minProseWidth)).length > rows.length * 0.7

const isSideBySide = (rows: readonly Row[]): boolean => {
  const both = rows.filter((row) => row.every((cell) => cell !== ''))
  return areProse(rows) || (both.length >= minRows - 1 && rows.length >= minRows && columnsOf(rows).every(isAddressee))
}

const emptyLine: SourceLine = { text: '' }

/**
 * Addressees that a text has side by side, with wide gaps or tabs between them, one after the other. Any
 * other line stays as it is.
 */
export const withoutTextColumns = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  const stretches = lines.map(stretchesOf)
  const given: SourceLine[] = []
  let index = 0
  let tried = 0
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined) break
    const block = blockFrom(stretches, index)
    if (block === undefined || !isSideBySide(block.rows)) {
      // Lines above the addressees may be in the same columns, but not many.
      tried = block === undefined ? 0 : tried + 1
      const end = block !== undefined && tried >= maxTries ? block.end : index + 1
      for (const plain of lines.slice(index, end)) given.push(plain)
      index = end
      if (tried >= maxTries) tried = 0
      continue
    }
    tried = 0
    const hints: SourceLine = line.page === undefined ? emptyLine : { text: '', page: line.page }
    if (given.length > 0 && given.at(-1)?.text.trim() !== '') given.push(hints)
    for (const column of columnsOf(block.rows)) {
      for (const text of column) given.push({ ...hints, text, isTableCell: true })
      given.push(hints)
    }
    index = block.end
  }
  return given
}
