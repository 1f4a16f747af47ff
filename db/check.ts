import type { DatabaseCheck, DatabaseCounts, DatabaseFile, DatabaseFinding } from '../core/settings/database-check.ts'
import { connectionOf, rowOf, type ReadableDb } from './handle.ts'

const countOf = (db: ReadableDb, table: string): number => rowOf<{ count: number }>(db, `SELECT count(*) AS count FROM ${table}`)?.count ?? 0

const countsOf = (db: ReadableDb): DatabaseCounts => ({
  cases: countOf(db, 'cases'), targets: countOf(db, 'targets'), members: countOf(db, 'members'),
  actions: countOf(db, 'actions'), packs: countOf(db, 'packs'), reports: countOf(db, 'reports'),
})

/** Says where the file is and what it holds, without reading all of it. */
export const describeDatabase = (db: ReadableDb): DatabaseFile => ({ path: connectionOf(db).name, counts: countsOf(db) })

/** Checks the whole file and every reference in it. Takes a while for a large file. */
export const checkDatabase = (db: ReadableDb): DatabaseCheck => {
  const connection = connectionOf(db)
  const integrity = (connection.pragma('integrity_check') as readonly { integrity_check: string }[])
    .filter((row) => row.integrity_check !== 'ok').map((row): DatabaseFinding => ({ kind: 'integrity', text: row.integrity_check }))
  const references = (connection.pragma('foreign_key_check') as readonly { table: string; parent: string }[])
    .map(({ table, parent }): DatabaseFinding => ({ kind: 'missing-row', table, parent }))
  const findings = [...integrity, ...references]
  return {
    isSound: findings.length === 0,
    findings,
    counts: countsOf(db),
  }
}
