// Letters a second and peak memory against the two libraries that would do the same, each in a fresh
// process, taking turns. A table, no verdict: machines differ. More letters: node bench/letters.bench.ts 10000
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Run = { readonly milliseconds: number; readonly peakMegabytes: number; readonly kilobytes: number }

const ways = ['vigil', 'docx', 'docxtemplater'] as const
const rounds = 5
const count = Number(process.argv[2] ?? 1000)
const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))

const run = (way: string): string =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'letters-run.ts'), way, String(count), folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN

try {
  run('template')
  const runs = new Map<string, Run[]>(ways.map((way) => [way, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) runs.get(way)?.push(JSON.parse(run(way)) as Run)
  }
  const cells = ways.map((way) => {
    const of = (pick: (each: Run) => number): number => median((runs.get(way) ?? []).map(pick))
    const milliseconds = of((each) => each.milliseconds)
    return [way === 'vigil' ? 'Vigil' : way, milliseconds.toFixed(0), (count / milliseconds * 1000).toFixed(0), of((each) => each.peakMegabytes).toFixed(0), of((each) => each.kilobytes).toFixed(0)]
  })
  console.log(`Letters: ${count.toLocaleString('en-GB')} in one file, median of ${rounds} runs, each in a fresh process\n`)
  const rows = [['', 'ms', 'letters/s', 'peak MB', 'file kB'], ...cells]
  for (const row of rows) console.log(row.map((cell, index) => (index === 0 ? cell.padEnd(15) : cell.padStart(11))).join(''))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
