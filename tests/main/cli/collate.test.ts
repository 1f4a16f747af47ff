import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import papaparse from 'papaparse'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { hasPostgres, startPostgres } from '../../kit/postgres.ts'
import { slipBytes, slipContent } from '../../kit/slips.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-collate-test-'))
  mkdirSync(join(folder, 'in'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, 'in', name), bytes)
  return join(folder, 'in', name)
}
const run = async (...words: readonly string[]) => {
  let [out, err] = ['', '']
  const code = await runCli(['collate', ...words, '--today', '2026-11-12'], { stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined })
  return { code, out, err }
}
type Printed = { readonly total: { readonly counts: Readonly<Record<string, number>>; readonly total: number; readonly groups: number }; readonly [part: string]: unknown }
const json = async (...words: readonly string[]): Promise<Printed> => JSON.parse((await run(...words, '--json')).out) as Printed

const weir = { id: 'g2', name: '=Weir School', number: '0047', section: 'Northern section', country: null }
const [nurse, forest] = slipContent.cases
const letters = (count: number) => [{ ...nurse, lines: [{ kind: 'letter', count }] }]
const putThree = (): void => {
  put('millrace-1.json', slipBytes())
  put('millrace-2.json', slipBytes({ revision: 2, cases: [...letters(30), forest ?? {}] }))
  put('weir.json', slipBytes({ reportId: 'B', group: weir }))
}

describe('slips of two groups', () => {
  it('are added up, the latest revision of each', async () => {
    putThree()
    const found = await json(join(folder, 'in'))
    expect(found.total).toMatchObject({ total: 30 + 123 + 153, groups: 2, slips: 2, headcount: 82, notPosted: 6, counts: { 'letter': 35 + 29, 'solidarity-card': 6, 'petition-signature': 236, 'copy': 12 } })
    expect(found['byCase']).toMatchObject([{ caseKey: 'title forest watch members threatened', sums: { total: 246, groups: 2 } }, { uaNumber: '41/26', sums: { total: 60, signatories: 83 } }])
    expect((await run(join(folder, 'in'))).err).toMatch(/millrace-1\.json: Replaced, revision 2 counts in its place\n/u)
  })

  it('have the same numbers in every file', async () => {
    putThree()
    for (const ending of ['json', 'csv', 'xlsx', 'docx']) expect(await run(join(folder, 'in'), '--out', join(folder, `out.${ending}`))).toMatchObject({ code: 0 })
    const { total } = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Printed
    const rows = papaparse.parse<Readonly<Record<string, string>>>(readFileSync(join(folder, 'out.csv'), 'utf8').replace('\uFEFF', '').trim(), { header: true }).data
    const inCsv = (kind: string): number => rows.filter((row) => row['Kind'] === kind).reduce((sum, row) => sum + Number(row['Count']), 0)
    const { sheets } = await readXlsx(readFileSync(join(folder, 'out.xlsx')))
    const inXlsx = (kind: string): unknown => sheets[0]?.rows.find(([name]) => name === kind)?.[1]
    const cells = [...new TextDecoder().decode(unzipSync(readFileSync(join(folder, 'out.docx')))['word/document.xml']).matchAll(/<w:tr[ >].*?<\/w:tr>/gsu)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell.replaceAll(/<[^>]+>/gu, '')))
    const inDocx = (kind: string): number => Number(cells.find(([name]) => name === kind)?.[1])
    for (const [kind, name] of [['letter', 'Letters'], ['solidarity-card', 'Solidarity cards'], ['petition-signature', 'Petition signatures']] as const) {
      expect([kind, inCsv(name), inXlsx(name), inDocx(name)]).toEqual([kind, total.counts[kind], total.counts[kind], total.counts[kind]])
    }
    expect([JSON.stringify(sheets), JSON.stringify(rows), readFileSync(join(folder, 'out.json'), 'utf8'), cells.flat().join()].map((text) => text.includes(folder))).toEqual([false, false, false, false])
    const sheet = (name: string) => sheets.find((one) => one.name === name)
    expect(sheet('By case')?.rows.at(-1)).toEqual(['All', null, null, 64, 6, 236, 306, 329, 12, 6, 2, 0])
    expect([sheet('By group')?.rows[1]?.slice(0, 3), sheet('By group')?.freezePane]).toEqual([['=Weir School', '0047', 'Northern section'], { rows: 1, columns: 1 }])
    expect(rows.find((row) => row['Group id'] === 'g2')?.['Group']).toBe("'=Weir School")
  })

  it('are written as Parquet, and as a DuckDB file with its views', async () => {
    putThree()
    expect(await run(join(folder, 'in'), '--parquet', join(folder, 'tables'))).toMatchObject({ code: 0 })
    expect(readdirSync(join(folder, 'tables')).toSorted()).toEqual(['line.parquet', 'slip.parquet', 'slip_case.parquet', 'slip_use.parquet', 'tables.duckdb'])
    const instance = await DuckDBInstance.create(join(folder, 'tables', 'tables.duckdb'))
    const connection = await instance.connect()
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS()
    expect(await ask('SELECT CAST(letter AS INTEGER), CAST(total AS INTEGER) FROM in_total')).toEqual([[64, 306]])
    expect(await ask(`SELECT CAST(sum(count) AS INTEGER) FROM '${join(folder, 'tables', 'line.parquet')}' l JOIN '${join(folder, 'tables', 'slip_use.parquet')}' USING (slip_no) WHERE use = 'counted' AND kind = 'letter'`)).toEqual([[64]])
    connection.closeSync()
    instance.closeSync()
  })

  it('are compared with the period before, and a group that is silent is named', async () => {
    put('october.json', slipBytes({ cases: letters(30) }))
    put('september.json', slipBytes({ reportId: 'S', cases: letters(12), period: { from: '2026-09-01', to: '2026-09-30' } }))
    put('weir.json', slipBytes({ reportId: 'W', group: weir, cases: letters(5), period: { from: '2026-09-01', to: '2026-09-30' } }))
    put('august.json', slipBytes({ reportId: 'A', cases: letters(99), period: { from: '2026-08-01', to: '2026-08-31' } }))
    const found = await run(join(folder, 'in'), '--from', '2026-10-01', '--to', '2026-10-31', '--json')
    expect(JSON.parse(found.out)).toMatchObject({ period: { from: '2026-10-01' }, lastPeriod: { from: '2026-09-01', to: '2026-09-30' }, total: { total: 30 }, lastTotal: { total: 17 }, byCase: [{ sums: { total: 30 }, last: { total: 17 } }], silent: [{ id: 'g2', last: { total: 5 } }] })
    expect(found.err).toContain('august.json: Of another period, not counted\n')
    expect(found.err).toContain('Silent since the period before: =Weir School\n')
  })
})

describe('a slip', () => {
  it('with one changed number is refused by name, and the others are added up', async () => {
    put('right.json', slipBytes({ reportId: 'B', group: weir }))
    const bad = put('wrong.json', new TextEncoder().encode(new TextDecoder().decode(slipBytes()).replace('"count": 24', '"count": 25')))
    const found = await run(join(folder, 'in'), '--json')
    expect([found.code, (JSON.parse(found.out) as Printed).total.groups, found.err]).toEqual([1, 1, expect.stringContaining(`Refused, nothing of it is counted: ${bad}: It was changed after it was made`)])
    expect(await run(join(folder, 'in'), '--out', join(folder, 'all.csv'))).toMatchObject({ code: 1, out: expect.stringContaining('Written: '), err: expect.stringContaining('1 slip was refused, and nothing of it is counted. The others are added up.') })
    expect(await run(join(folder, 'in'), '--leave-out', 'wrong.json')).toMatchObject({ code: 0 })
    const alone = await run(bad, '--out', join(folder, 'out.csv'))
    expect([alone.code, alone.out, alone.err, existsSync(join(folder, 'out.csv'))]).toEqual([1, '', expect.stringContaining('None of these files is a report slip that can be added up.'), false])
  })

  it('that was changed is said beside the older revision, which counts, and beside its group where that is silent', async () => {
    put('one.json', slipBytes({ cases: letters(30) }))
    put('two.json', new TextEncoder().encode(new TextDecoder().decode(slipBytes({ revision: 2, cases: letters(31) })).replace('"count": 31', '"count": 40')))
    const found = await run(join(folder, 'in'), '--json')
    expect(JSON.parse(found.out)).toMatchObject({ total: { total: 30 }, slips: [{ revision: 1, use: 'counted', marks: [{ kind: 'newer-refused', revision: 2, file: expect.stringContaining('two.json') }] }], refused: [{ claims: { revision: 2, groupName: 'Millrace Letter Group' } }] })
    expect(found.err).toMatch(/one\.json: Counted, revision 2 was refused \(.*two\.json\), so this one counts/u)
    const november = await run(join(folder, 'in'), '--from', '2026-11-01', '--to', '2026-11-30')
    expect(november.err).toMatch(/Silent since the period before: Millrace Letter Group \(.*two\.json was refused\)/u)
  })

  it('in a folder is found by its name, and what else is there is counted', async () => {
    put('slip.json', slipBytes())
    put('holiday.jpg', new Uint8Array([1, 2, 3]))
    put('notes.txt', new TextEncoder().encode('none'))
    expect((await run(join(folder, 'in'))).err).toBe('2 other files in these folders were not read: by their names they are no slips.\n')
  })

  it('that may count letters twice waits until a person decides', async () => {
    const month = put('month.json', slipBytes({ cases: letters(30) }))
    const evening = put('evening.json', slipBytes({ reportId: 'E', cases: letters(8), period: { from: '2026-10-20', to: '2026-10-20' } }))
    const open = await run(month, evening)
    expect([open.code, open.out.startsWith('All periods\n0 actions of 0 groups'), open.err]).toEqual([0, true, expect.stringContaining('Name each with --use FILE or --leave-out FILE.')])
    expect((await json(month, evening, '--use', 'month.json', '--leave-out', evening)).total.total).toBe(30)
    expect((await json(month, evening, '--use', month, '--use', evening)).total.total).toBe(38)
  })
})

describe.skipIf(!hasPostgres)('an office’s database (skipped where PostgreSQL is not installed)', () => {
  it('is loaded by name, again without adding anything, and says why where it cannot be', async () => {
    putThree()
    const server = await startPostgres()
    try {
      expect((await run(join(folder, 'in'), '--into', server.urlOf('office'))).out).toContain('Loaded into the database: 3 slips, 0 were there before.')
      expect((await run(join(folder, 'in'), '--into', server.urlOf('office'))).out).toContain('Loaded into the database: 0 slips, 3 were there before.')
      expect(await run(join(folder, 'in'), '--into', server.urlOf('stranger'), '--out', join(folder, 'out.csv'))).toMatchObject({ code: 1, err: expect.stringContaining('role "stranger" does not exist') })
      expect([(await run(join(folder, 'in'), '--into', 'sqlite://x')).code, existsSync(join(folder, 'out.csv'))]).toEqual([2, false])
    } finally {
      server.stop()
    }
  }, 60_000)
})

describe('wrong usage', () => {
  it('is refused before anything is written', async () => {
    const slip = put('slip.json', slipBytes())
    put('there.csv', new Uint8Array())
    expect(await run(slip, '--use', 'gone.json')).toMatchObject({ code: 2, err: expect.stringContaining('--use names gone.json, which is none of the slips') })
    expect(await run(slip, '--from', '2026-10-01')).toMatchObject({ code: 2 })
    expect(await run(slip, '--out', join(folder, 'in', 'there.csv'))).toMatchObject({ code: 1 })
    expect(await run(slip, '--out', join(folder, 'no', 'such.csv'))).toMatchObject({ code: 1 })
    expect(await run(join(folder, 'gone.json'))).toMatchObject({ code: 1, err: expect.stringContaining('The file is not there.') })
    expect(readdirSync(folder)).toEqual(['in'])
  })
})
