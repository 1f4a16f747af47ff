import type { PageSide } from './geometry.ts'
import type { Type } from './type.ts'

/** Words of one line in another type than the words beside them. */
export type Run = { readonly text: string; readonly type: Type; /** With a line through it, as the fifth stroke of a tally. */ readonly isStruck?: boolean }

/** A line: its weight in points and how it is drawn. `pale` is grey, for rows and for lines to write on. */
export type Line = { readonly weight: number; readonly style: 'solid' | 'dotted' | 'dashed'; readonly isPale?: boolean; /** White, between two cells that are filled. */ readonly isReversed?: boolean }
export type Edges = { readonly top?: Line; readonly end?: Line; readonly bottom?: Line; readonly start?: Line }

export const lines = {
  head: { weight: 2.25, style: 'solid' },
  field: { weight: 1.25, style: 'solid' },
  cap: { weight: 1, style: 'solid' },
  table: { weight: 0.75, style: 'solid' },
  row: { weight: 0.5, style: 'solid', isPale: true },
  gate: { weight: 0.5, style: 'dotted' },
  cut: { weight: 1, style: 'dashed' },
  gap: { weight: 1.5, style: 'solid', isReversed: true },
} as const satisfies Readonly<Record<string, Line>>

/** A paragraph. Lengths in points. */
export type Text = {
  readonly kind: 'text'
  readonly runs: readonly Run[]
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  /** Before the text, such as a number or a tick box; further lines begin below the text, not below it. */
  readonly mark?: Run & { readonly width: number }
  /** At the end of the last line, such as a page number at the right. */
  readonly end?: readonly Run[]
  /** `start`: at the side at which the page begins, also where the text runs the other way, as the lines of an address. */
  readonly align?: 'start' | 'middle' | 'end'
  /** Lines around the paragraph; `space` points from its text. */
  readonly edges?: Edges & { readonly space: number }
  /** Codes and numbers, in a sheet that runs from right to left. */
  readonly isLeftToRight?: boolean
  /** Stays on the page of the block after it. */
  readonly isWithNext?: boolean
}

export type Cell = {
  readonly blocks: readonly Block[]
  /** Columns that it covers. */
  readonly span?: number
  /** Rows that it covers; the rows below leave it out. */
  readonly rows?: number
  readonly edges?: Edges
  readonly fill?: 'black' | 'grey'
  readonly at?: 'middle' | 'bottom'
  /** Points from each side to the text. */
  readonly padding?: { readonly start?: number; readonly end?: number; readonly top?: number; readonly bottom?: number }
}

/** Rows have an exact height: `tallOf` in `measure.ts` says how high their cells are. */
export type Row = {
  readonly height: number
  readonly cells: readonly Cell[]
  /** Repeated on each page that the table goes on to. */
  readonly isHead?: boolean
  /** Stays on the page of the row after it, as the rows of one case do. */
  readonly isWithNext?: boolean
}

export type Table = { readonly kind: 'table'; /** Of the columns, in points. */ readonly widths: readonly number[]; readonly rows: readonly Row[]; readonly indent?: number }
/** Empty height. */
type Space = { readonly kind: 'space'; readonly height: number }
/** A picture on a line of its own, at a fixed size in points, never stretched. */
export type Picture = {
  readonly kind: 'picture'
  /** A drawing of ours, or the key of a picture that is kept. */
  readonly picture: string
  readonly width: number
  readonly height: number
  /** For those who do not see it; empty for one that says nothing more than the words beside it. */
  readonly description: string
  readonly align?: 'middle' | 'end'
}
export type Block = Text | Table | Space | Picture

/** One printed page: its text from the top down, and the line at its foot. */
export type Page = {
  readonly side: PageSide
  readonly blocks: readonly Block[]
  /** At the start and the end of the foot line, and how it is set. */
  readonly foot: { readonly start: string; readonly end: string; readonly type: Type } | null
  readonly isRightToLeft: boolean
  /** What is said where the sheet is folded in the middle; marks at the upper and lower edge show where. */
  readonly fold?: string
}
