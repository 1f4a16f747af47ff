import postgres from 'postgres'
import type { SlipAnswers } from '../../core/collate/settle-types.ts'
import type { ReceivedSlip } from '../../core/collate/types.ts'
import { slipTables, type SlipTable } from './collation-sql.ts'
import { officeSchema, officeStatements } from './postgres-schema.ts'
import { slipRows, type Value } from './slip-rows.ts'

/** How many slips are new, and how many were there before. */
export type Loaded = { readonly added: number; readonly known: number }

/** Slips that are sent at once. */
const slipsAtOnce = 50

type Sql = postgres.TransactionSql

const columnsIn = (table: SlipTable) => slipTables[table].filter(([name]) => table !== 'slip' || name !== 'slip_no')

const recordsOf = (table: SlipTable, rows: readonly (readonly Value[])[]) =>
  rows.map((row) => Object.fromEntries(slipTables[table].map(([name], at) => [name, row[at] ?? null])))

const insert = (sql: Sql, table: SlipTable, rows: readonly (readonly Value[])[], after = '') => {
  const columns = columnsIn(table)
  const names = columns.map(([name]) => name).join()
  return sql.unsafe(`INSERT INTO ${table} (${names}) SELECT ${names} FROM json_to_recordset($1::text::json) AS r(${columns.map(([name, type]) => `${name} ${type}`).join()}) ${after}`, [JSON.stringify(recordsOf(table, rows))])
}

/** Slips that are there already add nothing: their checksum is their id. */
const load = async (sql: Sql, slips: readonly ReceivedSlip[]): Promise<number> => {
  const rows = await insert(sql, 'slip', slips.flatMap((slip) => slipRows(slip, 0).slip), 'ON CONFLICT (slip_id) DO NOTHING RETURNING slip_no, slip_id')
  const numbers = new Map(rows.map((row) => [String(row['slip_id']), Number(row['slip_no'])]))
  const added = slips.flatMap((slip) => {
    const no = numbers.get(slip.checksum)
    return no === undefined ? [] : [slipRows(slip, no)]
  })
  for (const table of ['slip_case', 'line'] as const) await insert(sql, table, added.flatMap((one) => one[table]))
  return added.length
}

const makeSchema = async (sql: Sql): Promise<void> => {
  // Two offices that load for the first time at once: the second waits and finds the schema.
  await sql`SELECT pg_advisory_xact_lock(7316201)`
  const [found] = await sql`SELECT 1 FROM information_schema.schemata WHERE schema_name = ${officeSchema}`
  if (!found) for (const statement of officeStatements) await sql.unsafe(statement)
  await sql.unsafe(`SET LOCAL search_path TO ${officeSchema}`)
}

/**
 * Loads slips into an office's PostgreSQL, all or none, in one transaction. The first load makes the schema. Loading them again, or in
 * another order, gives the same totals.
 */
export const loadIntoPostgres = async (url: string, slips: AsyncIterable<ReceivedSlip>, answers: SlipAnswers): Promise<Loaded> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 15 })
  try {
    return await sql.begin(async (transaction) => {
      await makeSchema(transaction)
      let [added, all] = [0, 0]
      let waiting: ReceivedSlip[] = []
      const send = async (): Promise<void> => {
        if (waiting.length > 0) added += await load(transaction, waiting)
        waiting = []
      }
      for await (const slip of slips) {
        waiting.push(slip)
        all += 1
        if (waiting.length === slipsAtOnce) await send()
      }
      await send()
      for (const [id, answer] of answers) await transaction`INSERT INTO decision VALUES (${id}, ${answer}) ON CONFLICT (slip_id) DO UPDATE SET answer = excluded.answer`
      return { added, known: all - added }
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
