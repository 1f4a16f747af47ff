import { largePrint, letterMeasures as measures } from './page-layout.ts'
import { isTall } from './tall-script.ts'

/** Type and the height of its lines, in points. */
export type TypeSize = { readonly size: number; readonly lineHeight: number }

/** Sizes that letters are set in, in points, the largest first; large print has but one. */
export const sizesOf = (isLarge: boolean): readonly number[] => (isLarge ? [largePrint.size] : measures.sizes)

/** The same with the height of their lines, which scripts with tall letters need more of. */
export const typeSizesFor = (text: string, isLarge: boolean): readonly TypeSize[] => {
  const tall = isTall(text) ? measures.tallLineFactor : measures.lineFactor
  const factor = isLarge ? Math.max(tall, largePrint.lineFactor) : tall
  // Twentieths of a point, as the file has them.
  return sizesOf(isLarge).map((size) => ({ size, lineHeight: Math.round(size * factor * 20) / 20 }))
}

/**
 * What is measured of the first size that fits, else of the last. Smaller ones are not measured once one
 * fits: it takes all lines of a text. Throws when there is no size.
 */
export const firstThatFits = <Measured>(sizes: readonly TypeSize[], measure: (size: TypeSize) => Measured, fits: (measured: Measured) => boolean): Measured => {
  const [size, ...smaller] = sizes
  if (size === undefined) throw new Error('There is no size to set a text in')
  const measured = measure(size)
  return fits(measured) || smaller.length === 0 ? measured : firstThatFits(smaller, measure, fits)
}
