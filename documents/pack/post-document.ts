import { Buffer } from 'node:buffer'
import { BorderStyle, Document, FrameAnchorType, FrameWrap, HeightRule, Packer, SectionType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { ISectionOptions } from 'docx'
import type { PostAddress } from '../../core/member/plan-post.ts'
import type { Calibration } from '../../core/pack/calibration.ts'
import { countLines } from '../../core/pack/count-lines.ts'
import { envelopeLayout, type EnvelopeFormat } from '../../core/pack/envelopes.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { printableText } from '../text/printable-text.ts'
import { envelopePage } from './envelope-template.ts'
import { labelPage, labelRowHeight } from './label-page.ts'
import { gridOf } from './label-row.ts'
import { textParagraph, tinyParagraph, twips, twipsPerMillimetre, type Look } from './paragraphs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const lineFactor = 1.25
const sizes = [12, 11, 10, 9, 8, 7, 6] as const
/** Labels that reach the edge of the sheet need this much, in millimetres, since printers do not print there. */
const padding = { x: 4, y: 1.5 } as const

const toPoints = (millimetres: number): number => (millimetres * twipsPerMillimetre) / 20
const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)

const textOf = ({ names, lines }: PostAddress): readonly string[] => [...names, ...lines].map(printableText)

/** The largest type size in which every address fits the place, in millimetres. */
const lookFor = (addresses: readonly PostAddress[], place: { readonly width: number; readonly height: number }): Look => {
  const linesOf = (address: PostAddress, size: number): number => textOf(address).reduce((sum, line) => sum + countLines(line, { width: toPoints(place.width), size }), 0)
  const size = sizes.find((each) => addresses.every((address) => linesOf(address, each) * each * lineFactor <= toPoints(place.height))) ?? 6
  return { size, lineHeight: Math.floor(size * lineFactor * 20) / 20 }
}

const documentOf = async (sections: ISectionOptions[]): Promise<Uint8Array> =>
  new Uint8Array(Buffer.from(await Packer.toBuffer(new Document({ styles: { default: { document: { run: { font: 'Times New Roman', size: 22 } } } }, sections }))))

/** Sheets of labels with addresses of members. `startAt` is the first label to use on the first sheet, from 1. */
export const labelsDocument = (addresses: readonly PostAddress[], stock: LabelStock, calibration: Calibration, startAt: number): Promise<Uint8Array> => {
  const look = lookFor(addresses, { width: stock.width - 2 * padding.x, height: stock.height - 2 * padding.y })
  const grid = gridOf(stock)
  const places: readonly (PostAddress | null)[] = [...Array.from({ length: startAt - 1 }, () => null), ...addresses]
  const rows = Array.from({ length: Math.ceil(places.length / stock.columns) }, (_, row) => new TableRow({
    cantSplit: true,
    height: { value: labelRowHeight(stock, calibration), rule: HeightRule.EXACT },
    children: grid.map(({ width, column }) => {
      const address = column === null ? null : (places[row * stock.columns + column] ?? null)
      return new TableCell({
        children: [textParagraph(address === null ? '' : textOf(address).join('\n'), look, {}, { indent: { left: twips(toPoints(padding.x)), right: twips(toPoints(padding.x)) } })],
        width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER,
      })
    }),
  }))
  const table = new Table({
    rows, layout: TableLayoutType.FIXED, columnWidths: grid.map(({ width }) => width), width: { size: grid.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: none, insideVertical: none, insideHorizontal: none },
  })
  return documentOf([{ properties: { page: labelPage(stock, calibration) }, children: [table, tinyParagraph()] }])
}

/** An envelope for each address, with the group as sender at the top left. */
export const envelopesDocument = (addresses: readonly PostAddress[], format: EnvelopeFormat, sender: readonly string[]): Promise<Uint8Array> => {
  const { address: place } = envelopeLayout(format)
  const look = lookFor(addresses, place)
  return documentOf(addresses.map((address) => ({
    properties: { type: SectionType.NEXT_PAGE, page: envelopePage(format) },
    children: [
      textParagraph(sender.join('\n'), { size: 9, lineHeight: 11.5 }),
      textParagraph(textOf(address).join('\n'), look, {}, {
        frame: {
          type: 'absolute', position: { x: toTwips(place.left), y: toTwips(place.top) }, width: toTwips(place.width), height: toTwips(place.height),
          anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.AROUND,
        },
      }),
      tinyParagraph(),
    ],
  })))
}
