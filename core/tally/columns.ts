import type { ActionKind } from '../action/types.ts'
import type { TargetId } from '../ids.ts'

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

type Strokes = { [Column in TallyColumn]: (typeof tallyColumnTable)[Column]['hasStrokes'] extends true ? Column : never }[TallyColumn]
/** A column that is written as a number. */
export type NumberColumn = Exclude<TallyColumn, Strokes>
export const numberColumns: readonly NumberColumn[] = tallyColumns.filter((column): column is NumberColumn => !tallyColumnTable[column].hasStrokes)

/** A column that has entries of its own. */
export type EntryColumn = ColumnFacts['of']

/** A row of a case, or of one of its parts. `letter`: a part is numbered as 1A, 1B. */
export type NumberedRow<OfCase, Part> = { readonly number: number; readonly of: OfCase; readonly part: { readonly letter: string; readonly of: Part } | null }

const letters = 26
const firstLetter = 'A'.codePointAt(0) ?? 0
const letterAt = (index: number): string => `${index >= letters ? letterAt(Math.floor(index / letters) - 1) : ''}${String.fromCodePoint(firstLetter + (index % letters))}`

/**
 * The rows of the tally sheet, numbered from 1: a row for each case, in the order of the cases. The paper has no others. The
 * grid that it is typed into has the parts of a case below it, where piles are counted by target.
 */
export const tallyRows = <OfCase, Part = never>(cases: readonly OfCase[], partsOf: (of: OfCase) => readonly Part[] = () => []): readonly NumberedRow<OfCase, Part>[] =>
  cases.flatMap((of, index) => [
    { number: index + 1, of, part: null },
    ...partsOf(of).map((part, at) => ({ number: index + 1, of, part: { letter: letterAt(at), of: part } })),
  ])

/** The targets that a case opens into: with one there is nothing to choose from. */
export const targetRows = <OfTarget>(targets: readonly OfTarget[]): readonly OfTarget[] => (targets.length > 1 ? targets : [])

/** The target in whose row an entry is; null for the row of its case, also where its target has no row any more. */
export const rowTargetOf = (targetId: TargetId | null, rows: readonly { readonly id: TargetId }[]): TargetId | null => (rows.some(({ id }) => id === targetId) ? targetId : null)

/** More sheets than any event has. */
export const maxSheets = 99
