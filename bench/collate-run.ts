// One way to add up the slips of a folder, in a process of its own; prints milliseconds, processor time, peak memory and the total.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import Database from 'better-sqlite3'
import type { SlipUse } from '../core/collate/settle-types.ts'
import type { ReceivedSlip } from '../core/collate/types.ts'
import { collationViews, columnsOf, dimensions, slipTableNames, slipTables, type Dimension } from '../db/collate/collation-sql.ts'
import { openOfficeTable } from '../db/collate/office-table.ts'
import { slipRows } from '../db/collate/slip-rows.ts'
import { readSlipBytes } from '../documents/collate/read-slip-bytes.ts'

const [way = '', folder = ''] = process.argv.slice(2)
const paths = readdirSync(folder).map((name) => join(folder, name))
const order = Object.keys(dimensions) as readonly Dimension[]
const views: Readonly<Record<Dimension, string>> = { total: 'in_total', case: 'by_case', group: 'by_group', section: 'by_section', period: 'by_period' }

const eachSlip = (use: (slip: ReceivedSlip) => void): void => {
  for (const path of paths) {
    const read = readSlipBytes(readFileSync(path))
    if (!read.ok) throw new Error(`${path}: ${read.problem.code}`)
    use(read.value)
  }
}

const ways: Readonly<Record<string, () => Promise<number>>> = {
  'check': async () => {
    let total = 0
    eachSlip(({ cases }) => void (total += cases.length))
    return total
  },
  'duckdb': async () => {
    const table = await openOfficeTable()
    const uses = new Map<string, SlipUse>()
    eachSlip((slip) => {
      table.add(slip)
      uses.set(slip.checksum, 'counted')
    })
    await table.settle(uses)
    let total = 0
    for (const dimension of order) total = (await table.sums(dimension, null)).reduce((sum, { sums }) => sum + sums.total, 0)
    table.close()
    return total
  },
  'sqlite': async () => {
    const db = new Database(':memory:')
    for (const table of slipTableNames) db.exec(`CREATE TABLE ${table} (${columnsOf(table)})`)
    db.exec('CREATE TABLE slip_use (slip_no INTEGER, use TEXT)')
    for (const [name, select] of Object.entries(collationViews)) db.exec(`CREATE VIEW ${name} AS ${select}`)
    const inserts = slipTableNames.map((table) => ({ table, insert: db.prepare(`INSERT INTO ${table} VALUES (${slipTables[table].map(() => '?').join()})`) }))
    const settled = db.prepare("INSERT INTO slip_use VALUES (?, 'counted')")
    let no = 0
    db.transaction(() => eachSlip((slip) => {
      no += 1
      const rows = slipRows(slip, no)
      for (const { table, insert } of inserts) for (const row of rows[table]) insert.run(row.map((value) => (typeof value === 'boolean' ? Number(value) : value)))
      settled.run(no)
    }))()
    let total = 0
    for (const dimension of order) total = (db.prepare(`SELECT total FROM ${views[dimension]}`).all() as readonly { readonly total: number }[]).reduce((sum, row) => sum + row.total, 0)
    return total
  },
  'duckdb-json': async () => {
    const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
    await connection.run(`CREATE TABLE slips AS SELECT * FROM read_json('${join(folder, '*.json')}')`)
    await connection.run('CREATE VIEW line AS SELECT "group".id AS group_id, "group".section AS section, period."to" AS period_to, c."uaNumber" AS ua, unnest(c.lines) AS l FROM (SELECT *, unnest(cases) AS c FROM slips)')
    let total = 0
    for (const key of ['1', 'ua', 'group_id', 'section', 'period_to']) {
      const rows = (await connection.runAndReadAll(`SELECT ${key} AS key, l.kind, sum(l.count) AS total FROM line GROUP BY ALL`)).getRowObjectsJS()
      total = rows.reduce((sum, row) => sum + Number(row['total']), 0)
    }
    return total
  },
  'sqlite-json': async () => {
    const db = new Database(':memory:')
    db.exec('CREATE TABLE slips (content TEXT)')
    const insert = db.prepare('INSERT INTO slips VALUES (?)')
    db.transaction(() => {
      for (const path of paths) insert.run(readFileSync(path, 'utf8'))
    })()
    db.exec(`CREATE VIEW line AS SELECT content ->> '$.group.id' AS group_id, content ->> '$.group.section' AS section, content ->> '$.period.to' AS period_to, c.value ->> '$.uaNumber' AS ua, l.value ->> '$.kind' AS kind, l.value ->> '$.count' AS count
      FROM slips, json_each(content, '$.cases') c, json_each(c.value, '$.lines') l`)
    let total = 0
    for (const key of ['1', 'ua', 'group_id', 'section', 'period_to']) {
      total = (db.prepare(`SELECT sum(count) AS total FROM line GROUP BY ${key === '1' ? 'kind' : `${key}, kind`}`).all() as readonly { readonly total: number }[]).reduce((sum, row) => sum + row.total, 0)
    }
    return total
  },
}

const run = ways[way]
if (!run) throw new Error(`There is no way ${way}`)
const start = performance.now()
const total = await run()
const { user, system } = process.cpuUsage()
process.stdout.write(JSON.stringify({ milliseconds: performance.now() - start, processor: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024, total }))
