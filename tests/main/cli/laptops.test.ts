import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../../main/cli.ts'
import { sampleText } from '../../kit/sample-document.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-laptops-'))
  writeFileSync(join(folder, 'action.txt'), sampleText)
  writeFileSync(join(folder, 'members.csv'), 'Name,Phone\nDorrit Maplesden,555 0101\nRufus Abernay,555 0102\n')
  writeFileSync(join(folder, 'words.txt'), 'Candle  Harbour, violet!\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Run = { readonly code: number; readonly out: string; readonly err: string }
type Office = 'office' | 'hall'

const vigil = async (data: Office, ...argv: readonly string[]): Promise<Run> => {
  let [out, err] = ['', '']
  const code = await runCli(['--data', join(folder, data), '--today', '2023-02-01', ...argv], {
    stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined,
  })
  return { code, out, err }
}
const json = async <Value>(data: Office, ...argv: readonly string[]): Promise<Value> => {
  const found = await vigil(data, '--json', ...argv)
  if (found.code !== 0) throw new Error(found.err)
  return JSON.parse(found.out) as Value
}
const at = (name: string): string => join(folder, name)
const counts = async (data: Office): Promise<unknown> => (await json<{ counts: unknown }>(data, 'check')).counts
const letters = async (data: Office): Promise<number> => (await json<readonly { letters: number }[]>(data, 'events'))[0]?.letters ?? -1
const handOver = (data: Office, name: string, ...more: readonly string[]): Promise<Run> => vigil(data, 'hand-over', at(name), '--event', 'Winter letter evening', '--phrase-file', at('words.txt'), ...more)
const merge = (data: Office, name: string, ...more: readonly string[]): Promise<Run> => vigil(data, 'merge', at(name), '--phrase-file', at('words.txt'), ...more)
const record = (data: Office, count: number): Promise<unknown> => json(data, 'record', '--case', '105/22', '--kind', 'letter', '--count', String(count), '--event', 'Winter')

const startOffice = async (): Promise<void> => {
  await json('office', 'import', at('action.txt'))
  await json('office', 'members', 'import', at('members.csv'))
  await json('office', 'event', 'add', '--name', 'Winter letter evening', '--on', '2023-02-01', '--case', '105/22')
}

describe('two laptops on the command line', () => {
  it('hand over an event, record on both and bring it back, in any order and as often as one likes', async () => {
    await startOffice()
    const handed = await handOver('office', 'to-hall.vigil')
    expect([handed.code, handed.out, handed.err]).toEqual([0, '1 case, 2 members and 0 actions handed over: to-hall.vigil\n', ''])
    expect(readFileSync(at('to-hall.vigil'), 'latin1').startsWith('age-encryption.org/v1\n')).toBe(true)
    writeFileSync(at('words.txt'), 'candle harbour violet')
    const first = await merge('hall', 'to-hall.vigil')
    expect([first.code, first.out]).toEqual([0, '1 event\n1 case\n1 document\n2 members\n'])
    await record('office', 5)
    await record('hall', 31)
    await record('hall', 2)
    expect((await handOver('hall', 'back.vigil')).code).toBe(0)
    expect((await handOver('office', 'again.vigil')).code).toBe(0)
    const back = await merge('office', 'back.vigil')
    expect([back.code, back.out]).toEqual([0, '33 letters\n'])
    const other = await merge('hall', 'again.vigil')
    expect([other.code, other.out]).toEqual([0, '5 letters\n'])
    expect([await letters('office'), await letters('hall')]).toEqual([38, 38])
    expect((await merge('office', 'back.vigil')).out).toBe('Nothing new is in this file.\n')
    expect([await letters('office'), await counts('office')]).toEqual([38, await counts('hall')])
    const undone = await vigil('office', 'undo')
    expect([undone.out, await letters('office')]).toEqual(['Undone: Joined from another laptop, Winter letter evening.\n', 5])
    expect((await merge('office', 'back.vigil')).out).toBe('33 letters\n')
  }, 60_000)

  it('leave members, guests and notes out of a helper’s copy', async () => {
    await startOffice()
    const handed = await handOver('office', 'helper.vigil', '--without-members')
    expect(handed.out).toBe('1 case, no members and 0 actions handed over: helper.vigil\n')
    await merge('hall', 'helper.vigil')
    expect(await json('hall', 'members')).toEqual([])
  }, 60_000)

  it('say what a merge would do, and keep nothing of it', async () => {
    await startOffice()
    await handOver('office', 'to-hall.vigil')
    const tried = await merge('hall', 'to-hall.vigil', '--dry-run')
    expect([tried.code, tried.out.endsWith('Nothing was changed.\n'), existsSync(at('hall'))]).toEqual([0, true, false])
  }, 60_000)

  it('make words where there are none, and refuse short ones', async () => {
    await startOffice()
    writeFileSync(at('words.txt'), 'short')
    const short = await handOver('office', 'to-hall.vigil')
    expect([short.code, existsSync(at('to-hall.vigil'))]).toEqual([1, false])
    rmSync(at('words.txt'))
    const made = await handOver('office', 'to-hall.vigil')
    expect([made.code, readFileSync(at('words.txt'), 'utf8').trim().split(' ').length]).toEqual([0, 6])
    expect((await merge('hall', 'to-hall.vigil')).code).toBe(0)
  }, 60_000)

  it('refuse other words, a damaged file and one that is none, with nothing half kept', async () => {
    await startOffice()
    await handOver('office', 'to-hall.vigil')
    const whole = readFileSync(at('to-hall.vigil'))
    await json('hall', 'import', at('action.txt'))
    const before = await counts('hall')
    const damaged = Uint8Array.from(whole)
    damaged[whole.length - 20] = (whole.at(-20) ?? 0) ^ 1
    writeFileSync(at('damaged.vigil'), damaged)
    writeFileSync(at('cut.vigil'), whole.subarray(0, whole.length - 100))
    writeFileSync(at('none.vigil'), 'A recipe for plum cake.')
    const refusals = [await merge('hall', 'damaged.vigil'), await merge('hall', 'cut.vigil'), await merge('hall', 'none.vigil'), await merge('hall', 'missing.vigil')]
    writeFileSync(at('words.txt'), 'candle harbour valley')
    refusals.push(await merge('hall', 'to-hall.vigil'))
    expect(refusals.map(({ code, err }) => [code, /: ([^.]*)\./u.exec(err)?.[1]])).toEqual([
      [1, 'This file is damaged or is not complete'], [1, 'This file is damaged or is not complete'], [1, 'This file was not handed over by another laptop'],
      [1, 'The file is not there'], [1, 'The words do not open this file'],
    ])
    expect(await counts('hall')).toEqual(before)
  }, 60_000)

  it('say where a file of another laptop is brought in, whichever command is given it', async () => {
    await startOffice()
    await handOver('office', 'to-hall.vigil')
    const runs = [
      await vigil('office', 'read', at('to-hall.vigil')), await vigil('office', 'import', at('to-hall.vigil')), await vigil('office', 'members', 'import', at('to-hall.vigil')),
      await vigil('office', 'restore', at('to-hall.vigil')), await vigil('office', 'restore', at('to-hall.vigil'), '--dry-run'),
    ]
    expect(runs.map(({ code, err }) => [code, /“vigil merge”/u.test(err)])).toEqual(runs.map(() => [1, true]))
  }, 60_000)

  it('need their options', async () => {
    const runs = [await vigil('office', 'hand-over', at('a.vigil')), await vigil('office', 'hand-over', at('a.vigil'), '--event', 'x'), await vigil('office', 'merge', at('a.vigil'))]
    expect(runs.map(({ code, err }) => [code, err.split('.')[0]])).toEqual([[2, '"hand-over" needs --event'], [2, '"hand-over" needs --phrase-file'], [2, '"merge" needs --phrase-file']])
  })
})
