import type { Face } from './face.ts'
import type { PlacedParagraph } from './split-pages.ts'

/** The type of a letter or its translation. */
type FittedType = {
  /** Points. */
  readonly size: number
  readonly lineHeight: number
  readonly face: Face
  /** How much of the design's space is around paragraphs: 1 is all of it. */
  readonly space: number
}

/** The fit of the translation, on the page that faces a letter. */
export type TranslationFit = FittedType & {
  readonly body: readonly PlacedParagraph[]
  readonly pages: number
}

/** Points before a closing that leave room for a line by hand. */
const minSentence = 30

/** Whether a letter has room for a sentence by hand: ruled lines, or white above its closing. */
export const hasSentenceRoom = ({ ruledLines, closingBefore }: Pick<LetterFit, 'ruledLines' | 'closingBefore'>): boolean => ruledLines > 0 || closingBefore >= minSentence

/** The fit of a letter: its type size, its room to write, and its page breaks. */
export type LetterFit = FittedType & {
  /** Height of a line to write on, in points. */
  readonly ruledHeight: number
  /** Ruled lines to write on: the whole page where there is no sample letter. */
  readonly ruledLines: number
  /** The sender takes the whole width, because it would be higher than half a page in its column. */
  readonly isSenderWide?: true
  /** Points before the date. */
  readonly dateBefore: number
  /** Points before the closing, with the white for a sentence by hand. */
  readonly closingBefore: number
  readonly body: readonly PlacedParagraph[]
  /** The closing and the signature begin a page of their own. */
  readonly isClosingApart: boolean
  /** Rows of lines to sign on, side by side, by page: the first is the page of the closing. Empty for none. */
  readonly signatureRows: readonly number[]
  readonly translation: TranslationFit | null
  /** Pages of the letter itself; 1 unless even the smallest size does not fit, or in large print. */
  readonly letterPages: number
  /** With its translation. */
  readonly pages: number
}
