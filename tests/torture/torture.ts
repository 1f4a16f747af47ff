// The long runs of `npm run torture`: each part in turn, its result written down at once.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { long, parts, type Part, type Size } from './parts.ts'
import { tableOf, type Line } from './table.ts'

const root = join(import.meta.dirname, '../..')
const resultsPath = join(import.meta.dirname, 'results.json')
const pagePath = join(root, 'docs', 'reliability.md')
const begin = '<!-- Written by npm run torture. -->'

const args = process.argv.slice(2)
const valueOf = (name: string, otherwise: number): number => Number(args.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const wanted = args.filter((word) => !word.startsWith('--'))
const seed = valueOf('seed', 20_261_127)
const size: Size = { ...long, variants: valueOf('variants', long.variants), kills: valueOf('kills', long.kills), pages: valueOf('pages', long.pages), damages: valueOf('damages', long.damages), calls: { ...long.calls, step: valueOf('step', long.calls.step) } }

const nameOf = ({ kind, work }: Pick<Line, 'kind' | 'work'>): string => `${kind}: ${work}`
const chosen = parts.filter((part) => wanted.length === 0 || wanted.some((word) => nameOf(part).includes(word)))

/** What was tried before is kept with the program, so that a run of some parts loses nothing of the others. */
const known = (): readonly Line[] => JSON.parse(readFileSync(resultsPath, 'utf8')) as readonly Line[]

/** In the order of the parts, the newest result of each. */
const keep = (line: Line): void => {
  const all = new Map([...known(), line].map((one) => [nameOf(one), one]))
  const lines = parts.flatMap((part) => all.get(nameOf(part)) ?? [])
  writeFileSync(resultsPath, `${JSON.stringify(lines, null, 1)}\n`)
  const page = readFileSync(pagePath, 'utf8')
  writeFileSync(pagePath, `${page.slice(0, page.indexOf(begin) + begin.length)}\n\n${tableOf(lines)}`)
}

const runPart = async (part: Part): Promise<boolean> => {
  const started = performance.now()
  try {
    const tally = await part.run(seed, size)
    const [tried, failed] = [tally.tried(), tally.failed()]
    keep({ kind: part.kind, work: part.work, mustFail: part.mustFail, tried, failed, faults: tally.faults(), seed, on: new Date().toISOString().slice(0, 10) })
    console.log(`${nameOf(part)}: ${tried} tried, ${failed} did not hold${part.mustFail ? ' (a control)' : ''}, ${Math.round((performance.now() - started) / 1000)} s`)
    return part.mustFail === failed > 0
  } catch (error) {
    console.log(`${nameOf(part)}: ${error instanceof Error ? error.stack : String(error)}`)
    return false
  }
}

if (chosen.length === 0) console.error(`No part has ${wanted.join(' or ')} in its name.`)
let holds = chosen.length > 0
for (const part of chosen) holds = (await runPart(part)) && holds
process.exitCode = holds ? 0 : 1
