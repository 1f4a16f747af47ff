import { HeightRule, BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { labelPadding } from '../../core/pack/address-room.ts'
import type { Calibration } from '../../core/pack/calibration.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { labelRowHeight } from './label-page.ts'
import type { LabelRows } from './label-texts.ts'
import type { Look } from './paragraphs.ts'
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

/** A table of rows of labels with a slot in each, one row for each of the looks that rows have: each is repeated for as many as there are. */
export const labelTable = (stock: LabelStock, variants: LabelRows['variants'], calibration: Calibration): Table => {
  const grid = gridOf(stock)
  const total = grid.reduce((sum, { width }) => sum + width, 0)
  const rowOf = (looks: readonly Look[]): TableRow => {
    const children = grid.map(({ width, column }) => {
      const look = looks[column ?? 0] ?? looks[0]
      if (look === undefined) throw new Error('A row of labels has no look')
      return cell(width, [column === null
        ? textParagraph('', look)
        : paragraphOf([slotRun(labelCharacter(column), false, look)], look, { indent: paddingX }, { indent: { left: twips(paddingX), right: twips(paddingX) } })])
    })
    return new TableRow({ children, cantSplit: true, height: { value: labelRowHeight(stock, calibration), rule: HeightRule.EXACT } })
  }
  return new Table({
    rows: variants.map(rowOf),
    width: { size: total, type: WidthType.DXA },
    columnWidths: grid.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: none, insideVertical: none, insideHorizontal: none },
  })
}
