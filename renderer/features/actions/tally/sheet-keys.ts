/** A cell by its place: rows from 0, the last row is that of the paper's totals. */
export type CellPlace = { readonly row: number; readonly column: number }

/** What a key does depends on: where the caret is, and how large the grid is. */
export type KeyPress = {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  /** The caret is at the start or end of the text, or all of the text is selected. */
  readonly isAtStart: boolean
  readonly isAtEnd: boolean
}

type Size = { readonly rows: number; readonly columns: number }

const inside = ({ row, column }: CellPlace, { rows, columns }: Size): CellPlace | null =>
  row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null

/** Enter goes down a column as on the paper, through its total to the top of the next one; with Shift the same way back. */
const nextInColumn = ({ row, column }: CellPlace, by: 1 | -1, size: Size): CellPlace | null => {
  const next = { row: row + by, column }
  if (next.row < 0) return inside({ row: size.rows - 1, column: column - 1 }, size)
  return inside(next.row < size.rows ? next : { row: 0, column: column + 1 }, size)
}

type Move = (at: CellPlace, press: KeyPress, size: Size) => CellPlace | null

const by = ({ row, column }: CellPlace, rows: number, columns: number, size: Size): CellPlace | null => inside({ row: row + rows, column: column + columns }, size)

const moves: Readonly<Record<string, Move>> = {
  Enter: (at, { shiftKey }, size) => nextInColumn(at, shiftKey ? -1 : 1, size),
  ArrowDown: (at, _press, size) => by(at, 1, 0, size),
  ArrowUp: (at, _press, size) => by(at, -1, 0, size),
  ArrowRight: (at, { isAtEnd, shiftKey }, size) => (isAtEnd && !shiftKey ? by(at, 0, 1, size) : null),
  ArrowLeft: (at, { isAtStart, shiftKey }, size) => (isAtStart && !shiftKey ? by(at, 0, -1, size) : null),
  Home: (_at, { ctrlKey }) => (ctrlKey ? { row: 0, column: 0 } : null),
  End: (_at, { ctrlKey }, { rows, columns }) => (ctrlKey ? { row: rows - 1, column: columns - 1 } : null),
}

/** Where a key moves the focus; null where it stays and the key is the field's own. */
export const placeAfterKey = (at: CellPlace, press: KeyPress, size: Size): CellPlace | null => moves[press.key]?.(at, press, size) ?? null

/** Whether a key opens the case of the row into its targets, or closes it again; null for every other key. */
export const opensTargets = ({ key, altKey }: { readonly key: string; readonly altKey: boolean }): boolean | null =>
  altKey && (key === 'ArrowDown' || key === 'ArrowUp') ? key === 'ArrowDown' : null
