import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '../../db/handle.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'

const path = fileURLToPath(new URL('../../db/schema.sql', import.meta.url))
let bench: DatabaseBench
beforeAll(() => {
  bench = databaseBench()
})
afterAll(() => bench.close())

describe('schema.sql', () => {
  it('is what the migrations make (UPDATE_SCHEMA=1 writes it again)', () => {
    const rows = connectionOf(bench.db()).prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'case_search_%' ORDER BY type, name").all() as { sql: string }[]
    const dump = `-- Generated from db/migrations. Do not edit.\n\n${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(path, dump)
    expect(readFileSync(path, 'utf8')).toBe(dump)
  })

  it('is strict in every table of ours', () => {
    const loose = connectionOf(bench.db()).prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'case_search%'").all()
    expect(loose).toEqual([])
  })
})
