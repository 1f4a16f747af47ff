import { useFold } from '../fold.ts'

const oneLine = 41
const twoLines = 52
const pairs = 120

/** A likely height of a row in pixels, for the rows not yet drawn; each drawn row is measured. */
export const useRowHeight = (hasTwoLines: boolean): number => {
  const isNarrow = useFold() === 'narrow'
  if (isNarrow) return pairs
  return hasTwoLines ? twoLines : oneLine
}
