import type { Paragraph } from 'docx'
import { AlignmentType, BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { isRightToLeft } from '../../core/pack/direction.ts'
import type { SheetBlock, SheetCell, SheetPage, SheetRow, SheetStyle, SheetTable } from '../../core/pack/sheets/blocks.ts'
import { bulletWidth, faceOf } from '../../core/pack/sheets/blocks.ts'
import type { Look, Place } from './paragraphs.ts'
import { bulletParagraph, ruledLine, textParagraph, tinyParagraph, twips } from './paragraphs.ts'

const colors: Readonly<Record<SheetStyle, string | undefined>> = {
  title: '14252A', heading: '1C404B', body: undefined, strong: undefined, quiet: '41535A', small: '41535A',
}

const lookOf = (style: SheetStyle, isLarge: boolean): Look => {
  const { size, lineHeight, isBold } = faceOf(style, isLarge)
  const color = colors[style]
  return { size, lineHeight, ...(isBold ? { isBold } : {}), ...(color === undefined ? {} : { color }) }
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'B9C1BB' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const cellPadding = 5

const directed = (text: string): Place => (isRightToLeft(null, text) ? { isRightToLeft: true } : {})

const cellOf = (cell: SheetCell, width: number, hasGrid: boolean, isLarge: boolean): TableCell =>
  new TableCell({
    children: [textParagraph(cell.text, lookOf(cell.style, isLarge), { ...directed(cell.text), ...(cell.isAtEnd ? { isAtEnd: true } : {}), ...(cell.isAtTop ? { before: 4 } : {}) },
      cell.isCentred ? { alignment: AlignmentType.CENTER } : {})],
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: cell.isAtTop ? VerticalAlign.TOP : VerticalAlign.CENTER,
    margins: { left: hasGrid ? twips(cellPadding) : 0, right: hasGrid ? twips(cellPadding) : 0, marginUnitType: WidthType.DXA },
  })

const rowOf = (row: SheetRow, widths: readonly number[], hasGrid: boolean, isLarge: boolean): TableRow =>
  new TableRow({
    children: row.cells.map((cell, index) => cellOf(cell, widths[index] ?? 0, hasGrid, isLarge)),
    height: { value: twips(row.height), rule: HeightRule.EXACT },
    cantSplit: true,
  })

const tableOf = (table: SheetTable, width: number, isLarge: boolean): Table => {
  const widths = table.widths.map((share) => share * width)
  const side = table.hasGrid ? hairline : none
  return new Table({
    rows: table.rows.map((row) => rowOf(row, widths, table.hasGrid, isLarge)),
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { top: side, left: side, right: side, bottom: hairline, insideVertical: side, insideHorizontal: hairline },
  })
}

const paragraphFrom = (block: Exclude<SheetBlock, SheetTable>, width: number, isLarge: boolean, start: Place): Paragraph => {
  if (block.kind === 'rule') return ruledLine(block.height, width, start)
  if (block.kind === 'cut') {
    return textParagraph('', { size: 6, lineHeight: block.height }, start, { border: { bottom: { style: BorderStyle.DASHED, size: 6, space: 1, color: '7A8785' } } })
  }
  const look = lookOf(block.style, isLarge)
  const place: Place = {
    ...directed(block.text), ...start,
    ...(block.before === undefined ? {} : { before: block.before }), ...(block.after === undefined ? {} : { after: block.after }),
    ...(block.indent === undefined ? {} : { indent: block.indent }),
  }
  return block.hasBullet ? bulletParagraph(block.text, look, place, bulletWidth(isLarge)) : textParagraph(block.text, look, place)
}

/** A page of a sheet; it begins on a new page of the file. `width` of its text, in points. */
export const sheetPage = (page: SheetPage, width: number, isLarge: boolean): readonly (Paragraph | Table)[] => {
  // A table cannot have a page break before it.
  const needsStart = page[0]?.kind === 'table'
  return [
    ...(needsStart ? [textParagraph('', { size: 1, lineHeight: 1 }, { isPageStart: true })] : []),
    ...page.flatMap((block, index): readonly (Paragraph | Table)[] => {
      if (block.kind !== 'table') return [paragraphFrom(block, width, isLarge, index === 0 ? { isPageStart: true } : {})]
      // Two tables without a paragraph between them would become one.
      return [tableOf(block, width, isLarge), ...(page[index + 1]?.kind === 'table' || index === page.length - 1 ? [tinyParagraph()] : [])]
    }),
  ]
}
