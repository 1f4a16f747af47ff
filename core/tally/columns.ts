import type { ActionKind } from '../action/types.ts'

type ColumnFacts = {
  readonly kind: ActionKind
  /** The column whose entries this one adds up. */
  readonly of: 'letters' | 'group-letters' | 'cards' | 'petition-names'
  readonly adds: 'count' | 'signatories'
  /** On paper each is a stroke, and the total has a box of its own; the others are written as a number. */
  readonly hasStrokes: boolean
}

/** The columns of the tally sheet, in the order of the paper and of the grid that it is typed into. */
export const tallyColumnTable = {
  'letters': { kind: 'letter', of: 'letters', adds: 'count', hasStrokes: true },
  'group-letters': { kind: 'letter', of: 'group-letters', adds: 'count', hasStrokes: false },
  'signed-by': { kind: 'letter', of: 'group-letters', adds: 'signatories', hasStrokes: false },
  'cards': { kind: 'solidarity-card', of: 'cards', adds: 'count', hasStrokes: true },
  'petition-names': { kind: 'petition-signature', of: 'petition-names', adds: 'count', hasStrokes: false },
} as const satisfies Readonly<Record<string, ColumnFacts>>

export type TallyColumn = keyof typeof tallyColumnTable
export const tallyColumns = Object.keys(tallyColumnTable) as readonly TallyColumn[]

/** A column that has entries of its own. */
export type EntryColumn = ColumnFacts['of']

/** The rows of the tally sheet, numbered from 1: a row for each case, in the order of the cases. */
export const tallyRows = <OfCase>(cases: readonly OfCase[]): readonly { readonly number: number; readonly of: OfCase }[] =>
  cases.map((of, index) => ({ number: index + 1, of }))

/** More sheets than any event has. */
export const maxSheets = 99
