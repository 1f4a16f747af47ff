import { connectionOf, rowOf, type ReadableDb } from './handle.ts'

const counted = ['cases', 'targets', 'members', 'actions', 'packs', 'reports'] as const

/** The same shape as the door's `DatabaseCheck`, which this folder may not import. */
export type Check = {
  readonly isSound: boolean
  readonly findings: readonly string[]
  readonly counts: Readonly<Record<(typeof counted)[number], number>>
}

const countOf = (db: ReadableDb, table: string): number => rowOf<{ count: number }>(db, `SELECT count(*) AS count FROM ${table}`)?.count ?? 0

/** Reads the whole file and every reference in it. Takes a while on a large one. */
export const checkDatabase = (db: ReadableDb): Check => {
  const connection = connectionOf(db)
  const integrity = (connection.pragma('integrity_check') as readonly { integrity_check: string }[])
    .map((row) => row.integrity_check).filter((line) => line !== 'ok')
  const references = (connection.pragma('foreign_key_check') as readonly { table: string; parent: string }[])
    .map(({ table, parent }) => `A row of ${table} names a row of ${parent} that is missing`)
  const findings = [...integrity, ...references]
  return {
    isSound: findings.length === 0,
    findings,
    counts: {
      cases: countOf(db, 'cases'), targets: countOf(db, 'targets'), members: countOf(db, 'members'),
      actions: countOf(db, 'actions'), packs: countOf(db, 'packs'), reports: countOf(db, 'reports'),
    },
  }
}
