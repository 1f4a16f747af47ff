import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { faultOf, inFolder, prepared } from './judge.ts'
import { program } from './power.ts'
import { tallyOf, type Tally } from './tally.ts'
import type { Work } from './full-work.ts'

/** Errors that a system call may answer. */
const errors = ['EIO', 'EPERM', 'EBUSY'] as const
/** Calls that only a work makes, and no start of Node. */
const calls = ['pwrite64', 'fsync', 'fdatasync', 'rename', 'ftruncate', 'link', 'mkdir', 'unlink'] as const

type Failing = { readonly step: number; readonly most: number; readonly only?: { readonly calls: readonly (typeof calls)[number][]; readonly errors: readonly (typeof errors)[number][] } }

const run = (work: Work, root: string, inject: string): { readonly done: number; readonly said: string; readonly wasInjected: boolean } => {
  const log = join(root, 'calls')
  const { stdout } = spawnSync('strace', ['-f', '-qq', '-e', `trace=${inject.split(':')[0]}`, '-e', 'signal=none', '-e', `inject=${inject}`, '-o', log, process.execPath, program, work.name, root], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 })
  const lines = stdout.split('\n')
  const wasInjected = spawnSync('grep', ['-c', '(INJECTED)', log], { encoding: 'utf8' }).stdout.trim() !== '0'
  return { done: lines.filter((line) => line === 'done').length, said: lines.find((line) => line.startsWith('refused'))?.slice(8) ?? '', wasInjected }
}

/** Lets one call of a work fail: the first of its kind, then every `step`th, until the work makes no more of them. `only`: some of the calls and errors. */
export const failCalls = (work: Work, { step, most, only = { calls, errors } }: Failing): Promise<Tally> =>
  inFolder(async (folder) => {
    const reference = await prepared(work, folder)
    const tally = tallyOf(work.name)
    for (const call of only.calls) for (const error of only.errors) for (let number = 1; number <= most; number += step) {
      const injected = await inFolder((root) => {
        cpSync(folder, root, { recursive: true })
        const { done, said, wasInjected } = run(work, root, `${call}:error=${error}:when=${number}`)
        // After a failure of the disk the last step is unsure, which is said.
        if (wasInjected) tally.add(said.startsWith('unexpected') ? `said ${said}` : faultOf(root, reference, done, 1), `${call} ${number} answers ${error}`)
        return wasInjected
      })
      if (!injected) break
    }
    return tally
  })
