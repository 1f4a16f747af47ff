import type { StepNumber } from '../../core/undo/types.ts'
import { rowsOf, statement, type ReadableDb } from '../handle.ts'
import { hasKey, keyOf, quoted, textOf, type LoggedTable } from './logged-tables.ts'

type Found = { readonly step: StepNumber }

/** Later steps that changed a row of this one. */
const onSameRows = `
  SELECT DISTINCT later.step FROM undo_changes AS mine
  JOIN undo_changes AS later ON later.table_name = mine.table_name AND later.row_key = mine.row_key
  JOIN undo_steps ON undo_steps.number = later.step
  WHERE mine.step = :step AND later.step > :step AND undo_steps.undone_at IS NULL`

/** What reports have counted: nothing is built on it, for an entry that was counted stays in the file and is taken back. */
const ledger: ReadonlySet<string> = new Set(['report_actions', 'report_events'])

/** Later steps with rows that refer to a row that this one inserted. */
const onReferringRows = (tables: readonly LoggedTable[], parent: LoggedTable): readonly string[] =>
  parent.children.flatMap(({ table, from, to }) => tables.filter(({ name }) => name === table && !ledger.has(name)).map((child) => `
    SELECT DISTINCT later.step FROM undo_changes AS mine
    JOIN ${quoted(parent.name)} AS parent ON ${hasKey(parent, 'parent', 'mine.row_key')}
    JOIN ${quoted(child.name)} AS child ON child.${quoted(from)} = parent.${quoted(to)}
    JOIN undo_changes AS later ON later.table_name = ${textOf(child.name)} AND later.row_key = ${keyOf(child, 'child')}
    JOIN undo_steps ON undo_steps.number = later.step
    WHERE mine.step = :step AND mine.table_name = ${textOf(parent.name)} AND mine.kind = 'insert'
    AND later.step > :step AND undo_steps.undone_at IS NULL`))

const insertedInto = (db: ReadableDb, step: StepNumber): ReadonlySet<string> =>
  new Set(rowsOf<{ name: string }>(db, "SELECT DISTINCT table_name AS name FROM undo_changes WHERE step = :step AND kind = 'insert'", { step }).map(({ name }) => name))

const builtOnOne = (db: ReadableDb, tables: readonly LoggedTable[], step: StepNumber): readonly StepNumber[] => {
  const inserted = insertedInto(db, step)
  const queries = [onSameRows, ...tables.filter(({ name }) => inserted.has(name)).flatMap((parent) => onReferringRows(tables, parent))]
  return queries.flatMap((sql) => (statement(db, sql).all({ step }) as Found[]).map((found) => found.step))
}

/** The later steps that a step cannot be undone without, and those that these cannot be undone without, newest first. */
export const builtOn = (db: ReadableDb, tables: readonly LoggedTable[], step: StepNumber): readonly StepNumber[] => {
  const found = new Set<StepNumber>()
  const waiting = [step]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const later of builtOnOne(db, tables, next)) {
      if (!found.has(later)) waiting.push(later)
      found.add(later)
    }
  }
  return [...found].toSorted((one, other) => other - one)
}
