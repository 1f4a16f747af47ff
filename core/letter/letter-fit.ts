import type { SampleLetter } from '../case/types.ts'
import { countLines } from './count-lines.ts'
import { letterMeasures as measures, pageLayouts } from './page-layout.ts'
import type { PackBatch, Paper, Sender } from './types.ts'

export type LetterFit = {
  /** Points. */
  readonly size: number
  readonly lineHeight: number
  /** Ruled lines for words by hand: all of the page where there is no sample letter. */
  readonly ruledLines: number
  /** 1 unless even the smallest size does not fit. */
  readonly pages: number
}

const tallScript = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Ethiopic}]/u

/** Whether the text has letters that need taller lines. */
export const isTall = (text: string): boolean => tallScript.test(text)

const textOf = (letter: SampleLetter): string => [letter.salutation ?? '', ...letter.paragraphs, letter.closing ?? ''].join('\n')

/** Whether the letter has words to print; without them a person writes their own on ruled lines. */
export const hasWords = (letter: SampleLetter): boolean => letter.paragraphs.some((paragraph) => paragraph.trim() !== '')

export const senderLines = (sender: Exclude<Sender, null>): readonly string[] => [sender.name, ...sender.addressLines]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

type Batch = Pick<PackBatch, 'addressLines' | 'letter'>

/** Height of all but ruled lines, in points. */
const heightOf = (batch: Batch, sender: Sender, paper: Paper, size: number, lineHeight: number): number => {
  const { textWidth } = pageLayouts[paper]
  const linesAt = (texts: readonly string[], width: number): number => sum(texts.map((text) => countLines(text, { width, size })))
  const { letter } = batch
  return sum([
    sender === null ? measures.senderRules * measures.ruledLine : linesAt(senderLines(sender), textWidth - measures.senderIndent) * lineHeight,
    measures.dateBefore + Math.max(lineHeight, measures.ruledLine) + measures.dateAfter,
    linesAt(batch.addressLines, textWidth) * lineHeight + measures.addressAfter,
    (letter.salutation === null ? measures.ruledLine : linesAt([letter.salutation], textWidth) * lineHeight) + measures.salutationAfter,
    linesAt(letter.paragraphs, textWidth) * lineHeight + letter.paragraphs.length * measures.paragraphAfter,
    letter.closing === null ? 0 : linesAt([letter.closing], textWidth) * lineHeight + measures.closingBefore,
    measures.signSpace + (sender === null ? 0 : linesAt([sender.name], textWidth) * lineHeight),
    measures.reserve,
  ])
}

/**
 * How a letter is set so that it takes one page: in the largest size that fits, with room for a
 * sentence by hand where there is any. Lines are counted as a word processor breaks them.
 */
export const fitLetter = (batch: Batch, sender: Sender, paper: Paper): LetterFit => {
  const names = sender === null ? [] : senderLines(sender)
  const factor = isTall([textOf(batch.letter), ...batch.addressLines, ...names].join('\n')) ? measures.tallLineFactor : measures.lineFactor
  const room = pageLayouts[paper].textHeight
  const settings = measures.sizes.map((size) => {
    // Twentieths of a point, as the file has them.
    const lineHeight = Math.round(size * factor * 20) / 20
    return { size, lineHeight, height: heightOf(batch, sender, paper, size, lineHeight) }
  })
  const fitting = settings.find(({ height }) => height <= room)
  const chosen = fitting ?? settings.at(-1) ?? { size: 11, lineHeight: 14.3, height: 0 }
  const rulesThatFit = Math.max(0, Math.floor((room - chosen.height - measures.handwritingBefore) / measures.ruledLine))
  return {
    size: chosen.size,
    lineHeight: chosen.lineHeight,
    ruledLines: hasWords(batch.letter) ? Math.min(measures.handwritingLines, rulesThatFit) : rulesThatFit,
    pages: Math.max(1, Math.ceil(chosen.height / room)),
  }
}
