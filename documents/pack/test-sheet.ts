import { Buffer } from 'node:buffer'
import type { Paragraph } from 'docx'
import { AlignmentType, BorderStyle, Document, HeightRule, Packer, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { Calibration } from '../../core/pack/calibration.ts'
import { placeFor } from '../../core/pack/calibration.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { labelPage, labelRowHeight } from './label-page.ts'
import { gridOf } from './label-row.ts'
import type { Look } from './paragraphs.ts'
import { textParagraph, tinyParagraph } from './paragraphs.ts'
import { acrossScale, downScale, fixedText } from './test-scale.ts'
import { packWords } from './pack-words.ts'

const words = packWords.packFiles.testSheet

const hairline = { style: BorderStyle.SINGLE, size: 2, color: '000000' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const edges = { top: hairline, bottom: hairline, left: hairline, right: hairline }
const numberLook: Look = { size: 8, lineHeight: 10, color: '6B6B6B' }
const wordLook: Look = { size: 9, lineHeight: 11 }
const smallLook: Look = { size: 6, lineHeight: 7 }

const outline = (stock: LabelStock, calibration: Calibration): Table => {
  const grid = gridOf(stock)
  const rows = Array.from({ length: stock.rows }, (_, row) => new TableRow({
    cantSplit: true,
    height: { value: labelRowHeight(stock, calibration), rule: HeightRule.EXACT },
    children: grid.map(({ width, column }) => new TableCell({
      children: [textParagraph(column === null ? '' : String(row * stock.columns + column + 1), numberLook, {}, { alignment: AlignmentType.CENTER })],
      width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.BOTTOM,
      borders: column === null ? { top: none, bottom: none, left: hairline, right: hairline } : edges,
    })),
  }))
  return new Table({
    rows, layout: TableLayoutType.FIXED, columnWidths: grid.map(({ width }) => width),
    width: { size: grid.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: none, insideVertical: none, insideHorizontal: none },
  })
}

/** What to do with the sheet, in as many labels of the middle column as there are sentences. */
const instructions = (stock: LabelStock): readonly Paragraph[] => {
  const { columns, left, pitchX, width, top, pitchY, rows, height } = stock
  const x = left + (columns > 1 ? 1 : 0) * pitchX + 3
  const sentences = [words.title({ stock: stock.name }), words.lay, words.read, words.drift]
  const first = Math.max(0, Math.floor((rows - sentences.length) / 2))
  return sentences.map((text, index) => {
    const row = Math.min(first + index, rows - 1)
    // Where a sheet has fewer rows than sentences, the last ones share one.
    const shared = first + index - row
    return fixedText(text, { x, y: top + row * pitchY + 1.5 + shared * height / 2 }, { width: width - 6, height: Math.min(height - 4, 14) }, width < 50 ? smallLook : wordLook)
  })
}

/**
 * A sheet to print on plain paper: a hairline round every label, and scales across its edges to read
 * the printer's error from. With a calibration it shows whether the labels are hit.
 */
export const testSheetDocument = async (stock: LabelStock, calibration: Calibration): Promise<Uint8Array> => {
  const { left, top, pitchY } = placeFor(stock, calibration)
  const middle = stock.width / 2
  const children = [
    outline(stock, calibration),
    // After the table: a frame is anchored to the paragraph after it, and must not move the labels.
    ...acrossScale({ x: left, y: top + pitchY / 2 }, words.across),
    ...downScale({ x: left + middle, y: top }, words.down),
    ...downScale({ x: left + middle, y: top + (stock.rows - 1) * pitchY }, words.foot),
    ...instructions(stock),
    tinyParagraph(),
  ]
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 18 } } } },
    sections: [{ properties: { page: labelPage(stock, calibration) }, children }],
  })
  return new Uint8Array(Buffer.from(await Packer.toBuffer(document)))
}
