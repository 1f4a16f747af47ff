import type { SampleLetter } from '../case/types.ts'
import { bestStep } from './best-step.ts'
import { brokenLines } from './break-address.ts'
import { countLines, type Setting } from './count-lines.ts'
import type { LetterDesign, TypeStep } from './letter-design.ts'
import { typeStepsFor } from './letter-design.ts'
import type { LetterFit } from './letter-fits.ts'
import type { LetterMeasures } from './page-layout.ts'
import { letterConstants as constants, letterMeasuresOf, letterPages, ruledLineOf } from './page-layout.ts'
import { senderPlace } from './sender-place.ts'
import type { Sender } from './sender.ts'
import { rowsByPage } from './signature-rows.ts'
import { fitsPage, splitPages, withLastLinesApart } from './split-pages.ts'
import { fitTranslation } from './translation-fit.ts'
import type { PackBatch, PackChoices, PackLetter } from './types.ts'
import { toPoints } from './units.ts'
import { windowOnSheet } from './windows.ts'

/** All text of a letter, which decides in which face it is set. */
export const textOf = (letter: SampleLetter): string => [letter.salutation ?? '', ...letter.paragraphs, letter.closing ?? ''].join('\n')

/** Whether the letter has text to print; without it a person writes on ruled lines. */
export const hasWords = (letter: SampleLetter): boolean => letter.paragraphs.some((paragraph) => paragraph.trim() !== '')

/** The lines of a sender on a letter: the name, then the address. */
export const senderLines = (sender: Exclude<Sender, null>): readonly string[] => [sender.name, ...sender.addressLines]

/** How many lines a sender takes at a width. */
export const countSenderLines = (sender: Exclude<Sender, null>, setting: Setting): number => brokenLines(senderLines(sender), setting).length

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export type FitBatch = Pick<PackBatch, 'addressLines' | 'letter' | 'translation'>
export type FitTraits = Pick<PackLetter, 'sender' | 'kind' | 'isLarge'>
export type FitChoices = Pick<PackChoices, 'paper' | 'hasHandwriting' | 'hasWindow' | 'window' | 'signatureLines'> & { readonly design: LetterDesign }

const rowsOf = (kind: FitTraits['kind'], { signatureLines }: FitChoices): number => (kind === 'group' ? Math.ceil(signatureLines / constants.signatureColumns) : 0)

/** In points from the upper edge of the sheet. */
const windowEnd = ({ window, paper }: FitChoices): number => toPoints(windowOnSheet(window, paper).end)

/** A letter in a type: the heights of its parts in points, and its page breaks. */
const measureLetter = (batch: FitBatch, { sender, kind, isLarge }: FitTraits, choices: FitChoices, step: TypeStep) => {
  const { size, lineHeight, face, space } = step
  const { textWidth, textHeight: room, marginTop } = letterPages[choices.design][choices.paper]
  const measures = letterMeasuresOf(choices.design, space)
  const linesAt = (texts: readonly string[], width: number): number => sum(texts.map((text) => countLines(text, { width, size, face })))
  const ruled = ruledLineOf(isLarge)
  const { letter } = batch
  const heightIn = (named: NonNullable<Sender>, { width }: { readonly width: number }): number => countSenderLines(named, { width, size, face }) * lineHeight
  const isSenderWide = sender !== null && !choices.hasWindow && heightIn(sender, senderPlace(choices)) > room / 2
  const senderHeight = sender === null ? constants.senderRules * ruled : heightIn(sender, senderPlace(isSenderWide ? { ...choices, isSenderWide } : choices))
  const dateBefore = choices.hasWindow ? Math.max(measures.dateBefore, windowEnd(choices) - marginTop - senderHeight) : measures.dateBefore
  const address = choices.hasWindow ? 0 : brokenLines(batch.addressLines, { width: textWidth, size, face }).length * lineHeight + measures.addressAfter
  const rows = rowsOf(kind, choices)
  const closing = letter.closing === null ? 0 : linesAt([letter.closing], textWidth) * lineHeight + measures.closingBefore
  const head = sum([
    senderHeight,
    dateBefore + Math.max(lineHeight, ruled) + measures.dateAfter,
    address,
    (letter.salutation === null ? ruled : linesAt([letter.salutation], textWidth) * lineHeight) + measures.salutationAfter,
  ])
  const end = sum([
    closing,
    rows > 0 ? constants.signatureHeading + rows * ruled : measures.signSpace + (sender === null ? 0 : linesAt([sender.name], textWidth) * lineHeight),
    constants.reserve,
  ])
  const body = linesAt(letter.paragraphs, textWidth) * lineHeight + letter.paragraphs.length * measures.paragraphAfter
  const split = () => {
    const text = { width: textWidth, size, face, lineHeight, paragraphAfter: measures.paragraphAfter }
    const whole = splitPages(letter.paragraphs, head, { ...text, room })
    // A closing is not alone on its page. Lines to sign on have pages of their own.
    const carried = rows === 0 && choices.design !== 'times' && !fitsPage(whole.used, end, room) ? withLastLinesApart(whole, text) : null
    const { used, ...found } = carried !== null && fitsPage(carried.used, end, room) ? carried : whole
    const isClosingApart = !fitsPage(used, end, room) && used > 0
    const signatureRows = isClosingApart ? rowsByPage(rows, { room, rowHeight: ruled, closing }) : (rows > 0 ? [rows] : [])
    return { ...found, used, isClosingApart, signatureRows, letterPages: found.pages + (isClosingApart ? Math.max(1, signatureRows.length) : 0) }
  }
  return { step, measures, isSenderWide, dateBefore, end, split, isOnePage: head + body + end <= room }
}

type Left = {
  readonly design: LetterDesign
  readonly measures: LetterMeasures
  /** Points left on the page of the closing, and the ruled lines that fit into them. */
  readonly left: number
  readonly rulesThatFit: number
  readonly hasLetter: boolean
  readonly wantsSentence: boolean
}

/** Points. */
const whiteStep = 10

/** Room for a sentence by hand, as white above the closing or as two ruled lines; a letter without text has ruled lines to its end. */
const roomToWrite = ({ design, measures, left, rulesThatFit, hasLetter, wantsSentence }: Left): Pick<LetterFit, 'ruledLines' | 'closingBefore'> => {
  const { closingBefore, paragraphAfter } = measures
  if (!hasLetter) return { ruledLines: rulesThatFit, closingBefore }
  if (design === 'times') return { ruledLines: wantsSentence ? Math.min(constants.handwritingLines, rulesThatFit) : 0, closingBefore }
  const wanted = wantsSentence ? constants.handwriting - paragraphAfter - closingBefore : 0
  // Letters with a little more or less room look the same, and share a style.
  const more = left >= wanted ? wanted : Math.max(0, Math.floor(left / whiteStep) * whiteStep)
  return { ruledLines: 0, closingBefore: Math.floor((closingBefore + more) * 20) / 20 }
}

/**
 * The fit of a letter on one page: the largest type size that fits, with white for a handwritten sentence
 * if there is room. Large print keeps its size and takes the pages it needs. Lines are wrapped as a word
 * processor wraps them.
 */
export const fitLetter = (batch: FitBatch, traits: FitTraits, choices: FitChoices): LetterFit => {
  const { sender, isLarge, kind } = traits
  const { design, paper } = choices
  const names = sender === null ? [] : senderLines(sender)
  const { step, measures, isSenderWide, dateBefore, end, split } = bestStep(typeStepsFor(design, textOf(batch.letter), isLarge, [...batch.addressLines, ...names].join('\n')), design, {
    measure: (type) => measureLetter(batch, traits, choices, type),
    fitsOnePage: ({ isOnePage }) => isOnePage,
    pages: (measured) => measured.split().letterPages,
  })
  const { placed, used, isClosingApart, signatureRows, letterPages: pages } = split()
  const ruledHeight = ruledLineOf(isLarge)
  const left = isClosingApart ? 0 : letterPages[design][paper].textHeight - used - end
  const rulesThatFit = Math.max(0, Math.floor((left - constants.handwritingBefore) / ruledHeight))
  const room = roomToWrite({ design, measures, left, rulesThatFit, hasLetter: hasWords(batch.letter), wantsSentence: choices.hasHandwriting && kind === 'single' })
  const translation = fitTranslation(batch.translation, { design, paper, isLarge })
  return {
    ...step, ruledHeight, ...(isSenderWide ? { isSenderWide } : {}), dateBefore, translation, isClosingApart, signatureRows,
    letterPages: pages,
    body: placed,
    ...room,
    pages: pages + (translation?.pages ?? 0),
  }
}
