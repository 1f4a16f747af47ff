import type { PlacedParagraph } from './split-pages.ts'

/** The fit of the translation, on the page that faces a letter. */
export type TranslationFit = {
  readonly size: number
  readonly lineHeight: number
  readonly body: readonly PlacedParagraph[]
  readonly pages: number
}

/** The fit of a letter: its type size, its lines to write on, and its page breaks. */
export type LetterFit = {
  /** Points. */
  readonly size: number
  readonly lineHeight: number
  /** Height of a line to write on, in points. */
  readonly ruledHeight: number
  /** Ruled lines for handwriting: the whole page where there is no sample letter. */
  readonly ruledLines: number
  /** Points before the date. */
  readonly dateBefore: number
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
