import papaparse from 'papaparse'
import type { ListRow } from '../../core/member/import-types.ts'
import { recoverRows } from './recover-rows.ts'

const delimitersToGuess = [',', ';', '\t', '|']

const lineEnds = /\r\n|\r|\n/gu

/** The lines that a row takes in the file: a quoted cell may have line ends. */
const linesIn = (cells: readonly string[]): number => 1 + cells.reduce((count, cell) => count + (cell.match(lineEnds)?.length ?? 0), 0)

const linesToGuess = 50
const charactersToGuess = 100_000

/** The separator of a text with damaged quotes, which the library cannot guess: the sign that most lines have, or else has most often. */
const separatorOf = (text: string): string => {
  const lines = text.slice(0, charactersToGuess).split(lineEnds).filter((line) => line.trim() !== '').slice(0, linesToGuess)
  const counts = delimitersToGuess.map((sign) => {
    const parts = lines.map((line) => line.split(sign).length - 1)
    return { sign, lines: parts.filter((count) => count > 0).length, count: parts.reduce((sum, count) => sum + count, 0) }
  })
  return counts.toSorted((one, other) => other.lines - one.lines || other.count - one.count)[0]?.sign ?? ','
}

export type CsvRows = { readonly separator: string; readonly rows: readonly ListRow[] }

/**
 * The rows of CSV text, at most `maxRows`, each with its line, and the guessed separator. Where a quote is
 * damaged, the rows are read again one by one, so that one damaged cell damages one row.
 */
export const csvRows = (text: string, maxRows: number): CsvRows => {
  const { data, errors, meta } = papaparse.parse<string[]>(text, { delimitersToGuess, preview: maxRows })
  if (errors.some(({ type }) => type === 'Quotes')) {
    const separator = separatorOf(text)
    return { separator, rows: recoverRows(text, separator, maxRows) }
  }
  let line = 1
  const rows = data.map((cells) => {
    const row: ListRow = { line, cells, damaged: null }
    line += linesIn(cells)
    return row
  })
  return { separator: meta.delimiter, rows }
}
