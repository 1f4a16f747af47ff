// 5,000 slips of 100 cases each, added up by case, group, section and period: DuckDB beside SQLite, in turn in one run, each in a
// process of its own, so that its peak memory is its own. The limit of the issue is 20 s and 1 GB.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { casesInSlip, slipCount, writeSlips } from './collate-data.ts'

const rounds = 3
const ways = {
  'check': 'reading and checking alone',
  'duckdb': 'checked, DuckDB (as Vigil does)',
  'sqlite': 'checked, SQLite in memory',
  'duckdb-json': 'not checked, read_json of DuckDB',
  'sqlite-json': 'not checked, json_each of SQLite',
} as const
type Measured = { readonly milliseconds: number; readonly processor: number; readonly megabytes: number; readonly total: number }

const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))
writeSlips(join(folder, 'slips'))
const runs = new Map<string, Measured[]>(Object.keys(ways).map((way) => [way, []]))
for (let round = 0; round < rounds; round += 1) {
  for (const way of Object.keys(ways)) {
    const out = execFileSync(process.execPath, [join(import.meta.dirname, 'collate-run.ts'), way, join(folder, 'slips')], { encoding: 'utf8' })
    runs.get(way)?.push(JSON.parse(out) as Measured)
  }
}
const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
process.stdout.write(`\n${slipCount} slips of ${casesInSlip} cases, medians of ${rounds} runs in turn\n  ${''.padEnd(36)}      s  s of processor  peak MB  total\n`)
for (const [way, measured] of runs) {
  const of = (key: keyof Measured): number => median(measured.map((one) => one[key]))
  process.stdout.write(`  ${ways[way as keyof typeof ways].padEnd(36)} ${(of('milliseconds') / 1000).toFixed(1).padStart(6)} ${(of('processor') / 1000).toFixed(1).padStart(15)} ${of('megabytes').toFixed(0).padStart(8)}  ${of('total')}\n`)
}
rmSync(folder, { recursive: true, force: true })
