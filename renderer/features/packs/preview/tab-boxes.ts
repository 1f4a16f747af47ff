import type { Leader, TabStop } from './word-types.ts'

/** A stretch of a line that ends at a tab stop. With `end` the text after the tab stands in it too, against the stop. */
export type TabBox = { readonly width: number; readonly kind: TabStop['kind']; readonly leader: Leader }

/** Where the file names no stop, one stands every half inch. */
const usual = 36

/** The stretches of a line with so many tabs, from its indent on. */
export const tabBoxes = (stops: readonly TabStop[], indent: number, tabs: number): readonly TabBox[] => {
  const boxes: TabBox[] = []
  let from = indent
  for (let index = 0; index < tabs; index += 1) {
    const here = from
    const stop = stops.find(({ at }) => at > here) ?? { at: (Math.floor(here / usual) + 1) * usual, kind: 'start' as const, leader: 'none' as const }
    boxes.push({ width: stop.at - here, kind: stop.kind, leader: stop.leader })
    from = stop.at
  }
  return boxes
}
