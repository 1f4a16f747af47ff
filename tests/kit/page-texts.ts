import { geometryOf, reserve } from '../../core/pack/page/geometry.ts'
import { sumOf, tallOf } from '../../core/pack/page/measure.ts'
import type { Block, Page, Picture, Table } from '../../core/pack/page/page.ts'
import type { Paper } from '../../core/pack/paper.ts'

/** The texts of blocks from the top down, those in cells too; numbers and boxes before a text are part of it. */
export const textsIn = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block): readonly string[] => {
  if (block.kind === 'space' || block.kind === 'picture') return []
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks)))
  const own = `${block.mark === undefined ? '' : `${block.mark.text} `}${block.runs.map(({ text }) => text).join('')}`
  return [own, ...(block.end === undefined ? [] : [block.end.map(({ text }) => text).join('')])].filter((text) => text !== '')
})

/** The pictures of blocks from the top down, those in cells too. */
export const picturesIn = (blocks: readonly Block[]): readonly Picture[] => blocks.flatMap((block): readonly Picture[] => {
  if (block.kind === 'picture') return [block]
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => picturesIn(cell.blocks))) : []
})

/** The texts of pages, page by page. */
export const textsOnPages = (pages: readonly Page[]): readonly (readonly string[])[] => pages.map(({ blocks }) => textsIn(blocks))

/** The widths of the columns of each row that no cell of a row above covers. */
const freeWidths = ({ rows, widths }: Table): readonly (readonly number[])[] => {
  let covered = widths.map(() => 0)
  return rows.map(({ cells }) => {
    const free = widths.flatMap((_, column) => ((covered[column] ?? 0) > 0 ? [] : [column]))
    covered = covered.map((count) => Math.max(0, count - 1))
    let at = 0
    for (const { span = 1, rows: across = 1 } of cells) {
      for (const column of free.slice(at, at + span)) covered[column] = across - 1
      at += span
    }
    return free.map((column) => widths[column] ?? 0)
  })
}

/** Whether each row of these tables, and of those in them, is as high as its cells need: a word processor cuts what is higher. */
const areRowsHighEnough = (blocks: readonly Block[]): boolean => blocks.every((block) => {
  if (block.kind !== 'table') return true
  const widths = freeWidths(block)
  return block.rows.every(({ height, cells }, index) => tallOf(cells, widths[index] ?? []) <= height + 0.1 && cells.every((cell) => areRowsHighEnough(cell.blocks)))
})

/** Whether each page, and each row of its tables, has room for what is on it. */
export const areWithin = (pages: readonly Page[], paper: Paper): boolean => pages.every(({ side, blocks }) => {
  const { textWidth, textHeight } = geometryOf(paper, side)
  return areRowsHighEnough(blocks) && sumOf(blocks, textWidth) <= textHeight - (side === 'cards' ? 0 : reserve) + 0.1
})
