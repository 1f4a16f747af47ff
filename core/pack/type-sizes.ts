import { largePrint, letterMeasures as measures } from './page-layout.ts'
import { isTall } from './tall-script.ts'

/** Type and the height of its lines, in points. */
export type TypeSize = { readonly size: number; readonly lineHeight: number }

/** Type sizes of letters in points, the largest first; large print has only one. */
export const sizesOf = (isLarge: boolean): readonly number[] => (isLarge ? [largePrint.size] : measures.sizes)

/** The same with their line heights, which are larger for scripts with tall letters. */
export const typeSizesFor = (text: string, isLarge: boolean): readonly TypeSize[] => {
  const tall = isTall(text) ? measures.tallLineFactor : measures.lineFactor
  const factor = isLarge ? Math.max(tall, largePrint.lineFactor) : tall
  // Twentieths of a point, as the file has them.
  return sizesOf(isLarge).map((size) => ({ size, lineHeight: Math.round(size * factor * 20) / 20 }))
}

/**
 * The measurement of the first size that fits, else of the last. The sizes after it are not measured, because
 * that takes time. Throws when there is no size.
 */
export const firstThatFits = <Measured>(sizes: readonly TypeSize[], measure: (size: TypeSize) => Measured, fits: (measured: Measured) => boolean): Measured => {
  const [size, ...smaller] = sizes
  if (size === undefined) throw new Error('There is no size to set a text in')
  const measured = measure(size)
  return fits(measured) || smaller.length === 0 ? measured : firstThatFits(smaller, measure, fits)
}
