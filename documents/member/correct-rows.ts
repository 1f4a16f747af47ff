import type { ListRow, MemberList, CorrectedRow } from '../../core/member/import-types.ts'
import { unguardCell } from '../export/formula-guard.ts'
import { recoverRows } from './recover-rows.ts'

/** The row that a text is; the damaged one with that text where it is no whole row. */
const correctedRow = (row: ListRow, text: string, separator: string): ListRow => {
  const [read, ...more] = recoverRows(text.trim(), separator, 2)
  return read === undefined || read.damaged !== null || more.length > 0
    ? { ...row, damaged: text } : { line: row.line, cells: read.cells.map((cell) => unguardCell(cell).trim()), damaged: null }
}

/** The list with damaged rows as a person typed them right, each in the place of its line. Rows that are whole are not touched. */
export const correctRows = (list: MemberList, corrected: readonly CorrectedRow[]): MemberList => {
  const texts = new Map(corrected.map(({ row, text }) => [row, text]))
  return { ...list, rows: list.rows.map((row) => {
    const text = row.damaged === null ? undefined : texts.get(row.line)
    return text === undefined ? row : correctedRow(row, text, list.separator)
  }) }
}
