import type { Paragraph } from 'docx'
import { BorderStyle, HeightRule, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Block, Cell, Edges, Row, Table as PageTable } from '../../../core/pack/page/page.ts'
import type { PageLook } from './page-look.ts'
import { textParagraph, tinyParagraph, twips } from '../paragraphs.ts'
import { pagePicture } from './page-picture.ts'
import { borderOf, pageText } from './page-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, left: none, right: none, bottom: none, insideVertical: none, insideHorizontal: none }

const cellBorders = ({ top, end, bottom, start }: Edges) => ({
  ...(top === undefined ? {} : { top: borderOf(top) }),
  ...(bottom === undefined ? {} : { bottom: borderOf(bottom) }),
  ...(start === undefined ? {} : { start: borderOf(start) }),
  ...(end === undefined ? {} : { end: borderOf(end) }),
})

const fills = { black: '000000', grey: '8C8C8C' } as const
const places = { middle: VerticalAlign.CENTER, bottom: VerticalAlign.BOTTOM } as const

/** What a cell holds: it must end with a paragraph. */
const cellChildren = (blocks: readonly Block[], width: number, look: PageLook): readonly (Paragraph | Table)[] => {
  const children = pageBlocks(blocks, width, look)
  const last = blocks.at(-1)?.kind
  return last === 'text' || last === 'picture' ? children : [...children, tinyParagraph()]
}

const cellOf = (cell: Cell, width: number, look: PageLook): TableCell => {
  const { isRightToLeft } = look
  const { start = 0, end = 0, top = 0, bottom = 0 } = cell.padding ?? {}
  return new TableCell({
    children: cellChildren(cell.blocks, width - start - end, look),
    width: { size: twips(width), type: WidthType.DXA },
    margins: { left: twips(isRightToLeft ? end : start), right: twips(isRightToLeft ? start : end), top: twips(top), bottom: twips(bottom), marginUnitType: WidthType.DXA },
    ...(cell.span === undefined ? {} : { columnSpan: cell.span }),
    ...(cell.rows === undefined ? {} : { rowSpan: cell.rows }),
    ...(cell.at === undefined ? {} : { verticalAlign: places[cell.at] }),
    ...(cell.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: fills[cell.fill] } }),
    ...(cell.edges === undefined ? {} : { borders: cellBorders(cell.edges) }),
  })
}

/** The columns that cells of rows above cover in each row. */
const coveredIn = (rows: readonly Row[]): readonly ReadonlySet<number>[] => {
  const covered = rows.map(() => new Set<number>())
  for (const [index, row] of rows.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (covered[index]?.has(column)) column += 1
      const span = cell.span ?? 1
      for (let below = 1; below < (cell.rows ?? 1); below += 1) for (let at = 0; at < span; at += 1) covered[index + below]?.add(column + at)
      column += span
    }
  }
  return covered
}

/** In a table from right to left LibreOffice draws the line between two cells only where the first of them names it. Between two that are not side by side is a cell of a row above. */
const withSharedLines = (cells: readonly Cell[], columns: readonly number[]): readonly Cell[] => cells.map((cell, index) => {
  const isBeside = columns[index + 1] === (columns[index] ?? 0) + (cell.span ?? 1)
  const line = cell.edges?.end ?? (isBeside ? cells[index + 1]?.edges?.start : undefined)
  return line === undefined ? cell : { ...cell, edges: { ...cell.edges, end: line } }
})

/** The first column of each cell of a row: those that cells of rows above cover are left out. */
const columnsOfCells = (cells: readonly Cell[], covered: ReadonlySet<number>): readonly number[] => {
  let column = 0
  return cells.map(({ span = 1 }) => {
    while (covered.has(column)) column += 1
    column += span
    return column - span
  })
}

const tableRow = (row: Row, widths: readonly number[], covered: ReadonlySet<number>, look: PageLook): TableRow => {
  const columns = columnsOfCells(row.cells, covered)
  const children = (look.isRightToLeft ? withSharedLines(row.cells, columns) : row.cells).map((cell, index) => {
    const column = columns[index] ?? 0
    return cellOf(cell, widths.slice(column, column + (cell.span ?? 1)).reduce((sum, own) => sum + own, 0), look)
  })
  return new TableRow({ children, height: { value: twips(row.height), rule: HeightRule.EXACT }, cantSplit: true, ...(row.isHead ? { tableHeader: true } : {}) })
}

/** A table of fixed columns and rows: only the lines that its cells name are drawn. */
const pageTable = ({ rows, widths, indent = 0 }: PageTable, look: PageLook): Table => {
  const covered = coveredIn(rows)
  return new Table({
    rows: rows.map((row, index) => tableRow(row, widths, covered[index] ?? new Set(), look)),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: noBorders,
    ...(indent === 0 ? {} : { indent: { size: twips(indent), type: WidthType.DXA } }),
    ...(look.isRightToLeft ? { visuallyRightToLeft: true } : {}),
  })
}

/** Blocks as paragraphs and tables, in a column `width` points wide. */
export const pageBlocks = (blocks: readonly Block[], width: number, look: PageLook): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block, index): readonly (Paragraph | Table)[] => {
    if (block.kind === 'text') return [pageText(block, width, look.isRightToLeft)]
    if (block.kind === 'picture') return [pagePicture(block, look)]
    // A line of no height is an error in Word.
    if (block.kind === 'space') return block.height < 1 ? [] : [textParagraph('', { size: 1, lineHeight: block.height })]
    // Two tables without a paragraph between them would become one.
    return [pageTable(block, look), ...(blocks[index + 1]?.kind === 'table' ? [tinyParagraph()] : [])]
  })
