import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callsToTheNetwork } from '../kit/network-calls.ts'
import { newFolder } from './launch.ts'

/** Records the network's system calls of an app and all its processes, as the kernel sees them. */
export type NetworkTrap = {
  /** For `LaunchOptions`: a program that starts the app under the trap. */
  readonly starter: (executable: string) => string
  /** How many calls were recorded; none means that the trap did not work. */
  readonly recorded: () => number
  /** The calls that reached out, each as strace prints it. */
  readonly caught: () => readonly string[]
  readonly remove: () => void
}

/** Why this computer cannot set the trap; null where it can. */
export const trapProblem = (): string | null => {
  if (process.platform !== 'linux') return 'system calls are recorded on Linux only'
  const tried = spawnSync('strace', ['-f', '--seccomp-bpf', '-e', 'trace=network', 'true'], { encoding: 'utf8' })
  return tried.status === 0 ? null : `strace cannot record here: ${tried.error?.message ?? tried.stderr}`
}

export const setTrap = (): NetworkTrap => {
  const folder = newFolder('vigil-trap-')
  const record = join(folder, 'record')
  const text = (): string => readFileSync(record, 'utf8')
  return {
    starter: (executable) => {
      const program = join(folder, 'start')
      writeFileSync(program, `#!/bin/sh\nexec strace -f --seccomp-bpf -qq -e trace=network -o '${record}' '${executable}' "$@"\n`, { mode: 0o755 })
      return program
    },
    recorded: () => text().split('\n').length - 1,
    caught: () => callsToTheNetwork(text()),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
