import type Database from 'better-sqlite3'
import { readStamp, stampPage, type Stamp } from './stamp.ts'

/** The stamp and header values of a database, and whether it is sound. */
export type Inspection = {
  /** What is wrong with its pages or references; empty where it is sound. */
  readonly findings: readonly string[]
  /** Whether an index or the search is not that of its table: it is made again, and no reason to refuse the data. */
  readonly hasDerivedFaults: boolean
  readonly applicationId: number
  readonly userVersion: number
  readonly stamp: Stamp | undefined
  readonly stampPage: number | undefined
  readonly hasTables: boolean
}

/** `pages` reads every page; `everything` also compares indexes with their tables, and references with their rows. */
export type Depth = 'pages' | 'everything'

const derived = /^(row \d+ (missing from|values differ from) index |wrong # of entries in index |non-unique entry in index |(malformed inverted index for|unable to validate the inverted index for) FTS5 table main\.case_search)/u

/** Whether a line of SQLite's own check is about what is made from other data. */
export const isDerivedFault = (line: string): boolean => derived.test(line)

/** As many as show whether anything is wrong beside an index. */
const maxLines = 100

const findingsOf = (connection: Database.Database, depth: Depth): readonly string[] => {
  const check = depth === 'pages' ? 'quick_check' : 'integrity_check'
  const lines = (connection.pragma(`${check}(${maxLines})`) as readonly Readonly<Record<string, string>>[]).map((row) => row[check] ?? '')
  const broken = depth === 'pages' ? [] : (connection.pragma('foreign_key_check') as readonly { readonly table: string }[])
  return [...lines.filter((line) => line !== 'ok'), ...broken.slice(0, 1).map(({ table }) => `a row of ${table} names a row that is missing`)]
}

/** Checks an open database and reads its stamp and header values. Throws SQLITE_CORRUPT or SQLITE_NOTADB where it cannot be read at all. */
export const inspect = (connection: Database.Database, depth: Depth): Inspection => ({ ...sorted(findingsOf(connection, depth)), ...headerOf(connection) })

const sorted = (lines: readonly string[]): Pick<Inspection, 'findings' | 'hasDerivedFaults'> => ({ findings: lines.filter((line) => !isDerivedFault(line)), hasDerivedFaults: lines.some(isDerivedFault) })

const headerOf = (connection: Database.Database): Omit<Inspection, 'findings' | 'hasDerivedFaults'> => ({
  applicationId: Number(connection.pragma('application_id', { simple: true })),
  userVersion: Number(connection.pragma('user_version', { simple: true })),
  stamp: readStamp(connection),
  stampPage: stampPage(connection),
  hasTables: connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined,
})

/** Counts the rows of every table, its indexes for searching included. */
export const countTables = (connection: Database.Database): Readonly<Record<string, number>> => {
  const names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as readonly string[]
  return Object.fromEntries(names.map((name) => [name, connection.prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`).pluck().get() as number]))
}
