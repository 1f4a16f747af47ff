/** The content of a Word file for drawing: lengths in points, sides by reading direction. */

export type Look = {
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderlined: boolean
  /** Six hexadecimal digits, as in the file; null for the default colour. */
  readonly color: string | null
  readonly font: string | null
  readonly isRightToLeft: boolean
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'tab'; readonly look: Look }
  | { readonly kind: 'break' }
  /** `id` of the picture in the file. */
  | { readonly kind: 'picture'; readonly id: string; readonly width: number; readonly height: number; readonly description: string }

export type Leader = 'none' | 'dot' | 'line'
export type TabStop = { readonly at: number; readonly kind: 'start' | 'end' | 'center'; readonly leader: Leader }

/** A paragraph with a fixed place on the page. */
export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly isXFromPage: boolean; readonly isYFromPage: boolean }

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  readonly size: number
  readonly lineHeight: number
  readonly before: number
  readonly after: number
  readonly start: number
  readonly end: number
  readonly firstLine: number
  readonly align: 'start' | 'end' | 'center' | 'justify'
  readonly isRightToLeft: boolean
  readonly isPageStart: boolean
  readonly stops: readonly TabStop[]
  readonly frame: Frame | null
  readonly borders: Edges<Border | null>
  /** True if it holds a picture, a shape or another thing that is not drawn. */
  readonly hasMore: boolean
}

export type Border = { readonly width: number; readonly color: string | null; readonly line: 'solid' | 'dotted' | 'dashed' | 'double'; readonly space: number }
export type Edges<Value> = { readonly top: Value; readonly end: Value; readonly bottom: Value; readonly start: Value }

export type Cell = {
  readonly width: number
  readonly vertical: 'start' | 'center' | 'end'
  readonly padding: Edges<number>
  readonly borders: Edges<Border | null>
  readonly shade: string | null
  /** Rows that it covers; 0 for one that a cell above it covers. */
  readonly rows: number
  readonly blocks: readonly Block[]
}

/** `height` is exact if `isExact`, else the minimum. */
export type Row = { readonly height: number; readonly isExact: boolean; readonly isHead: boolean; readonly cells: readonly Cell[] }
export type Table = { readonly kind: 'table'; readonly indent: number; readonly isRightToLeft: boolean; readonly rows: readonly Row[] }

export type Block = Paragraph | Table

export type PageBox = { readonly width: number; readonly height: number; readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
/** `hasHeads` where pages have headers or footers, which are not drawn. */
export type Section = { readonly page: PageBox; readonly hasHeads: boolean; readonly blocks: readonly Block[] }
