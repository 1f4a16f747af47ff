/** A cell of a table of the structure tree: numbers of the table, of the row and of the cell in it. */
export type StructureCell = { readonly table: number; readonly row: number; readonly column: number }

/** A run of glyphs with one font, in PDF points from the page's top left; `y` is the baseline. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly isBold: boolean
  readonly isRightToLeft: boolean
  /** The element of the structure tree, in its reading order; null outside the tree. */
  readonly element: number | null
  /** What the structure tree calls that element. */
  readonly role: string | null
  /** The cell of a table that it is in, by the structure tree. */
  readonly cell: StructureCell | null
}

/** Addresses from a column or a table. `hasGaps`: gaps between its lines show where one ends; else all its lines are one address. */
export type Block = { readonly hasGaps: boolean }

/** One printed line of one column. */
export type PrintedLine = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly isHeading: boolean
  readonly isListItem: boolean
  readonly isTableCell: boolean
  readonly isRightToLeft: boolean
  /** The element of the page's structure tree; null where it has none. */
  readonly element: number | null
  /** Lines of one column (or one element) of a page share it. */
  readonly flow: string
  /** Lines of one column of addresses share it. Null for any other line. */
  readonly block: Block | null
}

export type PdfPage = {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly isTagged: boolean
  readonly links: readonly PageLink[]
  /** Text that does not run across the page: stamps, watermarks. */
  readonly rotated: readonly string[]
}

/** An address behind a rectangle of the page. */
export type PageLink = { readonly address: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
