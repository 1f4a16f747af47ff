import { lettersInBlock, type GroupYear } from '../../../core/report/year.ts'
import { mm } from '../../../core/pack/page/geometry.ts'
import type { Block, Cell, Row } from '../../../core/pack/page/page.ts'
import { lines } from '../../../core/pack/page/page.ts'
import { cellOf, textOf } from '../../../core/pack/page/parts.ts'
import { types } from '../../../core/pack/page/type.ts'
import type { Words } from '../../../words/words.ts'

const blockHeight = mm(3.5)
const gapShare = 0.27
const label = { ...types.bodyBold, size: 8.5, line: 9.8 }

/** Letters by month as columns of blocks, each with its number above it and its month below it. */
export const yearChart = (months: GroupYear['months'], textWidth: number, maxBlocks: number, { reportFiles, format, locale }: Words): readonly Block[] => {
  const unit = lettersInBlock(months, maxBlocks)
  const heights = months.map(({ letters }) => Math.ceil(letters / unit))
  const top = Math.max(1, ...heights)
  const own = textWidth / Math.max(1, months.length)
  const widths = months.flatMap(() => [own * (1 - gapShare), own * gapShare])
  const empty: Cell = { blocks: [] }
  const rowAt = (level: number): Row => ({
    height: level > top ? label.line + 1 : blockHeight,
    isWithNext: true,
    cells: months.flatMap(({ letters }, index) => {
      const height = heights[index] ?? 0
      const cell = level <= height ? { blocks: [], fill: 'black' as const, edges: { top: lines.gap } } : level === height + 1 ? cellOf(textOf(format.number(letters), label, { align: 'middle' }), { at: 'bottom' }) : empty
      return [cell, empty]
    }),
  })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const names: Row = { height: 16, cells: months.flatMap(({ from }) => [cellOf(textOf(month.format(new Date(from)), types.body, { align: 'middle' }), { padding: { top: 2 } }), empty]) }
  return [
    { kind: 'table', widths, rows: [...Array.from({ length: top + 1 }, (_, index) => rowAt(top + 1 - index)), names] },
    textOf(reportFiles.year.block({ count: unit }), types.foot, { before: 3 }),
  ]
}
