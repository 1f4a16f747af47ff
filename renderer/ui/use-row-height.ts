import { useLayout } from '../layout.ts'

const oneLine = 41
const twoLines = 52
const pairs = 120

/** The estimated height of a row in pixels, for rows that are not drawn; each drawn row is measured. */
export const useRowHeight = (hasTwoLines: boolean): number => {
  const isNarrow = useLayout() === 'narrow'
  if (isNarrow) return pairs
  return hasTwoLines ? twoLines : oneLine
}
