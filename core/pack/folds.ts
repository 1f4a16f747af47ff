import type { EnvelopeFormat } from './envelopes.ts'
import { sheetSizes, type Paper } from './paper.ts'

/**
 * How a sheet is folded for its envelope, in millimetres: `down` are the folds from its upper edge, `across` the
 * one from its left edge, behind which its right part is turned; null where there is none.
 */
export type Fold = { readonly down: readonly number[]; readonly across: number | null }

/** In three, as for every long envelope. */
export const inThree = (paper: Paper): Fold => ({ down: [sheetSizes[paper].height / 3, (sheetSizes[paper].height * 2) / 3], across: null })

/** Once, to half its height. */
export const inTwo = (paper: Paper): Fold => ({ down: [sheetSizes[paper].height / 2], across: null })

const inFour = (paper: Paper): Fold => ({ down: [sheetSizes[paper].height / 2], across: sheetSizes[paper].width / 2 })

/** The fold for an envelope without a window, where any part of the sheet may be in front. */
export const foldFor: Readonly<Record<EnvelopeFormat, (paper: Paper) => Fold>> = { dl: inThree, c5: inTwo, c6: inFour, 10: inThree }

/** The folded sheet, and its front part, in millimetres. */
export type Folded = { readonly width: number; readonly height: number; readonly frontHeight: number }

/** What a sheet measures once it is folded. Its front is the part above the first fold. */
export const foldedSheet = ({ down, across }: Fold, paper: Paper): Folded => {
  const { width, height } = sheetSizes[paper]
  const edges = [0, ...down, height]
  return {
    width: across === null ? width : Math.max(across, width - across),
    height: Math.max(...down.map((fold, index) => fold - (edges[index] ?? 0)), height - (down.at(-1) ?? 0)),
    frontHeight: down[0] ?? height,
  }
}

/** How a sheet is folded, as a person does it. */
export type FoldName = 'three' | 'two' | 'four' | 'three-across'

/** The name of a fold. */
export const foldName = ({ down, across }: Fold): FoldName => {
  if (across === null) return down.length === 1 ? 'two' : 'three'
  return down.length === 1 ? 'four' : 'three-across'
}
