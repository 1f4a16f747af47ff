import type { Paragraph } from 'docx'
import { isRightToLeft } from '../../core/pack/direction.ts'
import { hasWords } from '../../core/pack/letter-fit.ts'
import { letterConstants as constants, letterMeasuresOf } from '../../core/pack/page-layout.ts'
import type { PlacedParagraph } from '../../core/pack/split-pages.ts'
import { slotCharacter } from '../slots/letter-slots.ts'
import { letterLooks } from './letter-looks.ts'
import type { LetterSetting, PageFrames } from './letter-setting.ts'
import type { LetterStyleName } from './letter-styles.ts'
import { packWordsOf } from '../../words/pack-languages.ts'
import { sheetLanguageOf } from '../../core/pack/sheet-languages.ts'
import type { Look, Place } from './paragraphs.ts'
import { ruledLine, ruledPair, slotRun, tinyParagraph } from './paragraphs.ts'

/**
 * The frames of a further page, after the paragraph with which it begins. A frame is anchored to the paragraph
 * after it, which must be on the same page; the letter's last page has room for a tiny one.
 */
const framesAfter = (placed: readonly PlacedParagraph[], index: number, frames: PageFrames): readonly Paragraph[] => {
  if (placed[index]?.isPageStart !== true) return []
  const next = placed[index + 1]
  const number = 1 + placed.slice(0, index + 1).filter(({ isPageStart }) => isPageStart).length
  if (next === undefined) return [...frames(number), tinyParagraph()]
  return next.isPageStart ? [] : frames(number)
}

type BodyText = { readonly name: LetterStyleName; readonly placed: readonly PlacedParagraph[]; readonly look: Look; readonly place: Place }

/** The paragraphs on their pages; one that continues on the next page has no space after it. */
const bodyText = ({ styles, measures }: LetterSetting, { name, placed, look, place }: BodyText, frames: PageFrames): readonly Paragraph[] =>
  placed.flatMap(({ text, isPageStart, goesOn }, index) => [
    styles.paragraph(name, text, look, { ...place, isPageStart, after: goesOn ? 0 : measures.paragraphAfter }),
    ...framesAfter(placed, index, frames),
  ])

/** The letter's own paragraphs, and ruled lines where there is room for them. */
export const letterBody = (setting: LetterSetting): readonly Paragraph[] => {
  const { variant: { fit }, look, place, textWidth, design, frames } = setting
  return [
    ...bodyText(setting, { name: 'Letter text', placed: fit.body, look, place }, frames),
    ...Array.from({ length: fit.ruledLines }, (_, index) => ruledLine(fit.ruledHeight, textWidth, { ...place, before: index === 0 ? constants.handwritingBefore : 0 }, letterLooks[design].leader)),
  ]
}

/** The number of the page on which the closing is. */
const closingPage = ({ variant: { fit: { letterPages, signatureRows } } }: LetterSetting): number => letterPages - Math.max(0, signatureRows.length - 1)

/** Lines for many signatories, two side by side. */
const signatures = (setting: LetterSetting, place: Place): readonly Paragraph[] => {
  const { styles, design, variant: { fit: { signatureRows, ruledHeight }, batch: { letter } }, textWidth, frames } = setting
  const { heading, leader } = letterLooks[design]
  return signatureRows.flatMap((rows, page) => [
    styles.paragraph('Letter heading', packWordsOf({ sheetLanguage: sheetLanguageOf(letter.language) }).packFiles.signHere, heading, { ...place, before: constants.signatureHeading - heading.lineHeight, ...(page > 0 ? { isPageStart: true } : {}) }),
    ...(page > 0 ? [...frames(closingPage(setting) + page), tinyParagraph()] : []),
    // Only the heading may begin a page.
    ...Array.from({ length: rows }, () => ruledPair(ruledHeight, textWidth, { ...place, isPageStart: false }, leader)),
  ])
}

const closingParagraphs = (setting: LetterSetting): readonly Paragraph[] => {
  const { styles, variant, look, place, measures } = setting
  const { fit, batch: { letter } } = variant
  const isWritten = letter.closing !== null && hasWords(letter)
  const start = (isFirst: boolean): Place => (isFirst && fit.isClosingApart ? { ...place, isPageStart: true } : place)
  return [
    ...(isWritten && letter.closing !== null ? [styles.paragraph('Letter closing', letter.closing, look, { ...start(true), before: fit.closingBefore })] : []),
    ...signatures(setting, start(!isWritten)),
    ...(fit.signatureRows.length === 0 && variant.isNamed
      ? [styles.paragraph('Letter signature', [slotRun(slotCharacter('signature'), variant.isSenderRightToLeft)], look, { ...start(!isWritten), before: measures.signSpace })]
      : []),
  ]
}

/** The closing, on a page of its own where the fit says so. */
export const letterClosing = (setting: LetterSetting): readonly Paragraph[] => {
  const [first, ...others] = closingParagraphs(setting)
  if (first === undefined) return others
  return setting.variant.fit.isClosingApart ? [first, ...setting.frames(closingPage(setting)), tinyParagraph(), ...others] : [first, ...others]
}

/** The page that faces the letter, for the writer, with the frames of each of its pages. It has no code: it is not sent. */
export const letterTranslation = (setting: LetterSetting, frames: PageFrames): readonly Paragraph[] => {
  const { styles, design, variant: { batch, fit } } = setting
  if (fit.translation === null || batch.translation === null) return []
  const { size, lineHeight, face, space, body: placed } = fit.translation
  const { heading, translationColor } = letterLooks[design]
  const measures = letterMeasuresOf(design, space)
  const place: Place = isRightToLeft(batch.translation.language, batch.translation.paragraphs.join('\n')) ? { isRightToLeft: true } : {}
  return [
    styles.paragraph('Letter heading', packWordsOf(setting.choices).packFiles.translation, heading, { isPageStart: true, after: measures.translationHeading - heading.lineHeight }),
    ...(placed.length === 0 ? [] : frames(1)),
    ...bodyText({ ...setting, measures }, { name: 'Letter translation', placed, look: { size, lineHeight, face, color: translationColor }, place }, frames),
  ]
}
