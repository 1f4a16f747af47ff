import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectionOf } from '../../db/handle.ts'
import { databaseBench, type DatabaseBench } from '../kit/database.ts'

let bench: DatabaseBench
beforeAll(() => {
  bench = databaseBench()
})
afterAll(() => bench.close())

type Reference = { readonly table: string; readonly column: string }

const references = (): readonly Reference[] => connectionOf(bench.db())
  .prepare("SELECT list.name AS \"table\", keys.\"from\" AS \"column\" FROM pragma_table_list AS list JOIN pragma_foreign_key_list(list.name) AS keys WHERE list.schema = 'main' ORDER BY 1, 2").all() as Reference[]

const planOf = ({ table, column }: Reference): string =>
  (connectionOf(bench.db()).prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${column} = ?`).all('x') as { detail: string }[]).map(({ detail }) => detail).join(' ')

describe('the indexes', () => {
  it('serve every reference from one table to another, also where only filled columns are indexed', () => {
    const plans = references().map((reference) => ({ ...reference, plan: planOf(reference) }))
    expect(plans.length).toBeGreaterThan(30)
    expect(plans.filter(({ plan }) => !plan.startsWith('SEARCH'))).toEqual([])
  })
})
