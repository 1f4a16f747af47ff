import Database from 'better-sqlite3'
import { migrations } from '../migrations/migrations.ts'

type Made = { readonly type: 'table' | 'index' | 'trigger' | 'view'; readonly name: string; readonly sql: string }

/** What SQLite makes itself is left out: its own tables, and those of the search. */
const selectMade = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search_%' ORDER BY type, name"

const madeIn = (connection: Database.Database): readonly Made[] => connection.prepare(selectMade).all() as Made[]

const makeExpected = (): readonly Made[] => {
  const connection = new Database(':memory:')
  try {
    for (const { sql } of migrations) connection.exec(sql)
    return madeIn(connection)
  } finally {
    connection.close()
  }
}

const known: { schema: readonly Made[] | undefined } = { schema: undefined }

/** The schema as the migrations make it. Made once: it takes longer than the rest of a check of a small file. */
const expected = (): readonly Made[] => (known.schema ??= makeExpected())

const key = ({ type, name }: Made): string => `${type} ${name}`

/** Where a schema is not as Vigil makes it. `faults`: tables, which hold data; `remake`: SQL that makes the rest again. */
export type SchemaFindings = { readonly faults: readonly string[]; readonly rebuilt: readonly string[]; readonly remake: readonly string[] }

/** Compares the schema of a file with that of the migrations. */
export const schemaFindings = (connection: Database.Database): SchemaFindings => {
  const [wanted, found] = [new Map(expected().map((one) => [key(one), one])), new Map(madeIn(connection).map((one) => [key(one), one]))]
  const differing = [...wanted.values()].filter((one) => found.get(key(one))?.sql !== one.sql)
  const added = [...found.values()].filter((one) => !wanted.has(key(one)))
  const isTable = ({ type }: Made): boolean => type === 'table'
  const drop = (one: Made): string => `DROP ${one.type} IF EXISTS "${one.name.replaceAll('"', '""')}"`
  const [again, others] = [differing.filter((one) => !isTable(one)), added.filter((one) => !isTable(one))]
  return {
    faults: [...differing, ...added].filter(isTable).map(({ name }) => name),
    rebuilt: [...again, ...others].map(({ name }) => name),
    remake: [...[...others, ...again].map(drop), ...again.map(({ sql }) => sql)],
  }
}
