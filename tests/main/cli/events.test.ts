import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-cli-'))
  writeFileSync(join(folder, 'action.txt'), sampleText)
  await vigil('import', join(folder, 'action.txt'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const vigil = async (...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  let out = ''
  let err = ''
  const code = await runCli(['--data', join(folder, 'data'), '--today', '2023-02-01', ...argv], {
    stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined,
  })
  return { code, out, err }
}
const events = async () => JSON.parse((await vigil('--json', 'events')).out) as readonly Record<string, unknown>[]
const plan = () => vigil('event', 'add', '--name', 'Winter letter evening', '--on', '2023-02-05', '--place', 'Old Dyeworks Hall', '--case', '105.22')

describe('events on the command line', () => {
  it('are added with their cases, and listed', async () => {
    expect((await vigil('events')).out).toBe('No event is planned yet.\n')
    expect((await plan()).code).toBe(0)
    expect(await events()).toMatchObject([{ name: 'Winter letter evening', on: '2023-02-05', place: 'Old Dyeworks Hall', cases: 1, letters: 0 }])
    expect((await vigil('events')).out).toContain('2023-02-05  Winter letter evening  Old Dyeworks Hall  1 case')
  })

  it('are not added in half, and say what is missing', async () => {
    expect([(await vigil('event', 'add', '--name', 'Stall')).code, (await vigil('event', 'add', '--on', '2023-02-05')).code]).toEqual([2, 2])
    const unknown = await vigil('event', 'add', '--name', 'Stall', '--on', '2023-02-05', '--case', '1/99')
    expect([unknown.code, unknown.err.includes('1/99'), await events()]).toEqual([1, true, []])
  })

  it('get the actions that are recorded at them; a code counts once', async () => {
    await plan()
    const record = (...more: readonly string[]) => vigil('record', '--case', '105/22', '--kind', 'letter', '--count', '1', ...more)
    expect((await record('--event', 'winter', '--code', 'QK4S-031')).code).toBe(0)
    const again = await record('--code', 'QK4S-031')
    expect([again.code, again.err.includes('QK4S-031 was counted')]).toEqual([1, true])
    expect([(await record('--table', '3')).code, (await record('--event', 'winter', '--table', '3')).err.includes('no table named “3”'), (await record('--event', 'spring')).err.includes('no event named “spring”')]).toEqual([2, true, true])
    expect(await events()).toMatchObject([{ letters: 1 }])
  })

  it('give a report its headcount, unless it is given', async () => {
    await plan()
    const slip = async (...more: readonly string[]): Promise<unknown> => {
      const path = join(folder, 'slip.json')
      rmSync(path, { force: true })
      expect((await vigil('report', '--from', '2023-02-01', '--to', '2023-02-28', '--out', path, ...more)).code).toBe(0)
      return (JSON.parse(readFileSync(path, 'utf8')) as { participants: unknown }).participants
    }
    expect([await slip(), await slip('--headcount', '9')]).toEqual([null, 9].map((headcount) => ({ headcount, new: null, under18: null, events: 1 })))
  })
})
