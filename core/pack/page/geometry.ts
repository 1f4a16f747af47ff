import type { Paper } from '../paper.ts'

/** How the sheet is held: a full side has no foot line and uses its room; a spread is folded in the middle, with a face to each side; cards are cut out of a portrait sheet without margins. */
export const pageSides = ['portrait', 'portrait-full', 'landscape', 'landscape-full', 'spread', 'cards'] as const
export type PageSide = (typeof pageSides)[number]

/** Points for millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4

/** All in points. The text begins `top` below the sheet's edge; the foot line begins `foot` above the lower edge. */
export type Geometry = {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly top: number
  readonly bottom: number
  readonly foot: number
  readonly textWidth: number
  readonly textHeight: number
}

const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.3, height: 841.9 },
  letter: { width: 612, height: 792 },
}
/** The text is as wide on both papers, so that tables are the same; US Letter is less high. */
const textWidths = { 'portrait': mm(174), 'portrait-full': mm(174), 'landscape': mm(255), 'landscape-full': mm(255) } as const
const edge = mm(12)
/** A face of a spread, and the height below it: its own foot is part of the face. */
const spread = { face: mm(121), bottom: mm(6.5) } as const
/** The foot line and the space above it. */
const footRoom = mm(6.5)

/** The measures of a sheet's page. */
export const geometryOf = (paper: Paper, side: PageSide): Geometry => {
  const upright = papers[paper]
  const { width, height } = side === 'landscape' || side === 'landscape-full' || side === 'spread' ? { width: upright.height, height: upright.width } : upright
  if (side === 'cards') return { width, height, side: 0, top: 0, bottom: 0, foot: edge, textWidth: width, textHeight: height }
  if (side === 'spread') {
    // A face is in the middle of its half of the sheet.
    const outer = (width / 2 - spread.face) / 2
    return { width, height, side: outer, top: edge, bottom: spread.bottom, foot: spread.bottom, textWidth: width - 2 * outer, textHeight: height - edge - spread.bottom }
  }
  const textWidth = textWidths[side]
  const bottom = side === 'landscape-full' || side === 'portrait-full' ? edge : edge + footRoom
  return { width, height, side: (width - textWidth) / 2, top: edge, bottom, foot: edge, textWidth, textHeight: height - edge - bottom }
}

/** The columns of a spread: a face, the space at the fold, a face. */
export const spreadColumns = (paper: Paper): readonly [number, number, number] => [spread.face, geometryOf(paper, 'spread').textWidth - 2 * spread.face, spread.face]

/** Kept free at a page's end: for rounding, and for the tiny paragraphs that a table and a section need after them. */
export const reserve = 16
