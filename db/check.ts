import type { DatabaseCheck, DatabaseCounts, DatabaseFile, DatabaseFinding } from '../core/settings/database-check.ts'
import { jsonRules } from './check/json-rules.ts'
import { rowRules, type RowRule } from './check/row-rules.ts'
import { schemaFindings } from './check/schema-findings.ts'
import { searchWasRebuilt } from './check/search-findings.ts'
import { isDerivedFault } from './file/inspect.ts'
import { connectionOf, inTransaction, rowOf, type ReadableDb, type WritableDb } from './handle.ts'

const countOf = (db: ReadableDb, table: string): number => rowOf<{ count: number }>(db, `SELECT count(*) AS count FROM ${table}`)?.count ?? 0

const countsOf = (db: ReadableDb): DatabaseCounts => ({
  cases: countOf(db, 'cases'), targets: countOf(db, 'targets'), members: countOf(db, 'members'),
  actions: countOf(db, 'actions'), packs: countOf(db, 'packs'), reports: countOf(db, 'reports'),
})

/** Says where the file is and what it holds, without reading all of it. */
export const describeDatabase = (db: ReadableDb): DatabaseFile => ({ path: connectionOf(db).name, counts: countsOf(db) })

const pageFindings = (db: ReadableDb): readonly DatabaseFinding[] => {
  const connection = connectionOf(db)
  const integrity = (connection.pragma('integrity_check') as readonly { integrity_check: string }[])
    .filter((row) => row.integrity_check !== 'ok' && !isDerivedFault(row.integrity_check)).map((row): DatabaseFinding => ({ kind: 'integrity', text: row.integrity_check }))
  const references = (connection.pragma('foreign_key_check') as readonly { table: string; parent: string }[])
    .map(({ table, parent }): DatabaseFinding => ({ kind: 'missing-row', table, parent }))
  return [...integrity, ...references]
}

/** A value that SQLite cannot even compare, such as one that is no JSON, is none that Vigil wrote. */
const brokenRows = (db: ReadableDb, { table, bad }: RowRule): number => {
  try {
    return rowOf<{ count: number }>(db, `SELECT count(*) AS count FROM ${table} WHERE ${bad}`)?.count ?? 0
  } catch {
    return 1
  }
}

const valueFindings = (db: ReadableDb): readonly DatabaseFinding[] =>
  [...rowRules, ...jsonRules].flatMap((rule): readonly DatabaseFinding[] => {
    const count = brokenRows(db, rule)
    return count > 0 ? [{ kind: 'value', table: rule.table, column: rule.column, count }] : []
  })

const same = ['case_id', 'kind', 'count', 'signatories', 'target_id', 'state', 'route', 'done_on', 'letter_code', 'recorded_at', 'note', 'replaces'] as const

/** Two entries of one letter at one moment: a press is never recorded twice, so nobody made the second. */
const doubledFindings = (db: ReadableDb): readonly DatabaseFinding[] => {
  const count = rowOf<{ count: number }>(db, `
    SELECT coalesce(sum(doubled), 0) AS count FROM (SELECT count(*) - 1 AS doubled FROM current_actions WHERE letter_code IS NOT NULL GROUP BY ${same.join(', ')} HAVING count(*) > 1)`)?.count ?? 0
  return count > 0 ? [{ kind: 'doubled', count }] : []
}

/** Whether an index is not that of its table. */
const indexFaults = (db: ReadableDb): boolean =>
  (connectionOf(db).pragma('integrity_check') as readonly { integrity_check: string }[]).some((row) => row.integrity_check.includes(' index ') && isDerivedFault(row.integrity_check))

/** Makes what is derived again: views, triggers, indexes, and the search. Answers what was not as it should be. */
const rebuildDerived = (db: WritableDb): readonly DatabaseFinding[] => {
  const { rebuilt, remake } = schemaFindings(connectionOf(db))
  if (remake.length > 0) inTransaction(db, () => remake.forEach((sql) => connectionOf(db).exec(sql)))
  const indexes = indexFaults(db) ? ['indexes'] : []
  if (indexes.length > 0) connectionOf(db).exec('REINDEX')
  const search = searchWasRebuilt(db) ? ['case_search'] : []
  return [...rebuilt, ...indexes, ...search].map((name): DatabaseFinding => ({ kind: 'rebuilt', name }))
}

/** The faults of the file. Only reads it; what is derived from other data is not looked at. */
export const databaseFaults = (db: ReadableDb): readonly DatabaseFinding[] => {
  const pages = pageFindings(db)
  const schema = schemaFindings(connectionOf(db)).faults.map((name): DatabaseFinding => ({ kind: 'table', name }))
  return [...pages, ...schema, ...(schema.length > 0 ? [] : [...valueFindings(db), ...doubledFindings(db)])]
}

/**
 * Checks the whole file: its pages, every reference, its schema, and whether every value is one that Vigil writes. What is
 * derived from other data is made again. Takes a while for a large file.
 */
export const checkDatabase = (db: WritableDb): DatabaseCheck => {
  const found = databaseFaults(db)
  // From faulty data nothing is made.
  const rebuilt = found.length > 0 ? [] : rebuildDerived(db)
  return { isSound: found.length === 0, findings: [...found, ...rebuilt], counts: found.some(({ kind }) => kind === 'table') ? noCounts : countsOf(db) }
}

/** Where a table is gone, nothing is counted. */
const noCounts: DatabaseCounts = { cases: 0, targets: 0, members: 0, actions: 0, packs: 0, reports: 0 }
