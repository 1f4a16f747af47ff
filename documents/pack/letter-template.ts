import type { IParagraphOptions, Paragraph } from 'docx'
import { FrameAnchorType, FrameWrap } from 'docx'
import { windowTypeFor } from '../../core/pack/address-room.ts'
import { isRightToLeft, keepDirection, startsRightToLeft } from '../../core/pack/direction.ts'
import { letterWindow } from '../../core/pack/envelopes.ts'
import { letterDate } from '../../core/pack/letter-date.ts'
import type { LetterFit } from '../../core/pack/letter-fits.ts'
import { hasWords } from '../../core/pack/letter-fit.ts'
import { letterMeasures as measures, pageLayouts } from '../../core/pack/page-layout.ts'
import type { PlacedParagraph } from '../../core/pack/split-pages.ts'
import type { PackBatch, PackLetter, PackPlan } from '../../core/pack/types.ts'
import type { Paper } from '../../core/pack/paper.ts'
import type { LetterStyleName, LetterStyles } from './letter-styles.ts'
import { packWords } from './pack-words.ts'
import type { Look, Place } from './paragraphs.ts'
import { ruledLine, ruledPair, slotRun, tinyParagraph, twips, twipsPerMillimetre } from './paragraphs.ts'
import { practiceMark } from './practice-mark.ts'
import { smallLook } from './sheet-looks.ts'
import { slotCharacter } from '../slots/letter-slots.ts'

export type LetterVariant = {
  readonly batch: PackBatch
  readonly fit: LetterFit
  readonly isNamed: boolean
  readonly isRightToLeft: boolean
  /** Whether the sender's name is right-to-left: its runs need that property. */
  readonly isSenderRightToLeft: boolean
  readonly day: PackLetter['day']
}

const codeLook: Look = { size: 8, lineHeight: 10, color: '6B6B6B' }
const codeDistanceFromEdge = 40

const sender = (styles: LetterStyles, variant: LetterVariant, look: Look, place: Place, textWidth: number): readonly Paragraph[] => {
  const indented: Place = { ...place, indent: measures.senderIndent }
  if (!variant.isNamed) {
    return Array.from({ length: measures.senderRules }, (_, index) =>
      ruledLine(variant.fit.ruledHeight, textWidth, { ...indented, isPageStart: index === 0 }))
  }
  const run = slotRun(`${slotCharacter('senderName')}${slotCharacter('senderLines')}`, variant.isSenderRightToLeft)
  return [styles.paragraph('Letter sender', [run], look, { ...indented, isAtEnd: true, isPageStart: true })]
}

/**
 * A frame fixed to the foot of the page, so that no letter needs a footer of its own. It is anchored to the
 * paragraph after it, which must not be the letter's first: that one has the page break.
 */
const codeAtFoot = (styles: LetterStyles, paper: Paper): Paragraph => {
  const page = pageLayouts[paper]
  return styles.paragraph('Letter code', [slotRun(slotCharacter('code'))], codeLook, { isAtEnd: true }, {
    frame: {
      type: 'absolute',
      position: { x: twips(page.marginX), y: twips(page.height - codeDistanceFromEdge) },
      width: twips(page.textWidth),
      height: twips(codeLook.lineHeight),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
  })
}

const date = (styles: LetterStyles, { batch, day, fit }: LetterVariant, look: Look, place: Place, paper: Paper): Paragraph => {
  const spaced: Place = { ...place, before: fit.dateBefore, after: measures.dateAfter }
  const { textWidth } = pageLayouts[paper]
  return day === null
    ? ruledLine(fit.ruledHeight, textWidth, { ...spaced, indent: textWidth - dateLineLength })
    : styles.paragraph('Letter date', letterDate(day, batch.letter.language ?? '', paper), look, { ...spaced, isAtEnd: true })
}

/** The address in its own direction, not the letter's: one in Latin script starts on the left. */
const address = (styles: LetterStyles, lines: readonly string[], look: Look, place: Place, more: IParagraphOptions = {}): Paragraph => {
  const runsLeft = startsRightToLeft(lines.join(' '))
  return styles.paragraph('Letter address', lines.map((line) => (runsLeft ? keepDirection(line) : line)).join('\n'), look, { ...place, ...(runsLeft ? { isRightToLeft: true } : {}) }, more)
}

/** Where the envelope's window shows it: a frame fixed to the sheet. */
const addressInWindow = (styles: LetterStyles, lines: readonly string[]): Paragraph => {
  const width = letterWindow.width * pointsPerMillimetre
  const height = letterWindow.height * pointsPerMillimetre
  const { size, lineHeight } = windowTypeFor(lines)
  return address(styles, lines, { size, lineHeight }, {}, {
    frame: {
      type: 'absolute',
      position: { x: twips(letterWindow.left * pointsPerMillimetre), y: twips(letterWindow.top * pointsPerMillimetre) },
      width: twips(width), height: twips(height),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
  })
}

const pointsPerMillimetre = twipsPerMillimetre / 20

const dateLineLength = 150
const salutationLineLength = 220

const ruledLines = (fit: LetterFit, textWidth: number, place: Place): readonly Paragraph[] =>
  Array.from({ length: fit.ruledLines }, (_, index) => ruledLine(fit.ruledHeight, textWidth, { ...place, before: index === 0 ? measures.handwritingBefore : 0 }))

/** Frames that each page of a letter has. */
type PageFrames = () => readonly Paragraph[]

/**
 * The frames of a further page, after the paragraph with which it begins. A frame is anchored to the paragraph
 * after it, which must be on the same page; the letter's last page has room for a tiny one.
 */
const framesAfter = (placed: readonly PlacedParagraph[], index: number, frames: PageFrames): readonly Paragraph[] => {
  if (placed[index]?.isPageStart !== true) return []
  const next = placed[index + 1]
  if (next === undefined) return [...frames(), tinyParagraph()]
  return next.isPageStart ? [] : frames()
}

/** The paragraphs on their pages; one that continues on the next page has no space after it. */
const body = (styles: LetterStyles, name: LetterStyleName, placed: readonly PlacedParagraph[], look: Look, place: Place, frames: PageFrames): readonly Paragraph[] =>
  placed.flatMap(({ text, isPageStart, goesOn }, index) => [
    styles.paragraph(name, text, look, { ...place, isPageStart, after: goesOn ? 0 : measures.paragraphAfter }),
    ...framesAfter(placed, index, frames),
  ])

/** Lines for many signatories, two side by side. */
const signatures = (styles: LetterStyles, { signatureRows, ruledHeight }: LetterFit, textWidth: number, place: Place, frames: PageFrames): readonly Paragraph[] =>
  signatureRows.flatMap((rows, page) => [
    styles.paragraph('Letter heading', packWords.packFiles.signHere, { ...smallLook, lineHeight: 12 }, { ...place, before: measures.signatureHeading - 12, ...(page > 0 ? { isPageStart: true } : {}) }),
    ...(page > 0 ? [...frames(), tinyParagraph()] : []),
    // Only the heading may begin a page.
    ...Array.from({ length: rows }, () => ruledPair(ruledHeight, textWidth, { ...place, isPageStart: false })),
  ])

const closingParagraphs = (styles: LetterStyles, variant: LetterVariant, look: Look, place: Place, textWidth: number, frames: PageFrames): readonly Paragraph[] => {
  const { fit, batch: { letter } } = variant
  const isWritten = letter.closing !== null && hasWords(letter)
  const start = (isFirst: boolean): Place => (isFirst && fit.isClosingApart ? { ...place, isPageStart: true } : place)
  return [
    ...(isWritten && letter.closing !== null ? [styles.paragraph('Letter closing', letter.closing, look, { ...start(true), before: measures.closingBefore })] : []),
    ...signatures(styles, fit, textWidth, start(!isWritten), frames),
    ...(fit.signatureRows.length === 0 && variant.isNamed
      ? [styles.paragraph('Letter signature', [slotRun(slotCharacter('signature'), variant.isSenderRightToLeft)], look, { ...start(!isWritten), before: measures.signSpace })]
      : []),
  ]
}

/** The closing, on a page of its own where the fit says so. */
const closing = (styles: LetterStyles, variant: LetterVariant, look: Look, place: Place, textWidth: number, frames: PageFrames): readonly Paragraph[] => {
  const [first, ...others] = closingParagraphs(styles, variant, look, place, textWidth, frames)
  return first === undefined || !variant.fit.isClosingApart ? [...(first === undefined ? [] : [first]), ...others] : [first, ...frames(), tinyParagraph(), ...others]
}

/** The page that faces the letter, for the writer. It has no code: it is not sent. */
const translation = (styles: LetterStyles, { batch, fit }: LetterVariant, frames: PageFrames): readonly Paragraph[] => {
  if (fit.translation === null || batch.translation === null) return []
  const { size, lineHeight, body: placed } = fit.translation
  const place: Place = isRightToLeft(batch.translation.language, batch.translation.paragraphs.join('\n')) ? { isRightToLeft: true } : {}
  return [
    styles.paragraph('Letter heading', packWords.packFiles.translation, smallLook, { isPageStart: true, after: measures.translationHeading - smallLook.lineHeight }),
    ...(placed.length === 0 ? [] : frames()),
    ...body(styles, 'Letter translation', placed, { size, lineHeight, color: '41535A' }, place, frames),
  ]
}

/** One letter with slots for what differs: sender, code, the name under the signature. Fits its pages by `fit`. */
export const letterTemplate = (styles: LetterStyles, variant: LetterVariant, plan: Pick<PackPlan, 'choices' | 'isPractice'>): readonly Paragraph[] => {
  const { paper, hasWindow } = plan.choices
  const { batch: { addressLines, letter }, fit } = variant
  const look: Look = { size: fit.size, lineHeight: fit.lineHeight }
  const place: Place = variant.isRightToLeft ? { isRightToLeft: true } : {}
  const { textWidth } = pageLayouts[paper]
  const frames: PageFrames = () => [codeAtFoot(styles, paper), ...practiceMark(plan)]
  return [
    ...sender(styles, variant, look, place, textWidth),
    ...frames(),
    ...(hasWindow ? [addressInWindow(styles, addressLines)] : []),
    date(styles, variant, look, place, paper),
    ...(hasWindow ? [] : [address(styles, addressLines, look, { after: measures.addressAfter })]),
    letter.salutation === null
      ? ruledLine(fit.ruledHeight, salutationLineLength, { ...place, after: measures.salutationAfter })
      : styles.paragraph('Letter salutation', letter.salutation, look, { ...place, after: measures.salutationAfter }),
    ...body(styles, 'Letter text', fit.body, look, place, frames),
    ...ruledLines(fit, textWidth, place),
    ...closing(styles, variant, look, place, textWidth, frames),
    ...translation(styles, variant, () => practiceMark(plan)),
  ]
}
