import type { Paper } from './paper.ts'

/** Everything in points; 1 point is 20 twips. */
export type PageLayout = {
  readonly width: number
  readonly height: number
  readonly marginX: number
  readonly marginTop: number
  readonly marginBottom: number
  readonly textWidth: number
  readonly textHeight: number
}

const margins = { marginX: 71, marginTop: 57, marginBottom: 68 }

const layoutOf = (width: number, height: number): PageLayout => ({
  width, height, ...margins,
  textWidth: width - 2 * margins.marginX,
  textHeight: height - margins.marginTop - margins.marginBottom,
})

/** The measures of a letter on each paper, in points. */
export const pageLayouts: Readonly<Record<Paper, PageLayout>> = {
  a4: layoutOf(595.3, 841.9),
  letter: layoutOf(612, 792),
}

/** Large print: 18 points with wide lines, as associations for people with low vision recommend. */
export const largePrint = { size: 18, lineFactor: 1.45, ruledLine: 34 } as const

/** The letter's own measures. */
export const letterMeasures = {
  sizes: [11, 10.5, 10, 9.5],
  lineFactor: 1.3,
  /** Arabic, Indic and Thai letters are taller. */
  tallLineFactor: 1.65,
  /** The sender is in the right part of the page. */
  senderIndent: 240,
  ruledLine: 23,
  senderRules: 3,
  dateBefore: 8,
  dateAfter: 10,
  addressAfter: 14,
  salutationAfter: 8,
  paragraphAfter: 7,
  closingBefore: 8,
  signSpace: 44,
  /** Lines for a handwritten sentence, if the page has room. */
  handwritingLines: 2,
  handwritingBefore: 2,
  /** Lines for many signatories, two side by side. */
  signatureColumns: 2,
  signatureHeading: 24,
  translationHeading: 20,
  /** What follows a window's address starts below its field, in points from the sheet's top. */
  belowWindow: 272,
  /** Kept free: for rounding, and for the tiny last paragraph of a file. */
  reserve: 8,
} as const

/** Rows of the cover's table of batches: each row has a fixed height, so pages can be counted in advance. */
export const coverRows = { first: 5, next: 20 } as const

/** Pages of the cover sheet for a number of batches. */
export const coverPages = (batches: number): number =>
  batches <= coverRows.first ? 1 : 1 + Math.ceil((batches - coverRows.first) / coverRows.next)
