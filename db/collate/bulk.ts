import { BIGINT, BOOLEAN, DATE, DuckDBDataChunk, DuckDBDateValue, INTEGER, VARCHAR, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api'
import { slipTables, type SlipTable } from './collation-sql.ts'
import type { Value } from './slip-rows.ts'

/** Rows of one vector of DuckDB: appended at once, they cost a tenth of rows that are appended one by one. */
const rowsAtOnce = 2048

/** Blocks that wait until they go into the table. */
const blocksAtOnce = 10

const millisecondsPerDay = 86_400_000

const types = { TEXT: VARCHAR, INTEGER, DATE, BOOLEAN, BIGINT } as const

const asDuck = (value: Value, type: keyof typeof types): DuckDBValue => {
  if (value === null) return null
  if (type === 'DATE') return new DuckDBDateValue(Math.round(Date.parse(`${String(value)}T00:00:00Z`) / millisecondsPerDay))
  return type === 'BIGINT' ? BigInt(Number(value)) : value
}

/** Rows for a table, appended in blocks. `flush` appends those that wait, `end` ends it. */
export type Bulk = { readonly add: (row: readonly Value[]) => void; readonly flush: () => void; readonly end: () => void }

/** Begins to fill a table of slips. */
export const beginBulk = async (connection: DuckDBConnection, table: SlipTable): Promise<Bulk> => {
  const appender = await connection.createAppender(table)
  const columns = slipTables[table].map(([, type]) => type)
  // One for all blocks: a new one for each would stay in memory until JavaScript tidies up, which does not know how large they are.
  const chunk = DuckDBDataChunk.create(columns.map((type) => types[type]))
  let blocks = 0
  let waiting: DuckDBValue[][] = columns.map(() => [])
  const append = (): void => {
    const rows = waiting[0]?.length ?? 0
    if (rows === 0) return
    chunk.reset()
    chunk.rowCount = rows
    chunk.setColumns(waiting)
    appender.appendDataChunk(chunk)
    blocks += 1
    if (blocks % blocksAtOnce === 0) appender.flushSync()
    waiting = columns.map(() => [])
  }
  return {
    add: (row) => {
      for (const [at, type] of columns.entries()) waiting[at]?.push(asDuck(row[at] ?? null, type))
      if (waiting[0]?.length === rowsAtOnce) append()
    },
    flush: () => {
      append()
      appender.flushSync()
    },
    end: () => appender.closeSync(),
  }
}
