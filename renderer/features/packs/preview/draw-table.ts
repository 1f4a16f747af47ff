import { drawParagraph, make } from './draw-paragraph.ts'
import { putBorders } from './draw-borders.ts'
import type { Cell, Paragraph, Row, Table } from './word-types.ts'

const stacked = (paragraphs: readonly Paragraph[]): readonly HTMLElement[] =>
  paragraphs.map((paragraph, index) => {
    const element = drawParagraph(paragraph)
    element.style.marginBlockStart = `${Math.max(paragraph.before, paragraphs[index - 1]?.after ?? 0)}pt`
    return element
  })

const drawCell = (cell: Cell): HTMLElement => {
  const element = make('div', 'drawn__cell', ...stacked(cell.paragraphs))
  const { top, end, bottom, start } = cell.padding
  element.style.inlineSize = `${cell.width}pt`
  element.style.justifyContent = cell.vertical
  element.style.paddingBlock = `${top}pt ${bottom}pt`
  element.style.paddingInline = `${start}pt ${end}pt`
  if (cell.shade !== null) element.style.backgroundColor = `#${cell.shade}`
  putBorders(element, cell.borders)
  return element
}

const drawRow = (row: Row): HTMLElement => {
  const element = make('div', 'drawn__row', ...row.cells.map(drawCell))
  if (row.isExact) element.style.blockSize = `${row.height}pt`
  else element.style.minBlockSize = `${row.height}pt`
  return element
}

/** A table as rows of boxes; its children are the rows. */
export const drawTable = (table: Table): HTMLElement => {
  const element = make('div', 'drawn__table', ...table.rows.map(drawRow))
  element.dir = table.isRightToLeft ? 'rtl' : 'ltr'
  if (table.indent !== 0) element.style.marginInlineStart = `${table.indent}pt`
  return element
}
