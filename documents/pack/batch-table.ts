import type { Paragraph } from 'docx'
import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { BatchRow } from './batch-rows.ts'
import { columnShares } from './batch-rows.ts'
import { textParagraph, twips } from './paragraphs.ts'
import { sheetLook, smallLook } from './sheet-looks.ts'
import { packWords } from './pack-words.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'C9CEC7' }
const rowHeight = 28
const headHeight = 18

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({ children, width: { size: twips(width), type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER })

const row = (cells: readonly (readonly Paragraph[])[], widths: readonly number[], height: number, isHead = false): TableRow =>
  new TableRow({
    children: cells.map((children, index) => cell(children, widths[index] ?? 0)),
    height: { value: twips(height), rule: HeightRule.EXACT },
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
  })

/** Rows of a fixed height, so that what follows is where it was planned. */
export const batchTable = (rows: readonly BatchRow[], textWidth: number): Table => {
  const widths = columnShares.map((share) => share * textWidth)
  const { what, codes, count } = packWords.packFiles.cover.batchColumns
  const head = [[textParagraph(what, smallLook)], [textParagraph(codes, smallLook)], [textParagraph(count, smallLook, { isAtEnd: true })]]
  const body = rows.map((each) => row([
    [textParagraph(each.target, { ...sheetLook, lineHeight: 13, isBold: true }), textParagraph(each.caseName, smallLook)],
    each.codes.map((line) => textParagraph(line, { ...smallLook, color: '14252A' })),
    [textParagraph(each.count, sheetLook, { isAtEnd: true })],
  ], widths, rowHeight))
  return new Table({
    rows: [row(head, widths, headHeight, true), ...body],
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: hairline, insideVertical: none, insideHorizontal: hairline },
  })
}
