import { HeightRule, BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { labelPadding, labelTypeFor } from '../../core/pack/address-room.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { labelRowHeight } from './label-page.ts'
import { labelLines } from './practice-mark.ts'
import { paragraphOf, slotRun, textParagraph, twips, twipsPerMillimetre } from './paragraphs.ts'
import { labelCharacter } from '../slots/letter-slots.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const { x: paddingX } = labelPadding

const cell = (width: number, children: readonly ReturnType<typeof paragraphOf>[]): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER })

/** Widths of labels and the gaps between them, in twips, left to right. */
export const gridOf = (stock: LabelStock): readonly { readonly width: number; readonly column: number | null }[] => {
  const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)
  return Array.from({ length: stock.columns }, (_, column) => {
    const left = column * stock.pitchX
    const gap = toTwips(left + stock.pitchX) - toTwips(left + stock.width)
    return [{ width: toTwips(left + stock.width) - toTwips(left), column }, ...(gap > 0 && column < stock.columns - 1 ? [{ width: gap, column: null }] : [])]
  }).flat()
}

/** A table of one row of labels with a slot in each: the row is repeated for as many as there are. */
export const labelTable = (stock: LabelStock, plan: Pick<PackPlan, 'batches' | 'calibration' | 'isPractice'>): Table => {
  const { size, lineHeight } = labelTypeFor(stock, plan.batches.map(({ addressLines }) => labelLines(plan, addressLines)))
  const look = { size, lineHeight }
  const grid = gridOf(stock)
  const cells = grid.map(({ width, column }) =>
    cell(width, [column === null
      ? textParagraph('', look)
      : paragraphOf([slotRun(labelCharacter(column), false, look)], look, { indent: paddingX }, { indent: { left: twips(paddingX), right: twips(paddingX) } })]))
  const total = grid.reduce((sum, { width }) => sum + width, 0)
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true, height: { value: labelRowHeight(stock, plan.calibration), rule: HeightRule.EXACT } })],
    width: { size: total, type: WidthType.DXA },
    columnWidths: grid.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: none, insideVertical: none, insideHorizontal: none },
  })
}
