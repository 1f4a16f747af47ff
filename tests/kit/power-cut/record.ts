import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventOf, recordedCalls, type DiskEvent } from './events.ts'

/** Whether this machine can record system calls: strace is there and may follow a process. */
export const canRecord = (): boolean => spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

/** Calls of several threads are cut in two where they overlap: puts them together, in the order of their ends. */
const wholeCalls = (lines: readonly string[]): readonly string[] => {
  const begun = new Map<string, string>()
  const whole: string[] = []
  for (const line of lines) {
    const [, thread = '', call = ''] = /^(\d+)\s+(.*)$/u.exec(line) ?? []
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/u.exec(call)
    if (call.endsWith('<unfinished ...>')) begun.set(thread, call.slice(0, -'<unfinished ...>'.length))
    else if (resumed) whole.push(`${begun.get(thread) ?? ''}${resumed[1] ?? ''}`)
    else if (/^\w+\(/u.test(call)) whole.push(call)
  }
  return whole
}

/** Runs a program of Node to its end and answers what it did to the files of a folder, and what it printed. */
export const recordProgram = (program: string, argv: readonly string[], folder: string): readonly DiskEvent[] => {
  const work = mkdtempSync(join(tmpdir(), 'vigil-record-'))
  try {
    const output = join(work, 'calls')
    const options = ['-f', '-qq', '-y', '-xx', '-s', '100000000', '-e', `trace=${recordedCalls.map((call) => `?${call}`).join(',')}`, '-e', 'signal=none', '-o', output]
    const { status, stderr } = spawnSync('strace', [...options, process.execPath, program, ...argv], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
    if (status !== 0) throw new Error(`The program failed: ${stderr}`)
    const inFolder = Buffer.from(folder).toString('hex').replaceAll(/../gu, '\\x$&')
    const calls = wholeCalls(readFileSync(output, 'latin1').split('\n'))
    const kept = calls.filter((call) => call.includes(inFolder) || call.startsWith('write(1<'))
    return kept.flatMap((call) => eventOf(call) ?? [])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
