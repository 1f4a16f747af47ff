import type { ISectionPropertiesOptions, Paragraph } from 'docx'
import { FrameAnchorType, FrameWrap, PageOrientation } from 'docx'
import { countLines } from '../../core/pack/count-lines.ts'
import { keepDirection, startsRightToLeft } from '../../core/pack/direction.ts'
import type { EnvelopeFormat } from '../../core/pack/envelopes.ts'
import { envelopeLayout, envelopeSizes } from '../../core/pack/envelopes.ts'
import { isTall } from '../../core/pack/tall-script.ts'
import type { EnvelopeVariant } from './envelope-variants.ts'
import type { Look } from './paragraphs.ts'
import { paragraphOf, slotRun, textParagraph, tinyParagraph, twipsPerMillimetre } from './paragraphs.ts'
import { slotCharacter } from '../slots/letter-slots.ts'

const toTwips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)
const toPoints = (millimetres: number): number => (millimetres * twipsPerMillimetre) / 20

/** An envelope is a page of its own size. `docx` swaps width and height for a landscape page. */
export const envelopePage = (format: EnvelopeFormat): NonNullable<ISectionPropertiesOptions['page']> => {
  const { width, height } = envelopeSizes[format]
  const { sender } = envelopeLayout(format)
  return {
    size: { width: toTwips(height), height: toTwips(width), orientation: PageOrientation.LANDSCAPE },
    margin: { top: toTwips(sender.top), bottom: 0, left: toTwips(sender.left), right: toTwips(width - sender.left - sender.width), header: 0, footer: 0, gutter: 0 },
  }
}

const sizes = [14, 13, 12, 11, 10, 9, 8, 7] as const

/** The largest type size in which the address fits its place. */
const addressLook = (lines: readonly string[], format: EnvelopeFormat): Look => {
  const { address } = envelopeLayout(format)
  const factor = isTall(lines.join('')) ? 1.6 : 1.25
  const looks = sizes.map((size): Look => ({ size, lineHeight: Math.round(size * factor * 20) / 20 }))
  const heightOf = ({ size, lineHeight }: Look): number => lines.reduce((sum, line) => sum + countLines(line, { width: toPoints(address.width), size }), 0) * lineHeight
  return looks.find((look) => heightOf(look) <= toPoints(address.height)) ?? { size: 7, lineHeight: 8.75 }
}

const senderLook: Look = { size: 9, lineHeight: 11.5 }

/** One envelope: the sender top left, the address in a frame at its place. */
export const envelopeTemplate = ({ addressLines, hasReturn, isReturnRightToLeft }: EnvelopeVariant, format: EnvelopeFormat): readonly Paragraph[] => {
  const { address } = envelopeLayout(format)
  const runsLeft = startsRightToLeft(addressLines.join(' '))
  const sender = hasReturn
    ? paragraphOf([slotRun(`${slotCharacter('senderName')}${slotCharacter('senderLines')}`, isReturnRightToLeft, senderLook)], senderLook, { isPageStart: true })
    : textParagraph('', senderLook, { isPageStart: true })
  const text = addressLines.map((line) => (runsLeft ? keepDirection(line) : line)).join('\n')
  return [
    sender,
    textParagraph(text, addressLook(addressLines, format), runsLeft ? { isRightToLeft: true } : {}, {
      frame: {
        type: 'absolute',
        position: { x: toTwips(address.left), y: toTwips(address.top) },
        width: toTwips(address.width), height: toTwips(address.height),
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
        wrap: FrameWrap.AROUND,
      },
    }),
    // The paragraph that anchors the frame.
    tinyParagraph(),
  ]
}
