import type { ListRow } from '../../core/member/import-types.ts'

/** A quoted cell of a list of members is never longer; a longer one has swallowed the rows after it. */
const maxCellLength = 8_000

type Cell = { readonly text: string; readonly end: number }

const isEnd = (character: string): boolean => character === '' || character === '\n' || character === '\r'

/** The quoted cell that begins at `start`; null where its quotes are damaged: never closed, or text after the closing one. */
const quotedCell = (text: string, start: number, separator: string): Cell | null => {
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote === -1 || quote - start > maxCellLength) return null
    if (text[quote + 1] === '"') {
      from = quote + 2
      continue
    }
    let end = quote + 1
    while (text[end] === ' ') end += 1
    return isEnd(text.charAt(end)) || text.startsWith(separator, end) ? { text: text.slice(start + 1, quote).replaceAll('""', '"'), end } : null
  }
}

const plainEnd = (text: string, start: number, separator: string): number => {
  let end = start
  while (!isEnd(text.charAt(end)) && !text.startsWith(separator, end)) end += 1
  return end
}

const afterLineEnd = (text: string, at: number): number => at + (text.startsWith('\r\n', at) ? 2 : 1)

type Row = { readonly cells: readonly string[]; readonly end: number; readonly hasStrayQuote: boolean }

/** The row that begins at `start`; null where a quote of it is damaged. `end` is where its last line ends. */
const rowAt = (text: string, start: number, separator: string): Row | null => {
  const cells: string[] = []
  let at = start
  let hasStrayQuote = false
  for (;;) {
    let first = at
    while (text[first] === ' ') first += 1
    if (text[first] === '"') {
      const cell = quotedCell(text, first, separator)
      if (!cell) return null
      cells.push(cell.text)
      at = cell.end
    } else {
      const end = plainEnd(text, at, separator)
      cells.push(text.slice(at, end))
      hasStrayQuote ||= text.slice(at, end).includes('"')
      at = end
    }
    if (!text.startsWith(separator, at) || isEnd(text.charAt(at))) return { cells, end: at, hasStrayQuote }
    at += separator.length
  }
}

const lineEndAt = (text: string, start: number): number => {
  let end = start
  while (!isEnd(text.charAt(end))) end += 1
  return end
}

const countLines = (text: string, from: number, to: number): number => text.slice(from, to).split(/\r\n|\r|\n/u).length

/**
 * The rows of CSV text that has damaged quotes. A line with a damaged quote is a damaged row, and so are the lines
 * after it until one is a whole row: as many cells as the rows before it, and no stray quote. Each line is read at most a few times, so the time grows
 * with the length of the text.
 */
export const recoverRows = (text: string, separator: string, maxRows: number): readonly ListRow[] => {
  const rows: ListRow[] = []
  let at = 0
  let line = 1
  let width = 0
  let isAfterDamage = false
  while (at < text.length && rows.length < maxRows) {
    const row: Row | null = rowAt(text, at, separator)
    const isWhole: boolean = row !== null && (!isAfterDamage || (row.cells.length === width && !row.hasStrayQuote))
    const end: number = row && isWhole ? row.end : lineEndAt(text, at)
    if (row && isWhole) rows.push({ line, cells: row.cells, damaged: null })
    else rows.push({ line, cells: [], damaged: text.slice(at, end) })
    if (row && isWhole) width = Math.max(width, row.cells.length)
    isAfterDamage = !isWhole
    line += countLines(text, at, end)
    at = afterLineEnd(text, end)
  }
  return rows
}
