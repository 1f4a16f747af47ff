// Letters per second and peak memory against the libraries that could do the same, each bundled the same way
// and run in a fresh process, alternating; then Vigil against its floor. A table, no verdict, because machines
// differ. More letters: npm run bench -- letters 10000. LibreOffice's mail merge is included at 1,000 letters
// where python3-uno, libreoffice-base and libreoffice-base-drivers are installed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workerFlags } from '../main/jobs/worker-path.ts'
import { mergeByLibreOffice, prepareMailMerge } from './letters-by-mail-merge.ts'

type Run = { readonly milliseconds: number; readonly peakMegabytes: number; readonly kilobytes: number }

const ways = ['vigil', 'docx', 'docx-footers', 'docxtemplater', 'easy-template-x'] as const
const rounds = 3
const count = Number(process.argv[2] ?? 1000)
const few = 100
const mergedLetters = 1000
const folder = mkdtempSync(join(tmpdir(), 'vigil-bench-'))

const bundle = join(folder, 'bundle')
execFileSync(process.execPath, [join(import.meta.dirname, 'letters-bundle.ts'), bundle], { stdio: 'inherit' })
const runner = join(bundle, 'letters-run.mjs')
const run = (way: string, letters: number): string => execFileSync(process.execPath, [...workerFlags('pack-worker'), runner, way, String(letters), folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const median = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 })

try {
  run('template', 0)
  const runs = new Map<string, Run[]>(ways.map((way) => [way, []]))
  const small: Run[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const way of ways) runs.get(way)?.push(JSON.parse(run(way, count)) as Run)
    small.push(JSON.parse(run('vigil', few)) as Run)
  }
  const of = (way: string, pick: (each: Run) => number): number => median((runs.get(way) ?? []).map(pick))
  const ours = of('vigil', ({ milliseconds }) => milliseconds)
  console.log(`Letters: ${number(count)} in one file, median of ${rounds} runs from the start of the process, each in a fresh one\n`)
  const rows = [['', 'ms', 'letters/s', 'x Vigil', 'peak MB', 'file kB'], ...ways.map((way) => {
    const milliseconds = of(way, (each) => each.milliseconds)
    return [way === 'vigil' ? 'Vigil' : way, number(milliseconds), number(count / milliseconds * 1000), (milliseconds / ours).toFixed(1), number(of(way, (each) => each.peakMegabytes)), number(of(way, (each) => each.kilobytes))]
  })]
  for (const row of rows) console.log(row.map((cell, index) => (index === 0 ? cell.padEnd(17) : cell.padStart(11))).join(''))
  console.log(`\nVigil's peak memory: ${number(median(small.map(({ peakMegabytes }) => peakMegabytes)))} MB at ${few} letters, ${number(of('vigil', ({ peakMegabytes }) => peakMegabytes))} MB at ${number(count)}`)
  const warm = JSON.parse(run('floor', count)) as { readonly floor: number; readonly vigil: number; readonly ratio: number; readonly worstBlock: number }
  console.log(`Warm: floor (compile the document, render, sum, compress on one thread) ${number(warm.floor)} ms, Vigil with its file ${number(warm.vigil)} ms, ${warm.ratio.toFixed(2)} x; worst block of the thread ${number(warm.worstBlock)} ms`)
  const merge = join(folder, 'mail-merge')
  const problem = prepareMailMerge(mergedLetters, merge)
  if (problem === null) {
    const pairs = Array.from({ length: rounds }, () => ({ theirs: mergeByLibreOffice(merge), ours: (JSON.parse(run('vigil', mergedLetters)) as Run).milliseconds }))
    const [theirs, ourOwn] = [median(pairs.map((pair) => pair.theirs)), median(pairs.map((pair) => pair.ours))]
    console.log(`LibreOffice's mail merge, ${number(mergedLetters)} letters: ${number(theirs)} ms against ${number(ourOwn)} ms, ${(theirs / ourOwn).toFixed(0)} x`)
  } else console.log(`LibreOffice's mail merge was not measured (${problem}). It takes the packages python3-uno, libreoffice-base and libreoffice-base-drivers`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
