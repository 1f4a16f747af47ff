import type { SampleLetter } from '../case/types.ts'
import { countLines } from './count-lines.ts'
import { largePrint, letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { Sender } from './sender.ts'
import type { LetterFit } from './letter-fits.ts'
import { rowsByPage } from './signature-rows.ts'
import { fitsPage, splitPages } from './split-pages.ts'
import { fitTranslation } from './translation-fit.ts'
import { firstThatFits, typeSizesFor } from './type-sizes.ts'
import type { TypeSize } from './type-sizes.ts'
import type { PackBatch, PackChoices, PackLetter } from './types.ts'

const textOf = (letter: SampleLetter): string => [letter.salutation ?? '', ...letter.paragraphs, letter.closing ?? ''].join('\n')

/** Whether the letter has text to print; without it a person writes on ruled lines. */
export const hasWords = (letter: SampleLetter): boolean => letter.paragraphs.some((paragraph) => paragraph.trim() !== '')

/** The lines of a sender on a letter: the name, then the address. */
export const senderLines = (sender: Exclude<Sender, null>): readonly string[] => [sender.name, ...sender.addressLines]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export type FitBatch = Pick<PackBatch, 'addressLines' | 'letter' | 'translation'>
export type FitTraits = Pick<PackLetter, 'sender' | 'kind' | 'isLarge'>
export type FitChoices = Pick<PackChoices, 'paper' | 'hasHandwriting' | 'hasWindow' | 'signatureLines'>

type Heights = { readonly head: number; readonly dateBefore: number; readonly body: number; readonly closing: number; readonly end: number }

const rowsOf = (kind: FitTraits['kind'], { signatureLines }: FitChoices): number => (kind === 'group' ? Math.ceil(signatureLines / measures.signatureColumns) : 0)

const heightsOf = (batch: FitBatch, { sender, kind, isLarge }: FitTraits, choices: FitChoices, { size, lineHeight }: TypeSize): Heights => {
  const { textWidth, marginTop } = pageLayouts[choices.paper]
  const linesAt = (texts: readonly string[], width: number): number => sum(texts.map((text) => countLines(text, { width, size })))
  const ruled = isLarge ? largePrint.ruledLine : measures.ruledLine
  const { letter } = batch
  const senderHeight = sender === null ? measures.senderRules * ruled : linesAt(senderLines(sender), textWidth - measures.senderIndent) * lineHeight
  const dateBefore = choices.hasWindow ? Math.max(measures.dateBefore, measures.belowWindow - marginTop - senderHeight) : measures.dateBefore
  const address = choices.hasWindow ? 0 : linesAt(batch.addressLines, textWidth) * lineHeight + measures.addressAfter
  const rows = rowsOf(kind, choices)
  const closing = letter.closing === null ? 0 : linesAt([letter.closing], textWidth) * lineHeight + measures.closingBefore
  return {
    dateBefore, closing,
    head: sum([
      senderHeight,
      dateBefore + Math.max(lineHeight, ruled) + measures.dateAfter,
      address,
      (letter.salutation === null ? ruled : linesAt([letter.salutation], textWidth) * lineHeight) + measures.salutationAfter,
    ]),
    body: linesAt(letter.paragraphs, textWidth) * lineHeight + letter.paragraphs.length * measures.paragraphAfter,
    end: sum([
      closing,
      rows > 0 ? measures.signatureHeading + rows * ruled : measures.signSpace + (sender === null ? 0 : linesAt([sender.name], textWidth) * lineHeight),
      measures.reserve,
    ]),
  }
}

/**
 * The fit of a letter on one page: the largest type size that fits, with lines for a handwritten sentence
 * if there is room. Large print keeps its size and takes the pages it needs. Lines are wrapped as a word
 * processor wraps them.
 */
export const fitLetter = (batch: FitBatch, traits: FitTraits, choices: FitChoices): LetterFit => {
  const { sender, isLarge, kind } = traits
  const names = sender === null ? [] : senderLines(sender)
  const { textHeight: room, textWidth } = pageLayouts[choices.paper]
  const { size, lineHeight, heights } = firstThatFits(
    typeSizesFor([textOf(batch.letter), ...batch.addressLines, ...names].join('\n'), isLarge),
    (type) => ({ ...type, heights: heightsOf(batch, traits, choices, type) }),
    ({ heights: { head, body, end } }) => head + body + end <= room,
  )
  const split = splitPages(batch.letter.paragraphs, heights.head, { width: textWidth, size, lineHeight, paragraphAfter: measures.paragraphAfter, room })
  const isClosingApart = !fitsPage(split.used, heights.end, room) && split.used > 0
  const ruledHeight = isLarge ? largePrint.ruledLine : measures.ruledLine
  const left = isClosingApart ? 0 : room - split.used - heights.end - measures.handwritingBefore
  const rulesThatFit = Math.max(0, Math.floor(left / ruledHeight))
  const wanted = choices.hasHandwriting && kind === 'single' ? measures.handwritingLines : 0
  const rows = rowsOf(kind, choices)
  const signatureRows = isClosingApart ? rowsByPage(rows, { room, rowHeight: ruledHeight, closing: heights.closing }) : (rows > 0 ? [rows] : [])
  const letterPages = split.pages + (isClosingApart ? Math.max(1, signatureRows.length) : 0)
  const translation = fitTranslation(batch.translation, choices.paper, isLarge)
  return {
    size, lineHeight, ruledHeight, letterPages, translation, isClosingApart,
    dateBefore: heights.dateBefore,
    body: split.placed,
    ruledLines: hasWords(batch.letter) ? Math.min(wanted, rulesThatFit) : rulesThatFit,
    signatureRows,
    pages: letterPages + (translation?.pages ?? 0),
  }
}
