import { useFold } from '../fold.ts'

const heights = { wide: 41, rail: 41, narrow: 120 } as const

/** A likely height of a row in pixels, for the rows not yet drawn; each drawn row is measured. */
export const useRowHeight = (): number => heights[useFold()]
