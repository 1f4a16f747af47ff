import { BIGINT, BOOLEAN, DATE, DuckDBDataChunk, DuckDBDateValue, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api'
import { slipTables, type SlipTable } from './collation-sql.ts'
import type { Value } from './slip-rows.ts'

/** Rows of one vector of DuckDB: appended at once, they cost a tenth of rows that are appended one by one. */
const rowsAtOnce = 2048

const millisecondsPerDay = 86_400_000

const types = { TEXT: VARCHAR, INTEGER, DATE, BOOLEAN, BIGINT } as const

const asDuck = (value: Value, type: keyof typeof types): DuckDBValue => {
  if (value === null) return null
  if (type === 'DATE') return new DuckDBDateValue(Math.round(Date.parse(`${String(value)}T00:00:00Z`) / millisecondsPerDay))
  return type === 'BIGINT' ? BigInt(Number(value)) : value
}

/** Rows for a table, appended in blocks. `end` appends the last of them. */
export type Bulk = { readonly add: (row: readonly Value[]) => void; readonly end: () => void }

/** Begins to fill a table of slips. */
export const beginBulk = async (connection: DuckDBConnection, table: SlipTable): Promise<Bulk> => {
  const appender = await connection.createAppender(table)
  const columns = slipTables[table].map(([, type]) => type)
  let waiting: DuckDBValue[][] = columns.map(() => [])
  const append = (): void => {
    const rows = waiting[0]?.length ?? 0
    if (rows === 0) return
    const chunk = DuckDBDataChunk.create(columns.map((type) => types[type]), rows)
    chunk.setColumns(waiting)
    appender.appendDataChunk(chunk)
    waiting = columns.map(() => [])
  }
  return {
    add: (row) => {
      for (const [at, type] of columns.entries()) waiting[at]?.push(asDuck(row[at] ?? null, type))
      if (waiting[0]?.length === rowsAtOnce) append()
    },
    end: () => {
      append()
      appender.closeSync()
    },
  }
}
