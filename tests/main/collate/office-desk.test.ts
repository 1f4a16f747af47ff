import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CollateChoice, ReadProgress } from '../../../core/collate/view.ts'
import type { Day } from '../../../core/day.ts'
import { createOfficeDesk, type OfficeDesk } from '../../../main/collate/office-desk.ts'
import { slipBytes, slipContent } from '../../kit/slips.ts'

let folder: string
let desk: OfficeDesk
let heard: (ReadProgress | null)[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-desk-test-'))
  heard = []
  desk = createOfficeDesk((progress) => void heard.push(progress))
})
afterEach(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, bytes: Uint8Array): { readonly kind: 'path'; readonly path: string } => {
  writeFileSync(join(folder, name), bytes)
  return { kind: 'path', path: join(folder, name) }
}
const all: CollateChoice = { period: null, answers: {} }
const [nurse] = slipContent.cases
const letters = (count: number) => [{ ...nurse, lines: [{ kind: 'letter', count }] }]
/** The totals, then each slip with its files and use, then each refused file with why. */
const shown = async (choice = all) => {
  const { collation } = await desk.view(choice, 'slips')
  return [collation.total.total, ...collation.slips.map(({ files, use }) => [...files, use]), ...collation.refused.map(({ file, problem }) => [file, problem.code])]
}

describe('open slips', () => {
  it('come from files, memory and pasted mails, by their names without folders', async () => {
    await desk.add([put('a.json', slipBytes({ cases: letters(3) })), { kind: 'bytes', name: 'b.json', bytes: slipBytes({ reportId: 'B', group: { id: 'g2', name: 'Weir' }, cases: letters(4) }) }])
    const text = new TextDecoder().decode(slipBytes({ reportId: 'C', group: { id: 'g3', name: 'Alder' }, cases: letters(5) }))
    await desk.add([{ kind: 'text', text: `Dear office,\n${text}` }, { kind: 'text', text: 'No slip.' }])
    expect(await shown()).toEqual([12, ['Pasted mail 1', 'counted'], ['a.json', 'counted'], ['b.json', 'counted'], ['Pasted mail 2', 'no-slip-in-mail']])
    expect(heard.at(-1)).toBeNull()
  })

  it('follow a file that is opened again after it was changed', async () => {
    const file = put('a.json', slipBytes({ cases: letters(3) }))
    await desk.add([file, put('b.json', new TextEncoder().encode('{'))])
    expect(await shown()).toEqual([3, ['a.json', 'counted'], ['b.json', 'not-json']])
    put('a.json', slipBytes({ cases: letters(7) }))
    await desk.add([file, put('b.json', slipBytes({ reportId: 'B', group: { id: 'g2', name: 'Weir' }, cases: letters(1) }))])
    expect(await shown()).toEqual([8, ['a.json', 'counted'], ['b.json', 'counted']])
    await desk.add([file])
    expect(await shown()).toEqual([8, ['a.json', 'counted'], ['b.json', 'counted']])
  })

  it('that come twice count once', async () => {
    await desk.add([put('a.json', slipBytes({ cases: letters(3) })), put('copy of a.json', slipBytes({ cases: letters(3) }))])
    expect(await shown()).toEqual([3, ['a.json', 'copy of a.json', 'counted']])
  })

  it('follow each decision', async () => {
    await desk.add([put('a.json', slipBytes({ cases: letters(3) })), put('b.json', slipBytes({ cases: letters(9) }))])
    expect(await shown()).toEqual([0, ['a.json', 'waiting'], ['b.json', 'waiting']])
    const { collation } = await desk.view(all, 'slips')
    const answers = { [collation.slips[1]?.checksum ?? '']: 'use' as const }
    expect(await shown({ period: null, answers })).toEqual([9, ['a.json', 'replaced'], ['b.json', 'counted']])
    expect(await shown()).toEqual([0, ['a.json', 'waiting'], ['b.json', 'waiting']])
  })

  it('are shown by one table at a time, with every count', async () => {
    await desk.add([put('a.json', slipBytes({ cases: letters(3) })), put('bad.json', new TextEncoder().encode('[]'))])
    const { collation, counts, periods } = await desk.view({ period: { from: '2026-10-01' as Day, to: '2026-10-31' as Day }, answers: {} }, 'case')
    expect([collation.cases.length, collation.slips, collation.groups, counts.counted, counts.refused, periods]).toEqual([1, [], [], 1, 1, [{ from: '2026-10-01', to: '2026-10-31', slips: 1 }]])
  })
})

describe('a folder', () => {
  it('says how many other files it has, names a folder that cannot be listed, and follows no link', async () => {
    mkdirSync(join(folder, 'in', 'deeper'), { recursive: true })
    put('in/a.json', slipBytes())
    for (let at = 0; at < 40; at += 1) put(`in/deeper/${at}.jpg`, new Uint8Array([at]))
    await desk.add([{ kind: 'path', path: join(folder, 'in') }])
    expect((await desk.view(all, 'slips')).passedOver).toBe(40)
    // The system's administrator may list every folder.
    if (process.getuid?.() === 0) return
    chmodSync(join(folder, 'in', 'deeper'), 0)
    await desk.add([{ kind: 'path', path: join(folder, 'in') }])
    chmodSync(join(folder, 'in', 'deeper'), 0o700)
    expect(await shown()).toContainEqual(['deeper', 'cannot-read'])
  })
})

describe('reading that is stopped', () => {
  const many = () => Array.from({ length: 5 }, (_, at) => put(`${at}.json`, slipBytes({ reportId: `R${at}`, group: { id: `g${at}`, name: `Group ${at}` }, cases: letters(1) })))

  it('keeps what was read, says how many files were not, and goes on when asked', async () => {
    const reading = desk.add(many())
    desk.stop()
    await reading
    const stopped = await desk.view(all, 'slips')
    expect([stopped.unread, stopped.collation.total.total + stopped.unread]).toEqual([5 - stopped.collation.total.total, 5])
    await desk.rest('read')
    expect((await shown())[0]).toBe(5)
  })

  it('leaves the rest out when asked', async () => {
    const reading = desk.add(many())
    desk.stop()
    await reading
    await desk.rest('leave')
    expect((await desk.view(all, 'slips')).unread).toBe(0)
  })
})

describe('files of the totals', () => {
  it('are written together or not at all', async () => {
    await desk.add([put('a.json', slipBytes({ cases: letters(3) }))])
    const path = (name: string): string => join(folder, name)
    expect(await desk.write(all, [{ format: 'json', path: path('t.json') }, { format: 'csv', path: path('no/t.csv') }], '2026-11-12' as Day)).toMatchObject({ ok: false })
    expect(readdirSync(folder)).toEqual(['a.json'])
    expect(await desk.write(all, [{ format: 'json', path: path('t.json') }, { format: 'csv', path: path('t.csv') }], '2026-11-12' as Day)).toEqual({ ok: true, value: null })
    expect([JSON.parse(readFileSync(path('t.json'), 'utf8')), readFileSync(path('t.csv'), 'utf8')]).toEqual([expect.objectContaining({ total: expect.objectContaining({ total: 3 }) }), expect.stringContaining('"Letters","","3","3"')])
  })
})
