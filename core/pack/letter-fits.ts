import type { PlacedParagraph } from './split-pages.ts'

/** How the page that faces a letter is set. */
export type TranslationFit = {
  readonly size: number
  readonly lineHeight: number
  readonly body: readonly PlacedParagraph[]
  readonly pages: number
}

/** How a letter is set: its size of type, its room to write on, and where its pages break. */
export type LetterFit = {
  /** Points. */
  readonly size: number
  readonly lineHeight: number
  /** Height of a line to write on, in points. */
  readonly ruledHeight: number
  /** Ruled lines for words by hand: all of the page where there is no sample letter. */
  readonly ruledLines: number
  /** Points before the date. */
  readonly dateBefore: number
  readonly body: readonly PlacedParagraph[]
  /** The closing and the signature begin a page of their own. */
  readonly isClosingApart: boolean
  /** Lines to sign on, side by side in rows. */
  readonly signatureRows: number
  readonly translation: TranslationFit | null
  /** Pages of the letter itself; 1 unless even the smallest size does not fit, or in large print. */
  readonly letterPages: number
  /** With its translation. */
  readonly pages: number
}
