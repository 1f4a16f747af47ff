/** A block for splitting into pages, in points. Parts are the lines of a paragraph or the rows of a table. */
export type FlowBlock = {
  readonly before: number
  readonly after: number
  readonly parts: readonly number[]
  readonly isPageStart: boolean
  /** True for a block with a place of its own, on the page of the block after it. */
  readonly isFrame: boolean
  /** The minimum number of parts that stay together on either page. */
  readonly minParts: number
}

/** Parts of a block on a page, the last one excluded, and the space above them. */
export type Slice = { readonly block: number; readonly from: number; readonly to: number; readonly gap: number }

/** Lengths are sums of rounded numbers. */
const tolerance = 0.05

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** How many parts from `from` on fit into the room, so that neither page has fewer than `minParts` of them. */
const fitting = ({ parts, minParts }: FlowBlock, from: number, room: number): number => {
  let count = 0
  while (from + count < parts.length && sum(parts.slice(from, from + count + 1)) <= room + tolerance) count += 1
  const rest = parts.length - from - count
  if (rest === 0) return count
  const onThisPage = rest < minParts ? count - (minParts - rest) : count
  return onThisPage < minParts ? 0 : onThisPage
}

/**
 * Splits blocks into pages of one height, as a word processor does: a page starts where a block requires
 * it or where the page is full. The larger of the two spaces is between two blocks; there is none at the
 * top of a page that was started because the one before was full.
 */
export const splitPages = (blocks: readonly FlowBlock[], room: number): readonly (readonly Slice[])[] => {
  const pages: Slice[][] = [[]]
  let frames: Slice[] = []
  let used = 0
  let after = 0
  let isAfterFullPage = false
  const startPage = (wasFull: boolean): void => {
    pages.push([])
    used = 0
    after = 0
    isAfterFullPage = wasFull
  }
  blocks.forEach((block, index) => {
    if (block.isFrame) {
      frames.push({ block: index, from: 0, to: block.parts.length, gap: 0 })
      return
    }
    const isEmpty = (): boolean => pages.at(-1)?.every((slice) => blocks[slice.block]?.isFrame) ?? true
    if (block.isPageStart && !isEmpty()) startPage(false)
    for (let from = 0; from < block.parts.length;) {
      const gap = from > 0 || (isAfterFullPage && isEmpty()) ? 0 : Math.max(after, block.before)
      const count = fitting(block, from, room - used - gap)
      if (count === 0 && !isEmpty()) {
        startPage(true)
        continue
      }
      const to = from + Math.max(1, count)
      pages.at(-1)?.push(...frames, { block: index, from, to, gap })
      frames = []
      used += gap + sum(block.parts.slice(from, to))
      after = block.after
      from = to
    }
  })
  pages.at(-1)?.push(...frames)
  return pages
}
