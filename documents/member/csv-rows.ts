import papaparse from 'papaparse'
import type { ListRow } from '../../core/member/import-types.ts'
import { recoverRows } from './recover-rows.ts'

const delimitersToGuess = [',', ';', '\t', '|']

const lineEnds = /\r\n|\r|\n/gu

/** The lines that a row takes in the file: a quoted cell may have line ends. */
const linesIn = (cells: readonly string[]): number => 1 + cells.reduce((count, cell) => count + (cell.match(lineEnds)?.length ?? 0), 0)

export type CsvRows = { readonly separator: string; readonly rows: readonly ListRow[] }

/**
 * The rows of CSV text, at most `maxRows`, each with its line, and the guessed separator. Where a quote is
 * damaged, the rows are read again one by one, so that one damaged cell damages one row.
 */
export const csvRows = (text: string, maxRows: number): CsvRows => {
  const { data, errors, meta } = papaparse.parse<string[]>(text, { delimitersToGuess, preview: maxRows })
  if (errors.some(({ type }) => type === 'Quotes')) {
    const separator = papaparse.parse<string[]>(text, { delimitersToGuess, preview: maxRows, quoteChar: '\0' }).meta.delimiter
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
