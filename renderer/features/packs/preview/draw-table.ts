import { drawParagraph, make } from './draw-paragraph.ts'
import type { DrawnPictures } from './draw-picture.ts'
import { putBorders } from './draw-borders.ts'
import type { Block, Cell, Row, Table } from './word-types.ts'

const spaceAround = (block: Block | undefined, side: 'before' | 'after'): number => (block?.kind === 'paragraph' ? block[side] : 0)

const stacked = (blocks: readonly Block[], pictures: DrawnPictures): readonly HTMLElement[] =>
  blocks.map((block, index) => {
    const element = block.kind === 'table' ? drawTable(block, pictures) : drawParagraph(block, pictures)
    element.style.marginBlockStart = `${Math.max(spaceAround(block, 'before'), spaceAround(blocks[index - 1], 'after'))}pt`
    return element
  })

/** A cell that covers rows below is as high as they are together; where it is covered itself, only its width is left. */
const putHeight = (element: HTMLElement, { rows }: Cell, below: readonly Row[]): void => {
  if (rows < 2) return
  element.classList.add('drawn__cell--over')
  element.style.blockSize = `${below.slice(0, rows).reduce((sum, { height }) => sum + height, 0)}pt`
}

const drawCell = (cell: Cell, below: readonly Row[], pictures: DrawnPictures): HTMLElement => {
  const element = make('div', 'drawn__cell', ...(cell.rows === 0 ? [] : stacked(cell.blocks, pictures)))
  const { top, end, bottom, start } = cell.padding
  element.style.inlineSize = `${cell.width}pt`
  if (cell.rows === 0) return element
  putHeight(element, cell, below)
  element.style.justifyContent = cell.vertical
  element.style.paddingBlock = `${top}pt ${bottom}pt`
  element.style.paddingInline = `${start}pt ${end}pt`
  if (cell.shade !== null) element.style.backgroundColor = `#${cell.shade}`
  putBorders(element, cell.borders)
  return element
}

/** `below` begins with the row itself. */
const drawRow = (row: Row, below: readonly Row[], pictures: DrawnPictures): HTMLElement => {
  const element = make('div', 'drawn__row', ...row.cells.map((cell) => drawCell(cell, below, pictures)))
  if (row.cells.some(({ rows }) => rows > 1)) element.classList.add('drawn__row--over')
  if (row.isExact) element.style.blockSize = `${row.height}pt`
  else element.style.minBlockSize = `${row.height}pt`
  return element
}

/** A table as rows of boxes; its children are the rows. */
export const drawTable = (table: Table, pictures: DrawnPictures): HTMLElement => {
  const element = make('div', 'drawn__table', ...table.rows.map((row, index) => drawRow(row, table.rows.slice(index), pictures)))
  element.dir = table.isRightToLeft ? 'rtl' : 'ltr'
  if (table.indent !== 0) element.style.marginInlineStart = `${table.indent}pt`
  return element
}
