import { heightOf, sumOf } from './measure.ts'
import type { Block, Row, Table } from './page.ts'

/** How high and wide the text of each page may be, in points. */
export type FlowRoom = { readonly width: number; readonly height: number }

/** Rows that stay together: a row and those after it while it `isWithNext`. */
const groupsOf = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const groups: Row[][] = []
  let isOpen = false
  for (const row of rows) {
    if (isOpen) groups.at(-1)?.push(row)
    else groups.push([row])
    isOpen = row.isWithNext ?? false
  }
  return groups
}

const heightOfRows = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0)

/** The table split after as many groups of rows as fit; the second part repeats the head. */
const splitTable = (table: Table, height: number): readonly [Table | null, Table | null] => {
  if (heightOfRows(table.rows) <= height) return [table, null]
  const heads = table.rows.filter(({ isHead }) => isHead)
  const groups = groupsOf(table.rows.filter(({ isHead }) => !isHead))
  let used = heightOfRows(heads)
  let count = 0
  for (const group of groups) {
    used += heightOfRows(group)
    if (used > height) break
    count += 1
  }
  if (count === 0) return [null, table]
  return [{ ...table, rows: [...heads, ...groups.slice(0, count).flat()] }, { ...table, rows: [...heads, ...groups.slice(count).flat()] }]
}

/** A group of rows that is higher than a page is split anywhere: nothing is lost. */
const splitAnywhere = (table: Table, height: number): readonly [Table, Table | null] => {
  const loose = { ...table, rows: table.rows.map((row) => ({ ...row, isWithNext: false })) }
  const [now, later] = splitTable(loose, height)
  return now === null ? [loose, null] : [now, later]
}

/**
 * Blocks on pages: a text is never split, a table only between rows that may be split, a text that `isWithNext` stays with
 * the block after it. Each page after the first begins with `again`, which says what it belongs to.
 */
export const flowOf = (blocks: readonly Block[], { width, height }: FlowRoom, again: readonly Block[] = []): readonly (readonly Block[])[] => {
  const pages: Block[][] = [[]]
  const waiting = [...blocks]
  const page = (): Block[] => pages.at(-1) ?? []
  /** Blocks with which the page began: what does not fit below them fits nowhere. */
  let begun = 0
  const isEmpty = (): boolean => page().length === begun
  const beginPage = (): void => {
    const kept: Block[] = []
    for (let last = page().at(-1); last?.kind === 'text' && last.isWithNext && page().length > 1; last = page().at(-1)) {
      kept.unshift(last)
      page().pop()
    }
    pages.push([...again, ...kept])
    begun = again.length + kept.length
  }
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    const left = height - sumOf(page(), width)
    if (block.kind === 'table') {
      const [now, later] = splitTable(block, left)
      if (now !== null) page().push(now)
      if (later === null) continue
      if (now === null && isEmpty()) {
        const [first, rest] = splitAnywhere(later, left)
        page().push(first)
        if (rest !== null) {
          beginPage()
          waiting.unshift(rest)
        }
      } else {
        beginPage()
        waiting.unshift(later)
      }
    } else if (heightOf(block, width) <= left || isEmpty()) page().push(block)
    else {
      beginPage()
      // Empty height at a page's top would only be a gap.
      if (block.kind !== 'space') waiting.unshift(block)
    }
  }
  return pages
}
