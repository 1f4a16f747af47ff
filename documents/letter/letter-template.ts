import type { Paragraph } from 'docx'
import { FrameAnchorType, FrameWrap } from 'docx'
import { keepDirection, startsRightToLeft } from '../../core/letter/direction.ts'
import { letterDate } from '../../core/letter/letter-date.ts'
import type { LetterFit } from '../../core/letter/letter-fit.ts'
import { hasWords } from '../../core/letter/letter-fit.ts'
import { letterMeasures as measures, pageLayouts } from '../../core/letter/page-layout.ts'
import type { PackBatch, PackLetter, Paper } from '../../core/letter/types.ts'
import type { Look, Place } from './paragraphs.ts'
import { paragraphOf, ruledLine, slotRun, textParagraph, twips } from './paragraphs.ts'
import { slotCharacter } from './slots.ts'

export type LetterVariant = {
  readonly batch: PackBatch
  readonly fit: LetterFit
  readonly isNamed: boolean
  readonly isRightToLeft: boolean
  /** Whether the sender's name runs from right to left, which its runs must say. */
  readonly isSenderRightToLeft: boolean
  readonly day: PackLetter['day']
}

const codeLook: Look = { size: 8, lineHeight: 10, color: '6B6B6B' }
const codeAboveEdge = 40

const sender = (variant: LetterVariant, look: Look, place: Place, textWidth: number): readonly Paragraph[] => {
  const indented: Place = { ...place, indent: measures.senderIndent }
  if (!variant.isNamed) {
    return Array.from({ length: measures.senderRules }, (_, index) =>
      ruledLine(measures.ruledLine, textWidth, { ...indented, isPageStart: index === 0 }))
  }
  const runs = [slotRun(slotCharacter('senderName'), look, variant.isSenderRightToLeft), slotRun(slotCharacter('senderLines'), look, variant.isSenderRightToLeft)]
  return [paragraphOf(runs, look, { ...indented, isAtEnd: true, isPageStart: true })]
}

/**
 * A frame fixed to the page's foot, so that no letter needs a footer of its own. It hangs on the
 * paragraph after it, which must be well inside the letter: before the first it would hang on the page break.
 */
const codeAtFoot = (paper: Paper): Paragraph => {
  const page = pageLayouts[paper]
  return paragraphOf([slotRun(slotCharacter('code'), codeLook)], codeLook, { isAtEnd: true }, {
    frame: {
      type: 'absolute',
      position: { x: twips(page.marginX), y: twips(page.height - codeAboveEdge) },
      width: twips(page.textWidth),
      height: twips(codeLook.lineHeight),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
  })
}

const date = ({ batch, day }: LetterVariant, look: Look, place: Place, paper: Paper): Paragraph => {
  const spaced: Place = { ...place, before: measures.dateBefore, after: measures.dateAfter }
  const { textWidth } = pageLayouts[paper]
  return day === null
    ? ruledLine(measures.ruledLine, textWidth, { ...spaced, indent: textWidth - dateLineLength })
    : textParagraph(letterDate(day, batch.letter.language ?? '', paper), look, { ...spaced, isAtEnd: true })
}

/** As printed, whichever way the letter runs: an address in roman letters starts on the left. */
const address = (lines: readonly string[], look: Look): Paragraph => {
  const runsLeft = startsRightToLeft(lines.join(' '))
  return textParagraph(lines.map((line) => (runsLeft ? keepDirection(line) : line)).join('\n'), look, {
    after: measures.addressAfter, ...(runsLeft ? { isRightToLeft: true } : {}),
  })
}

const dateLineLength = 150
const salutationLineLength = 220

const ruledLines = (count: number, textWidth: number, place: Place): readonly Paragraph[] =>
  Array.from({ length: count }, (_, index) => ruledLine(measures.ruledLine, textWidth, { ...place, before: index === 0 ? measures.handwritingBefore : 0 }))

/** One letter with slots for what differs: sender, code, the name under the signature. Fits its page by `fit`. */
export const letterTemplate = (variant: LetterVariant, paper: Paper): readonly Paragraph[] => {
  const { batch: { addressLines, letter }, fit } = variant
  const look: Look = { size: fit.size, lineHeight: fit.lineHeight }
  const place: Place = variant.isRightToLeft ? { isRightToLeft: true } : {}
  const { textWidth } = pageLayouts[paper]
  return [
    ...sender(variant, look, place, textWidth),
    codeAtFoot(paper),
    date(variant, look, place, paper),
    address(addressLines, look),
    letter.salutation === null
      ? ruledLine(measures.ruledLine, salutationLineLength, { ...place, after: measures.salutationAfter })
      : textParagraph(letter.salutation, look, { ...place, after: measures.salutationAfter }),
    ...letter.paragraphs.map((text) => textParagraph(text, look, { ...place, after: measures.paragraphAfter })),
    ...ruledLines(fit.ruledLines, textWidth, place),
    ...(letter.closing === null || !hasWords(letter) ? [] : [textParagraph(letter.closing, look, { ...place, before: measures.closingBefore })]),
    ...(variant.isNamed ? [paragraphOf([slotRun(slotCharacter('signature'), look, variant.isSenderRightToLeft)], look, { ...place, before: measures.signSpace })] : []),
  ]
}
