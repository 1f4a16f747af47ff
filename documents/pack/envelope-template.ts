import type { ISectionPropertiesOptions, Paragraph } from 'docx'
import { FrameAnchorType, FrameWrap, PageOrientation } from 'docx'
import { envelopeSenderType, envelopeTypeFor } from '../../core/pack/address-room.ts'
import { keepDirection, startsRightToLeft } from '../../core/pack/direction.ts'
import type { EnvelopeFormat } from '../../core/pack/envelopes.ts'
import { envelopeLayout, envelopeSizes } from '../../core/pack/envelopes.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { EnvelopeVariant } from './envelope-variants.ts'
import type { Look } from './paragraphs.ts'
import { paragraphOf, slotRun, textParagraph, tinyParagraph, twipsPerMillimetre } from './paragraphs.ts'
import { practiceFrame } from './practice-mark.ts'
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

const senderLook: Look = envelopeSenderType

/** Where the stamp goes, in points. */
const stampPlace = (format: EnvelopeFormat): { readonly x: number; readonly y: number; readonly width: number } => {
  const { address, sender } = envelopeLayout(format)
  return { x: toPoints(address.left), y: toPoints(sender.top), width: toPoints(address.width) }
}

/** One envelope: the sender top left, the address in a frame at its place. */
export const envelopeTemplate = ({ addressLines, hasReturn, isReturnRightToLeft }: EnvelopeVariant, plan: Pick<PackPlan, 'choices' | 'isPractice'>): readonly Paragraph[] => {
  const format = plan.choices.envelope
  const { address } = envelopeLayout(format)
  const runsLeft = startsRightToLeft(addressLines.join(' '))
  const sender = hasReturn
    ? paragraphOf([slotRun(`${slotCharacter('senderName')}${slotCharacter('senderLines')}`, isReturnRightToLeft, senderLook)], senderLook, { isPageStart: true })
    : textParagraph('', senderLook, { isPageStart: true })
  const { size, lineHeight, fits, lines } = envelopeTypeFor(format, addressLines)
  // An address that does not fit is left out: the plan names it, and no envelope has a part of it.
  const text = fits ? lines.map((line) => (runsLeft ? keepDirection(line) : line)).join('\n') : ''
  return [
    sender,
    ...(plan.isPractice ? [practiceFrame(plan, stampPlace(format))] : []),
    textParagraph(text, { size, lineHeight }, runsLeft ? { isRightToLeft: true } : {}, {
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
