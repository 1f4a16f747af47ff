import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { faultOf, inFolder, prepared } from './judge.ts'
import { program } from './power.ts'
import { seeded } from '../kit/seeded.ts'
import { tallyOf, type Tally } from './tally.ts'
import type { Work } from './full-work.ts'

/** Thousands of processes need not compile the same files each. */
const compiled = fileURLToPath(new URL('../../.cache/compiled', import.meta.url))

type Run = { readonly done: number; readonly milliseconds: number; readonly wasKilled: boolean }

/** Runs a work in a process of its own and kills it so long after its beginning; to the end where that is undefined. */
const runAndKill = async (work: Work, root: string, after: number | undefined, argv: readonly string[]): Promise<Run> => {
  const child = spawn(process.execPath, [program, work.name, root, ...argv], { stdio: ['ignore', 'pipe', 'ignore'], detached: true, env: { ...process.env, NODE_COMPILE_CACHE: compiled } })
  const exit = once(child, 'exit')
  let [done, begun] = [0, 0]
  const kill = async (): Promise<void> => {
    await pause(after)
    // With its workers, as where the power key is held.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'begun') begun = performance.now()
    if (line === 'begun' && after !== undefined) void kill().catch(() => undefined)
    if (line === 'done') done += 1
  }
  const milliseconds = performance.now() - begun
  const [, signal] = (await exit) as [number | null, string | null]
  return { done, milliseconds, wasKilled: signal === 'SIGKILL' }
}

/** Kills a process at a moment of its work, again and again. Only runs that were really cut off are counted. */
export const kill = (work: Work, times: number, seed: number, argv: readonly string[] = []): Promise<Tally> =>
  inFolder(async (folder) => {
    const reference = await prepared(work, folder)
    const random = seeded(seed)
    const tally = tallyOf(work.name)
    const tryOnce = (after: number | undefined) => inFolder(async (root) => {
      cpSync(folder, root, { recursive: true })
      const run = await runAndKill(work, root, after, argv)
      if (after === undefined || run.wasKilled) tally.add(faultOf(root, reference, run.done), `killed after ${Math.round(after ?? run.milliseconds)} ms`)
      return run.wasKilled ? undefined : run.milliseconds
    })
    // A run that came to its end before it was killed says how long one takes now: the first is slower than those after it.
    let whole = (await tryOnce(undefined)) ?? 0
    for (let index = 0; index < times; index += 1) whole = (await tryOnce(random() * whole)) ?? whole
    return tally
  })
