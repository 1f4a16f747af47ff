import type { Leader, TabStop } from './word-types.ts'

/** A part of a line that ends at a tab stop. With `end` it also holds the text after the tab, aligned to the stop. */
export type TabBox = { readonly width: number; readonly kind: TabStop['kind']; readonly leader: Leader }

/** In points: without stops in the file there is one every half inch. */
const defaultDistance = 36

/** The parts of a line up to each of its tabs, from its indent on. */
export const tabBoxes = (stops: readonly TabStop[], indent: number, tabs: number): readonly TabBox[] => {
  const boxes: TabBox[] = []
  let from = indent
  for (let index = 0; index < tabs; index += 1) {
    const here = from
    const stop = stops.find(({ at }) => at > here) ?? { at: (Math.floor(here / defaultDistance) + 1) * defaultDistance, kind: 'start' as const, leader: 'none' as const }
    boxes.push({ width: stop.at - here, kind: stop.kind, leader: stop.leader })
    from = stop.at
  }
  return boxes
}
