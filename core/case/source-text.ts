/** One line of a document as a reader of its format gives it, with what the format says of it. */
export type SourceLine = {
  readonly text: string
  readonly isBold?: boolean
  readonly isHeading?: boolean
  readonly isListItem?: boolean
  readonly isTableCell?: boolean
  /** 1-based, for formats that have pages. */
  readonly page?: number
  readonly links?: readonly { readonly text: string; readonly address: string }[]
}

/** A document as lines; empty lines part paragraphs. */
export type SourceText = { readonly lines: readonly SourceLine[] }
