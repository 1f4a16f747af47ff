import { beginBlocks, hasContact, isAddressee, isAnnouncedAddressee } from './line-kind.ts'

/** The lines of a cell, without empty ones. */
export type CellLines = readonly string[]

/** A cell of a table: its row and its place in it. */
type CellPlace = { readonly row: number; readonly column: number }

/** Cells that are read one after the other; `isBlock`: with a gap below. */
export type CellGroup = { readonly cells: readonly CellPlace[]; readonly isBlock: boolean }

const maxColumns = 4
const maxRows = 200
const maxCellLines = 40

type Band = { readonly from: number; readonly to: number }

const columnOf = (rows: readonly (readonly CellLines[])[], { from, to }: Band, column: number): CellLines =>
  rows.slice(from, to).flatMap((row) => row[column] ?? [])

const placesOf = (row: number, cells: readonly CellLines[]): readonly CellPlace[] => cells.map((_, column) => ({ row, column }))

const filledIn = (row: readonly CellLines[]): readonly CellLines[] => row.filter((cell) => cell.length > 0)

/** Rows that may be parts of the same blocks: a new band begins where each cell begins a block and those above are complete. */
const bandsOf = (rows: readonly (readonly CellLines[])[]): readonly Band[] => {
  const bands: { from: number; to: number }[] = []
  rows.forEach((row, index) => {
    const last = bands.at(-1)
    const before = rows[index - 1]
    const filled = filledIn(row)
    const columns = last === undefined ? [] : row.map((_, column) => columnOf(rows, last, column)).filter((cell) => cell.length > 0)
    const isNew =
      last === undefined || before?.length !== row.length || row.length < 2 ||
      (beginBlocks(filled) && (columns.every(hasContact) || (filled.every(isAddressee) && columns.every(isAddressee))))
    if (isNew) bands.push({ from: index, to: index + 1 })
    else last.to = index + 1
  })
  return bands
}

/** One cell has several lines: then the cells of the row are blocks side by side, unless the first is their label. */
const isTall = (row: readonly CellLines[], hasLabels: boolean): boolean => row.length > 1 && row.some((cell) => cell.length > 1) && !(hasLabels && (row[0]?.length ?? 0) < 2)

/** A first column of single words beside what they are about. */
const hasLabelColumn = (rows: readonly (readonly CellLines[])[]): boolean => {
  const first = rows.flatMap((row) => (row.length > 1 && row[0] !== undefined ? [row[0]] : []))
  return first.every((cell) => cell.length < 2) && (first.length > 1 ? first.every((cell) => !hasContact(cell)) : first.some((cell) => cell[0]?.endsWith(':') === true))
}

type TableKind = { readonly isRecord: boolean; readonly hasLabels: boolean }

/** Whether each row is about one addressee: its name, its office, its address in cells of their own. */
const areRecords = (rows: readonly (readonly CellLines[])[]): boolean => {
  const worded = rows.filter((row) => filledIn(row).length > 0)
  const records = worded.filter((row) => row.length > 2 && isAddressee(filledIn(row).flat()))
  return worded.length > 1 && records.length >= worded.length - 1
}

const groupsOfBand = (rows: readonly (readonly CellLines[])[], band: Band, { isRecord, hasLabels }: TableKind): readonly CellGroup[] => {
  const own = rows.slice(band.from, band.to)
  const columns = own[0]?.length ?? 0
  const blocks = Array.from({ length: columns }, (_, column) => columnOf(rows, band, column)).filter((lines) => lines.length > 0)
  const isSideBySide = own.length > 1 && columns > 1 && columns <= maxColumns && blocks.length > 1 && blocks.some(isAddressee) && blocks.every(isAnnouncedAddressee)
  if (isSideBySide) return Array.from({ length: columns }, (_, column) => ({ cells: own.map((__, row) => ({ row: band.from + row, column })), isBlock: true }))
  return own.flatMap((row, index): readonly CellGroup[] => {
    const places = placesOf(band.from + index, row)
    return isTall(row, hasLabels) ? places.map((place) => ({ cells: [place], isBlock: true })) : [{ cells: places, isBlock: isRecord }]
  })
}

/**
 * The order in which a table's cells are read. Rows that hold the name, the office and the address of
 * addressees who are side by side are read column by column; cells with several lines one after the
 * other; any other table row by row.
 */
export const tableOrder = (rows: readonly (readonly CellLines[])[]): readonly CellGroup[] => {
  const isLarge = rows.length > maxRows || rows.some((row) => row.some((cell) => cell.length > maxCellLines))
  const hasLabels = hasLabelColumn(rows)
  if (isLarge) return rows.flatMap((_, index) => groupsOfBand(rows, { from: index, to: index + 1 }, { isRecord: false, hasLabels }))
  const isRecord = areRecords(rows)
  return bandsOf(rows).flatMap((band) => groupsOfBand(rows, band, { isRecord, hasLabels }))
}
