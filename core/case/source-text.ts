/**
 * Where a part of a line was printed: the page (1-based), its place in PDF points from the page's
 * top left, and the part of the text that it holds (UTF-16 units, end exclusive).
 */
export type PrintedBox = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly start: number
  readonly end: number
}

/** One line of a document, with what its format says about it. */
export type SourceLine = {
  readonly text: string
  readonly isBold?: boolean
  readonly isHeading?: boolean
  readonly isListItem?: boolean
  readonly isTableCell?: boolean
  /** 1-based, for formats that have pages. */
  readonly page?: number
  /** One for each printed line that was joined into this one; only from formats that say. */
  readonly boxes?: readonly PrintedBox[]
  /** Not part of the document: a menu, a footer, the headers of a mail. It goes to no field. */
  readonly isAside?: boolean
  /** A running head that occurred before, or a page number: it belongs to no text. */
  readonly isFurniture?: boolean
  readonly links?: readonly { readonly text: string; readonly address: string }[]
}

/** A document as lines; empty lines separate paragraphs. */
export type SourceText = {
  readonly lines: readonly SourceLine[]
  /** The address that the document gives as its own, from formats that say. */
  readonly webPage?: string
}
