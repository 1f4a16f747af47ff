import type { LetterDesign } from './letter-design.ts'
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

type Margins = Pick<PageLayout, 'marginX' | 'marginTop' | 'marginBottom'>

const layoutOf = (width: number, height: number, margins: Margins): PageLayout => ({
  width, height, ...margins,
  textWidth: width - 2 * margins.marginX,
  textHeight: height - margins.marginTop - margins.marginBottom,
})

const layoutsWith = (margins: Margins): Readonly<Record<Paper, PageLayout>> => ({
  a4: layoutOf(595.3, 841.9, margins),
  letter: layoutOf(612, 792, margins),
})

const pointsPerMillimetre = 72 / 25.4

/** The measures of a sheet on each paper, in points. */
export const pageLayouts = layoutsWith({ marginX: 71, marginTop: 57, marginBottom: 68 })

/** The measures of a letter's page. */
export const letterPages: Readonly<Record<LetterDesign, Readonly<Record<Paper, PageLayout>>>> = {
  times: pageLayouts,
  serif: layoutsWith({ marginX: 27 * pointsPerMillimetre, marginTop: 22 * pointsPerMillimetre, marginBottom: 60 }),
}

/** Space and lines of a letter, in points. */
export type LetterMeasures = {
  /** The sender is in the right part of the page. */
  readonly senderIndent: number
  readonly dateBefore: number
  readonly dateAfter: number
  readonly addressAfter: number
  readonly salutationAfter: number
  readonly paragraphAfter: number
  readonly closingBefore: number
  readonly signSpace: number
  readonly translationHeading: number
}

/** The space of each design, for its largest type. */
const designs: Readonly<Record<LetterDesign, LetterMeasures>> = {
  times: {
    senderIndent: 240, dateBefore: 8, dateAfter: 10, addressAfter: 14, salutationAfter: 8, paragraphAfter: 7, closingBefore: 8, signSpace: 44, translationHeading: 20,
  },
  serif: {
    senderIndent: 96 * pointsPerMillimetre, dateBefore: 15, dateAfter: 22.5, addressAfter: 25, salutationAfter: 2.9 * pointsPerMillimetre,
    paragraphAfter: 2.9 * pointsPerMillimetre, closingBefore: 8, signSpace: 17 * pointsPerMillimetre, translationHeading: 20,
  },
}

const twentieths = (points: number): number => Math.round(points * 20) / 20

/** The space of a design with `space` of it kept around paragraphs; the place of the sender, the room to sign and the heading of a translation stay. */
export const letterMeasuresOf = (design: LetterDesign, space: number): LetterMeasures => {
  const { senderIndent, signSpace, translationHeading, ...spaces } = designs[design]
  const { dateBefore, dateAfter, addressAfter, salutationAfter, paragraphAfter, closingBefore } = spaces
  const scaled = (points: number): number => twentieths(points * space)
  return {
    senderIndent: twentieths(senderIndent), signSpace: twentieths(signSpace), translationHeading,
    dateBefore: scaled(dateBefore), dateAfter: scaled(dateAfter), addressAfter: scaled(addressAfter), salutationAfter: scaled(salutationAfter),
    paragraphAfter: scaled(paragraphAfter), closingBefore: scaled(closingBefore),
  }
}

/** Height of a line to write on: in large print, as associations for people with low vision recommend. */
export const ruledLineOf = (isLarge: boolean): number => (isLarge ? 34 : 23)

/** What is the same in each design. */
export const letterConstants = {
  senderRules: 3,
  /** White above the closing for a sentence by hand, if the page has room: a dotted line that stays empty looks like a form. */
  handwriting: twentieths(21 * pointsPerMillimetre),
  /** In the first design: dotted lines for it. */
  handwritingLines: 2,
  handwritingBefore: 2,
  /** Lines for many signatories, two side by side. */
  signatureColumns: 2,
  signatureHeading: 24,
  /** Kept free: for rounding, and for the tiny last paragraph of a file. */
  reserve: 8,
} as const
