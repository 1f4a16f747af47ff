import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import type { SlipUse } from '../../core/collate/settle-types.ts'
import type { Sums } from '../../core/collate/sums.ts'
import type { ReceivedSlip } from '../../core/collate/types.ts'
import type { Period } from '../../core/report/types.ts'
import type { CollationLine } from '../../core/collate/line.ts'
import { makeProcessFolder } from './process-folder.ts'
import { beginBulk, type Bulk } from './bulk.ts'
import { collationViews, columnsOf, linesSql, slipTableNames, sumsBy, type Dimension, type SlipTable } from './collation-sql.ts'
import { slipRows } from './slip-rows.ts'
import { lineOf, sumsOf, type SumRow } from './sum-rows.ts'

/** A row of a table with the columns that name it. */
export type NamedSums = { readonly row: SumRow; readonly sums: Sums }

/** The slips of an office, to be added up. */
export type OfficeTable = {
  /** Adds a slip; one that is there already must not be added again. */
  readonly add: (slip: ReceivedSlip) => void
  /** Says what happens with each slip, by its checksum. */
  readonly settle: (uses: ReadonlyMap<string, SlipUse>) => Promise<void>
  /** The sums of what counts; of slips whose period ends in `period`, where one is given. */
  readonly sums: (dimension: Dimension, period: Period | null) => Promise<readonly NamedSums[]>
  /** What counts by case, kind, route, group and period, some thousand rows at a time. */
  readonly lines: (period: Period | null) => AsyncIterable<readonly CollationLine[]>
  /** The tables as Parquet files in a folder that is there. */
  readonly writeParquet: (folder: string) => Promise<void>
  /** Everything as a DuckDB file that is not there yet, with the views: an office's own tools can open it. */
  readonly writeDatabase: (path: string) => Promise<void>
  readonly close: () => void
}

/** Nothing is fetched over a network, and what does not fit into memory is written to a folder that is removed again. A second thread needs more memory and saves no time: reading the slips takes most of it. */
const configOf = (overflow: string): Record<string, string> => ({
  autoinstall_known_extensions: 'false', autoload_known_extensions: 'false', memory_limit: '200MB', threads: '1', temp_directory: overflow,
})

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<readonly SumRow[]> => (await connection.runAndReadAll(sql)).getRowObjectsJS()

const inPeriod = (period: Period | null): string => (period === null ? '1 = 1' : `period_to BETWEEN '${period.from}' AND '${period.to}'`)

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Begins a table of slips, in memory. */
export const openOfficeTable = async (): Promise<OfficeTable> => {
  const overflow = makeProcessFolder('vigil-collate')
  const removeOverflow = (): void => rmSync(overflow, { recursive: true, force: true })
  // Also where the process ends without closing the table.
  process.once('exit', removeOverflow)
  const instance = await DuckDBInstance.create(':memory:', configOf(overflow))
  const connection = await instance.connect()
  for (const table of slipTableNames) await connection.run(`CREATE TABLE ${table} (${columnsOf(table)})`)
  await connection.run('CREATE TABLE slip_use (slip_no INTEGER NOT NULL, use TEXT NOT NULL)')
  for (const [name, select] of Object.entries(collationViews)) await connection.run(`CREATE VIEW ${name} AS ${select}`)
  const bulks = Object.fromEntries(await Promise.all(slipTableNames.map(async (table) => [table, await beginBulk(connection, table)] as const))) as Record<SlipTable, Bulk>
  const numbers = new Map<string, number>()
  return {
    add: (slip) => {
      numbers.set(slip.checksum, numbers.size + 1)
      const rows = slipRows(slip, numbers.size)
      for (const table of slipTableNames) for (const row of rows[table]) bulks[table].add(row)
    },
    settle: async (uses) => {
      for (const table of slipTableNames) bulks[table].flush()
      await connection.run('DELETE FROM slip_use')
      const appender = await connection.createAppender('slip_use')
      for (const [id, use] of uses) {
        const no = numbers.get(id)
        if (no === undefined) continue
        appender.appendInteger(no)
        appender.appendVarchar(use)
        appender.endRow()
      }
      appender.closeSync()
    },
    sums: async (dimension, period) => {
      const names = { total: '', case: 'case_name', group: 'group_name', section: 'section_name', period: '' }[dimension]
      const key = { total: '', case: 'case_key', group: 'group_id', section: 'section_key', period: '' }[dimension]
      const summed = sumsBy(dimension, inPeriod(period))
      const rows = await rowsOf(connection, names === '' ? summed : `SELECT * FROM (${summed}) summed LEFT JOIN ${names} USING (${key})`)
      return rows.map((row) => ({ row, sums: sumsOf(row) }))
    },
    lines: async function* (period) {
      const result = await connection.stream(`${linesSql(inPeriod(period))}`)
      for await (const rows of result.yieldRowObjectJs()) yield rows.map(lineOf)
    },
    writeParquet: async (folder) => {
      for (const table of [...slipTableNames, 'slip_use']) await connection.run(`COPY ${table} TO ${quoted(join(folder, `${table}.parquet`))} (FORMAT parquet)`)
    },
    writeDatabase: async (path) => {
      await connection.run(`ATTACH ${quoted(path)} AS written`)
      await connection.run('COPY FROM DATABASE memory TO written')
      await connection.run('DETACH written')
    },
    close: () => {
      for (const table of slipTableNames) bulks[table].end()
      connection.closeSync()
      instance.closeSync()
      removeOverflow()
      process.off('exit', removeOverflow)
    },
  }
}
