import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from '../../../core/collate/settle.ts'
import type { SlipAnswers } from '../../../core/collate/settle-types.ts'
import { kindCounts, totalOf } from '../../../core/collate/slip-counts.ts'
import type { ReceivedSlip } from '../../../core/collate/types.ts'
import { loadIntoPostgres } from '../../../db/collate/load-postgres.ts'
import { openOfficeTable } from '../../../db/collate/office-table.ts'
import { officeStatements } from '../../../db/collate/postgres-schema.ts'
import { sumsOf } from '../../../db/collate/sum-rows.ts'
import { hasPostgres, startPostgres } from '../../kit/postgres.ts'
import { numbersFrom, randomSlips } from '../../kit/random-slips.ts'
import { root } from '../../rules/source-files.ts'

const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] => {
  const next = numbersFrom(seed)
  return items.map((item) => ({ item, at: next(1_000_000) })).toSorted((one, other) => one.at - other.at).map(({ item }) => item)
}
async function* each(slips: readonly ReceivedSlip[]): AsyncGenerator<ReceivedSlip> {
  yield* slips
}
const settleAll = (slips: readonly ReceivedSlip[], answers: SlipAnswers) =>
  settle(slips.map(({ cases, ...head }) => ({ ...head, total: totalOf(kindCounts(cases)), caseKeys: cases.map(({ caseKey }) => caseKey) })), answers)

describe('the published schema of an office’s database', () => {
  it('is the one that the first load makes', () => {
    expect(readFileSync(join(root, 'resources', 'office-database.sql'), 'utf8')).toBe(officeStatements.map((statement) => `${statement};\n`).join('\n'))
  })
})

describe.skipIf(!hasPostgres)('an office’s PostgreSQL (skipped where it is not installed)', () => {
  let server: Awaited<ReturnType<typeof startPostgres>>
  let office: postgres.Sql
  beforeAll(async () => {
    server = await startPostgres()
    office = postgres(server.urlOf('office'), { max: 1, onnotice: () => undefined })
  }, 120_000)
  afterAll(async () => {
    await office.end()
    server.stop()
  }, 60_000)

  const slips = randomSlips(5_000, numbersFrom(7))
  const answers: SlipAnswers = new Map([...slips.slice(0, 200).map(({ checksum }) => [checksum, 'use'] as const), ...slips.slice(200, 400).map(({ checksum }) => [checksum, 'leave-out'] as const)])

  it('comes to the same as DuckDB to the digit, with slips loaded twice and in any order', async () => {
    expect(await loadIntoPostgres(server.urlOf('office'), each(shuffled(slips, 1).slice(0, 3_000)), new Map())).toEqual({ added: 3_000, known: 0 })
    expect(await loadIntoPostgres(server.urlOf('office'), each(shuffled(slips, 2)), answers)).toEqual({ added: 2_000, known: 3_000 })
    expect(await loadIntoPostgres(server.urlOf('office'), each(shuffled(slips, 3)), answers)).toEqual({ added: 0, known: 5_000 })

    const settled = settleAll(slips, answers)
    const uses = new Map((await office`SELECT s.slip_id, u.use FROM vigil.slip s JOIN vigil.slip_use u USING (slip_no)`).map((row) => [String(row['slip_id']), String(row['use'])]))
    expect(uses).toEqual(new Map([...settled].map(([id, { use }]) => [id, use])))
    expect(new Set(uses.values())).toEqual(new Set(['counted', 'replaced', 'waiting', 'left-out']))

    const table = await openOfficeTable()
    for (const slip of slips) table.add(slip)
    await table.settle(new Map([...settled].map(([id, { use }]) => [id, use])))
    for (const [dimension, view, keys] of [['total', 'in_total', []], ['case', 'by_case', ['case_key', 'title', 'ua_number']], ['group', 'by_group', ['group_id', 'group_name']], ['section', 'by_section', ['section_key', 'section']], ['period', 'by_period', []]] as const) {
      const plain = (row: Readonly<Record<string, unknown>>) => [...keys.map((key) => row[key]), JSON.stringify(sumsOf(row))].join('|')
      const here = (await table.sums(dimension, null)).map(({ row }) => plain(row)).toSorted()
      const there = (await office.unsafe(`SELECT * FROM vigil.${view}`)).map(plain).toSorted()
      expect([dimension, there]).toEqual([dimension, here])
    }
    table.close()
  }, 300_000)

  it('shows a section its own slips alone, and nothing to anybody else', async () => {
    await office`CREATE ROLE north LOGIN`
    await office`CREATE ROLE guest LOGIN`
    await office`INSERT INTO vigil.section_reader VALUES ('north', 'north')`
    const seen = async (role: string) => {
      const sql = postgres(server.urlOf(role), { max: 1 })
      const rows = await sql`SELECT section_key, total FROM vigil.by_section`
      const [own] = await sql`SELECT total FROM vigil.in_total`
      const [counts] = await sql`SELECT (SELECT count(*) FROM vigil.slip)::int AS slips, (SELECT count(*) FROM vigil.line)::int AS lines, (SELECT count(*) FROM vigil.slip_use)::int AS uses`
      await sql.end()
      return { sections: rows.map((row) => row['section_key']), total: own?.['total'], ...counts }
    }
    const [north] = await office`SELECT total FROM vigil.by_section WHERE section_key = 'north'`
    const slipCount = slips.filter(({ group }) => group.section === 'North').length
    expect(await seen('north')).toEqual({ sections: ['north'], total: north?.['total'], slips: slipCount, lines: expect.any(Number), uses: slipCount })
    expect(await seen('guest')).toEqual({ sections: [], total: '0', slips: 0, lines: 0, uses: 0 })
    const reader = postgres(server.urlOf('north'), { max: 1 })
    await expect(reader`DELETE FROM vigil.slip`).rejects.toThrow('permission denied')
    await expect(reader`SELECT * FROM vigil.decision`).rejects.toThrow('permission denied')
    await reader.end()
  }, 120_000)

  it('keeps nothing of a load that fails in the middle', async () => {
    const more = randomSlips(120, numbersFrom(99)).map((slip, at) => ({ ...slip, checksum: `sha256:new-${at}` }))
    async function* broken(): AsyncGenerator<ReceivedSlip> {
      yield* more
      throw new Error('planted fault')
    }
    await expect(loadIntoPostgres(server.urlOf('office'), broken(), new Map())).rejects.toThrow('planted fault')
    expect(await office`SELECT count(*)::int AS slips FROM vigil.slip`).toMatchObject([{ slips: 5_000 }])
  }, 60_000)
})
