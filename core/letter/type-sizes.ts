import { largePrint, letterMeasures as measures } from './page-layout.ts'
import { isTall } from './tall-script.ts'

/** Points. */
export type TypeSize = { readonly size: number; readonly lineHeight: number }

/** Sizes that letters are set in, the largest first; large print has but one. */
export const sizesOf = (isLarge: boolean): readonly number[] => (isLarge ? [largePrint.size] : measures.sizes)

/** The sizes with the height of their lines: taller for scripts that need it. */
export const typeSizesFor = (text: string, isLarge: boolean): readonly TypeSize[] => {
  const tall = isTall(text) ? measures.tallLineFactor : measures.lineFactor
  const factor = isLarge ? Math.max(tall, largePrint.lineFactor) : tall
  // Twentieths of a point, as the file has them.
  return sizesOf(isLarge).map((size) => ({ size, lineHeight: Math.round(size * factor * 20) / 20 }))
}

/** The first that fits, else the last; no more of them are set than need be, since setting one measures all its lines. */
export const firstThatFits = <Set>(sizes: readonly TypeSize[], set: (size: TypeSize) => Set, fits: (set: Set) => boolean): Set => {
  const [size, ...smaller] = sizes
  if (size === undefined) throw new Error('There is no size to set a text in')
  const made = set(size)
  return fits(made) || smaller.length === 0 ? made : firstThatFits(smaller, set, fits)
}
