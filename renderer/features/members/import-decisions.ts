import { useMemo } from 'react'
import type { ImportPreview, ImportRow, RowDecision, RowMatch } from '../../../core/member/import-types.ts'

/** A row that may be, or is, about a member and differs from them. */
export type MatchedRow = ImportRow & { readonly match: RowMatch }

const differs = ({ fields, consents }: RowMatch): boolean => fields.length + consents.length > 0

const isMatched = (row: ImportRow): row is MatchedRow => row.match !== null && (row.fate === 'to-decide' || (row.fate === 'changes' && differs(row.match)))

/** Everything of a row that a person may take: a "no" is taken without asking, a "yes" against a "no" never. */
export const takeable = ({ fields, consents }: RowMatch): RowDecision['take'] =>
  [...fields.map(({ field }) => field), ...consents.filter(({ effect }) => effect === 'if-chosen').map(({ purpose }) => purpose)]

export type ImportDecisions = {
  /** Rows that are not decided first. */
  readonly rows: readonly MatchedRow[]
  readonly all: readonly RowDecision[]
  readonly of: (row: number) => RowDecision | undefined
  readonly decide: (decision: RowDecision) => void
}

/** What a person decides about the rows of a list that match members. Nothing is taken before they say so. */
export const useDecisions = (preview: ImportPreview, all: readonly RowDecision[], onChange: (all: readonly RowDecision[]) => void): ImportDecisions => {
  const rows = useMemo(() => {
    const matched = preview.rows.filter(isMatched)
    return [...matched.filter(({ fate }) => fate === 'to-decide'), ...matched.filter(({ fate }) => fate !== 'to-decide')]
  }, [preview])
  const byRow = new Map(all.map((decision) => [decision.row, decision]))
  return {
    rows, all, of: (row) => byRow.get(row),
    decide: (decision) => onChange([...new Map(byRow).set(decision.row, decision).values()]),
  }
}
