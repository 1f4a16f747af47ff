import { countLines } from '../count-lines.ts'

/** The styles of a sheet's text; the writer of a format decides how each looks. */
export type SheetStyle = 'title' | 'heading' | 'body' | 'quiet' | 'small' | 'strong'

export type SheetText = {
  readonly kind: 'text'
  readonly text: string
  readonly style: SheetStyle
  /** Points. */
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  /** A bullet before the text: further lines begin below the text, not below the bullet. */
  readonly hasBullet?: boolean
}

/** A dotted line to write on. */
type SheetRule = { readonly kind: 'rule'; readonly height: number }

/** A dashed line to cut along. */
type SheetCut = { readonly kind: 'cut'; readonly height: number }

export type SheetCell = { readonly text: string; readonly style: SheetStyle; readonly isAtEnd?: boolean; readonly isCentred?: boolean; readonly isAtTop?: boolean }

/** Rows have a fixed height, so that pages can be counted in advance. */
export type SheetRow = { readonly height: number; readonly cells: readonly SheetCell[]; readonly isHead?: boolean }

export type SheetTable = {
  readonly kind: 'table'
  /** Shares of the text's width, together 1. */
  readonly widths: readonly number[]
  readonly rows: readonly SheetRow[]
  /** Whether there are also lines between the columns, as in a form. */
  readonly hasGrid: boolean
}

export type SheetBlock = SheetText | SheetRule | SheetCut | SheetTable
export type SheetPage = readonly SheetBlock[]

export type SheetFace = { readonly size: number; readonly lineHeight: number; readonly isBold: boolean }

const faces: Readonly<Record<SheetStyle, SheetFace>> = {
  title: { size: 22, lineHeight: 30, isBold: true },
  heading: { size: 12, lineHeight: 17, isBold: true },
  body: { size: 11, lineHeight: 15, isBold: false },
  strong: { size: 11, lineHeight: 15, isBold: true },
  quiet: { size: 10.5, lineHeight: 15, isBold: false },
  small: { size: 9.5, lineHeight: 12, isBold: false },
}

/** In large print all text is 18 points; the title is a little larger. */
const largeFaces: Readonly<Record<SheetStyle, SheetFace>> = {
  title: { size: 24, lineHeight: 34, isBold: true },
  heading: { size: 18, lineHeight: 27, isBold: true },
  body: { size: 18, lineHeight: 26, isBold: false },
  strong: { size: 18, lineHeight: 26, isBold: true },
  quiet: { size: 18, lineHeight: 26, isBold: false },
  small: { size: 18, lineHeight: 26, isBold: false },
}

/** Size and line of a style, in points. */
export const faceOf = (style: SheetStyle, isLarge: boolean): SheetFace => (isLarge ? largeFaces : faces)[style]

export type SheetRoom = { readonly width: number; readonly height: number; readonly isLarge: boolean }

/** The widths of letters are those of regular type: bold is wider. */
const boldReserve = 0.9
/** Width of a bullet and the space after it, in points. */
export const bulletWidth = (isLarge: boolean): number => (isLarge ? 16 : 10)

/** The width that a text's lines have, in points. */
export const widthOfText = ({ style, indent, hasBullet }: Omit<SheetText, 'kind' | 'text'>, { width, isLarge }: SheetRoom): number =>
  (faceOf(style, isLarge).isBold ? boldReserve : 1) * (width - (indent ?? 0) - (hasBullet ? bulletWidth(isLarge) : 0))

/** Height in points. */
export const blockHeight = (block: SheetBlock, room: SheetRoom): number => {
  if (block.kind === 'rule' || block.kind === 'cut') return block.height
  if (block.kind === 'table') return block.rows.reduce((sum, { height }) => sum + height, 0)
  const { size, lineHeight } = faceOf(block.style, room.isLarge)
  return countLines(block.text, { width: widthOfText(block, room), size }) * lineHeight + (block.before ?? 0) + (block.after ?? 0)
}

/** Kept free: for rounding, and for the tiny paragraph that a table needs after it. */
const reserve = 14

const heightOf = (blocks: readonly SheetBlock[], room: SheetRoom): number => blocks.reduce((sum, block) => sum + blockHeight(block, room), 0)

/** Points that are left on a page with these blocks. */
export const roomLeft = (blocks: readonly SheetBlock[], room: SheetRoom): number => room.height - reserve - heightOf(blocks, room)

const headsOf = (table: SheetTable): readonly SheetRow[] => table.rows.filter(({ isHead }) => isHead)

/** How many rows fit into a height in points, from the first on. */
const rowsThatFit = ({ rows }: SheetTable, height: number): number => {
  let used = 0
  for (const [index, row] of rows.entries()) {
    used += row.height
    if (used > height) return index
  }
  return rows.length
}

/** The table split after as many rows as fit; the second part repeats the head. */
const cutTable = (table: SheetTable, height: number): readonly [SheetTable | null, SheetTable | null] => {
  const count = rowsThatFit(table, height)
  if (count === table.rows.length) return [table, null]
  const heads = headsOf(table)
  if (count <= heads.length) return [null, table]
  return [{ ...table, rows: table.rows.slice(0, count) }, { ...table, rows: [...heads, ...table.rows.slice(count)] }]
}

/**
 * Blocks on pages: a text is never split, a table only between rows, a heading stays with the block after it, and with
 * a whole table where one page holds both. Each page after the first begins with `again`, which says what it belongs to.
 */
export const pagesOf = (blocks: readonly SheetBlock[], room: SheetRoom, again: readonly SheetBlock[] = []): readonly SheetPage[] => {
  const pages: SheetBlock[][] = [[]]
  const waiting = [...blocks]
  const page = (): SheetBlock[] => pages.at(-1) ?? []
  const isEmpty = (): boolean => page().length === (pages.length === 1 ? 0 : again.length)
  const headingAbove = (): SheetBlock | undefined => {
    const last = page().at(-1)
    return last?.kind === 'text' && last.style === 'heading' && page().length > 1 ? last : undefined
  }
  const beginPage = (): void => {
    const orphan = headingAbove()
    if (orphan !== undefined) page().pop()
    pages.push([...again, ...(orphan === undefined ? [] : [orphan])])
  }
  const isWholeOnNext = (table: SheetTable, above: SheetBlock | undefined): boolean => above !== undefined && roomLeft([...again, above, table], room) >= 0
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    const left = roomLeft(page(), room)
    if (block.kind === 'table') {
      const cut = cutTable(block, left)
      const [now, later] = cut[1] !== null && isWholeOnNext(block, headingAbove()) ? [null, block] : cut
      if (now !== null) page().push(now)
      if (later === null) continue
      // A row higher than a whole page would never be placed.
      if (now === null && isEmpty()) page().push(later)
      else {
        beginPage()
        waiting.unshift(later)
      }
    } else if (blockHeight(block, room) <= left || isEmpty()) page().push(block)
    else {
      beginPage()
      waiting.unshift(block)
    }
  }
  return pages
}
