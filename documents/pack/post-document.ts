import { Buffer } from 'node:buffer'
import { BorderStyle, Document, FrameAnchorType, FrameWrap, HeightRule, Packer, SectionType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import type { ISectionOptions } from 'docx'
import { linesOfPost, type PostAddress } from '../../core/member/plan-post.ts'
import { brokenLines } from '../../core/pack/break-address.ts'
import { toPoints } from '../../core/pack/units.ts'
import { envelopeSenderType, envelopeTypeFor, labelPadding, labelTypeFor, type AddressFit } from '../../core/pack/address-room.ts'
import type { Calibration } from '../../core/pack/calibration.ts'
import { envelopeLayout, type EnvelopeFormat } from '../../core/pack/envelopes.ts'
import type { LabelStock } from '../../core/pack/label-stocks.ts'
import { printableText } from '../text/printable-text.ts'
import { envelopePage } from './envelope-template.ts'
import { labelPage, labelRowHeight } from './label-page.ts'
import { gridOf } from './label-row.ts'
import { textParagraph, tinyParagraph, twips, twipsPerMillimetre, type Look } from './paragraphs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)

/** Characters that no word processor prints are taken out first: they would be measured. */
const printedLines = (address: PostAddress): readonly string[] => linesOfPost(address).map(printableText)

const printed = ({ size, lineHeight, lines }: AddressFit): { readonly text: string; readonly look: Look } => ({ text: lines.join('\n'), look: { size, lineHeight } })

const documentOf = async (sections: ISectionOptions[]): Promise<Uint8Array> =>
  new Uint8Array(Buffer.from(await Packer.toBuffer(new Document({ styles: { default: { document: { run: { font: 'Times New Roman', size: 22 } } } }, sections }))))

/** Sheets of labels with addresses of members, each in the largest type that fits its own label. `startAt` is the first label to use on the first sheet, from 1. */
export const labelsDocument = (addresses: readonly PostAddress[], stock: LabelStock, calibration: Calibration, startAt: number): Promise<Uint8Array> => {
  const grid = gridOf(stock)
  const places: readonly (PostAddress | null)[] = [...Array.from({ length: startAt - 1 }, () => null), ...addresses]
  const rows = Array.from({ length: Math.ceil(places.length / stock.columns) }, (_, row) => new TableRow({
    cantSplit: true,
    height: { value: labelRowHeight(stock, calibration), rule: HeightRule.EXACT },
    children: grid.map(({ width, column }) => {
      const address = column === null ? null : (places[row * stock.columns + column] ?? null)
      const { text, look } = printed(labelTypeFor(stock, address === null ? [] : printedLines(address)))
      return new TableCell({
        children: [textParagraph(text, look, {}, { indent: { left: twips(labelPadding.x), right: twips(labelPadding.x) } })],
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

/** An envelope for each address, with its sender at the top left. */
export const envelopesDocument = (addresses: readonly PostAddress[], format: EnvelopeFormat, senderOf: (address: PostAddress) => readonly string[]): Promise<Uint8Array> => {
  const { address: place, sender } = envelopeLayout(format)
  const sections = addresses.map((address): ISectionOptions => {
    const { text, look } = printed(envelopeTypeFor(format, printedLines(address)))
    return {
    properties: { type: SectionType.NEXT_PAGE, page: envelopePage(format) },
    children: [
      textParagraph(brokenLines(senderOf(address).map(printableText), { width: toPoints(sender.width), size: envelopeSenderType.size }).join('\n'), envelopeSenderType),
      textParagraph(text, look, {}, {
        frame: {
          type: 'absolute', position: { x: toTwips(place.left), y: toTwips(place.top) }, width: toTwips(place.width), height: toTwips(place.height),
          anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.AROUND,
        },
      }),
      tinyParagraph(),
    ],
    }
  })
  return documentOf(sections)
}
