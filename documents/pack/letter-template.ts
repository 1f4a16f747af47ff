import type { IParagraphOptions, Paragraph } from 'docx'
import { FrameAnchorType, FrameWrap } from 'docx'
import { windowTypeFor } from '../../core/pack/address-room.ts'
import { brokenLines } from '../../core/pack/break-address.ts'
import { keepDirection, startsRightToLeft } from '../../core/pack/direction.ts'
import { letterDate } from '../../core/pack/letter-date.ts'
import { letterConstants as constants, letterMeasuresOf, letterPages } from '../../core/pack/page-layout.ts'
import { senderPlace } from '../../core/pack/sender-place.ts'
import { toPoints } from '../../core/pack/units.ts'
import { windowOnSheet } from '../../core/pack/windows.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import { foldMarks } from './fold-marks.ts'
import { letterBody, letterClosing, letterTranslation } from './letter-body.ts'
import { letterLooks } from './letter-looks.ts'
import type { LetterSetting, LetterVariant, PageFrames } from './letter-setting.ts'
import type { LetterStyles } from './letter-styles.ts'
import type { Look, Place } from './paragraphs.ts'
import { ruledLine, slotRun, tinyParagraph, twips } from './paragraphs.ts'
import { practiceMark } from './practice-mark.ts'
import { slotCharacter } from '../slots/letter-slots.ts'

/** Where the lines of the sender begin, in points from the side on which lines begin. Beside a window, the side is that of the sheet. */
const senderStart = ({ variant, choices, design, textWidth }: LetterSetting): { readonly start: number; readonly width: number } => {
  const { left, width } = senderPlace({ ...choices, design, ...(variant.fit.isSenderWide ? { isSenderWide: true } : {}) })
  return { width, start: choices.hasWindow && variant.isRightToLeft ? textWidth - left - width : left }
}

const sender = (setting: LetterSetting): readonly Paragraph[] => {
  const { styles, variant, design, look, place, textWidth } = setting
  const { hasSenderColumn, leader } = letterLooks[design]
  const { start, width } = senderStart(setting)
  const end = textWidth - start - width
  const isAtEnd = !hasSenderColumn && start > 0
  const indented: Place = start > 0 ? { ...place, indent: start } : place
  if (!variant.isNamed) {
    return Array.from({ length: constants.senderRules }, (_, index) =>
      ruledLine(variant.fit.ruledHeight, start + width, { ...indented, isPageStart: index === 0 }, leader))
  }
  const run = slotRun(`${slotCharacter('senderName')}${slotCharacter('senderLines')}`, variant.isSenderRightToLeft)
  return [styles.paragraph('Letter sender', [run], look, { ...indented, isAtEnd, isPageStart: true }, end < 1 ? {} : { indent: { left: twips(start), right: twips(end) } })]
}

/**
 * A frame fixed to the foot of the page, so that no letter needs a footer of its own. It is anchored to the
 * paragraph after it, which must not be the letter's first: that one has the page break.
 */
const codeAtFoot = ({ styles, design, choices: { paper }, variant: { fit } }: LetterSetting, number: number): Paragraph => {
  const page = letterPages[design][paper]
  const { code, codeAboveFoot, hasPageNumbers } = letterLooks[design]
  const pageNumber = hasPageNumbers && number > 1 ? ` · ${number}/${fit.letterPages}` : ''
  return styles.paragraph('Letter code', [slotRun(`${slotCharacter('code')}${pageNumber}`)], code, { isAtEnd: true }, {
    frame: {
      type: 'absolute',
      position: { x: twips(page.marginX), y: twips(page.height - codeAboveFoot) },
      width: twips(page.textWidth),
      height: twips(code.lineHeight),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
  })
}

const date = (setting: LetterSetting): Paragraph => {
  const { styles, variant: { batch, day, fit }, design, look, place, choices: { paper }, measures, textWidth } = setting
  const { hasSenderColumn, leader } = letterLooks[design]
  const { start } = senderStart(setting)
  const spaced: Place = { ...place, before: fit.dateBefore, after: measures.dateAfter }
  // Where the sender is on the other side, the date stays in its column.
  const column = start > 0 ? start : measures.senderIndent
  const left = hasSenderColumn ? column : textWidth - dateLineLength
  return day === null
    ? ruledLine(fit.ruledHeight, left + dateLineLength, { ...spaced, indent: left }, leader)
    : styles.paragraph('Letter date', letterDate(day, batch.letter.language ?? '', paper), look, { ...spaced, ...(hasSenderColumn ? { indent: left } : { isAtEnd: true }) })
}

/** The address in its own direction, not the letter's: one in Latin script starts on the left. */
const address = (styles: LetterStyles, lines: readonly string[], look: Look, place: Place, more: IParagraphOptions = {}): Paragraph => {
  const runsLeft = startsRightToLeft(lines.join(' '))
  return styles.paragraph('Letter address', lines.map((line) => (runsLeft ? keepDirection(line) : line)).join('\n'), look, { ...place, ...(runsLeft ? { isRightToLeft: true } : {}) }, more)
}

/** Where the envelope's window shows it: a frame fixed to the sheet. */
const addressInWindow = ({ styles, variant: { batch: { addressLines }, fit: { face } }, design, choices: { window, paper } }: LetterSetting): Paragraph => {
  const { text } = windowOnSheet(window, paper)
  const { size, lineHeight, fits, lines } = windowTypeFor(window, paper, addressLines, design)
  // An address that does not fit is left out: the plan names it, and no window shows a part of it.
  return address(styles, fits ? lines : [], { size, lineHeight, face }, {}, {
    frame: {
      type: 'absolute',
      position: { x: twips(toPoints(text.left)), y: twips(toPoints(text.top)) },
      width: twips(toPoints(text.width)), height: twips(toPoints(text.height)),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      wrap: FrameWrap.AROUND,
    },
  })
}

const dateLineLength = 150
const salutationLineLength = 220

/** One letter with slots for what differs: sender, code, the name under the signature. Fits its pages by `fit`. */
export const letterTemplate = (styles: LetterStyles, variant: LetterVariant, plan: Pick<PackPlan, 'choices' | 'isPractice' | 'letterDesign'>): readonly Paragraph[] => {
  const { letterDesign: design, choices } = plan
  const { batch: { addressLines, letter }, fit } = variant
  const look: Look = { size: fit.size, lineHeight: fit.lineHeight, face: fit.face }
  const place: Place = variant.isRightToLeft ? { isRightToLeft: true } : {}
  const measures = letterMeasuresOf(design, fit.space)
  const frames: PageFrames = (number) => [codeAtFoot(setting, number), ...practiceMark(plan)]
  const setting: LetterSetting = { styles, variant, design, choices, look, place, measures, frames, textWidth: letterPages[design][choices.paper].textWidth }
  return [
    ...sender(setting),
    ...frames(1),
    ...foldMarks(plan.choices),
    // LibreOffice mirrors a frame that is anchored to a paragraph of the other direction, so the anchor runs from left to right.
    ...(choices.hasWindow ? [addressInWindow(setting), ...(variant.isRightToLeft ? [tinyParagraph()] : [])] : []),
    date(setting),
    ...(choices.hasWindow ? [] : [address(styles, brokenLines(addressLines, { width: setting.textWidth, size: fit.size, face: fit.face }), look, { after: measures.addressAfter })]),
    letter.salutation === null
      ? ruledLine(fit.ruledHeight, salutationLineLength, { ...place, after: measures.salutationAfter }, letterLooks[design].leader)
      : styles.paragraph('Letter salutation', letter.salutation, look, { ...place, after: measures.salutationAfter }),
    ...letterBody(setting),
    ...letterClosing(setting),
    ...letterTranslation(setting, () => practiceMark(plan)),
  ]
}
