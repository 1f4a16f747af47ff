import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTokenTable } from '../../../main/files/tokens.ts'
import type { FileToken } from '../../../preload/contract.ts'

describe('file tokens', () => {
  it('lead to a path until newer tokens replace them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-tokens-'))
    writeFileSync(join(folder, 'a.txt'), 'hello')
    const tokens = createTokenTable()
    const picked = tokens.keepPath(join(folder, 'a.txt'))
    const read = await tokens.readBytes(picked.token, 10)
    expect([picked.fileName, read.ok && Buffer.from(read.value.bytes).toString(), tokens.pathOf(picked.token)]).toEqual(['a.txt', 'hello', join(folder, 'a.txt')])
    expect(await tokens.readBytes(picked.token, 3)).toMatchObject({ ok: false, problem: { code: 'too-large' } })
    expect(await tokens.readBytes('made up' as FileToken, 3)).toMatchObject({ ok: false, problem: { code: 'unknown-token' } })
    for (let more = 0; more < 20_000; more += 1) tokens.keepPath('more.txt')
    expect(await tokens.readBytes(picked.token, 10)).toMatchObject({ ok: false, problem: { code: 'unknown-token' } })
    rmSync(folder, { recursive: true })
  })

  it('keep fewer files that exist only in memory', async () => {
    const tokens = createTokenTable()
    const first = tokens.keepBytes({ fileName: 'a.txt', bytes: new Uint8Array() })
    const path = tokens.keepPath('more.txt')
    for (let more = 0; more < 1_000; more += 1) tokens.keepBytes({ fileName: 'b.txt', bytes: new Uint8Array() })
    expect([await tokens.readBytes(first.token, 10), tokens.pathOf(path.token)]).toEqual([{ ok: false, problem: { code: 'unknown-token' } }, 'more.txt'])
  })

  it('lead to bytes where there is no file on the disk, with the same limit', async () => {
    const tokens = createTokenTable()
    const dragged = tokens.keepBytes({ fileName: 'attachment.txt', bytes: new TextEncoder().encode('hello') })
    expect([dragged.fileName, tokens.pathOf(dragged.token)]).toEqual(['attachment.txt', undefined])
    expect(await tokens.readBytes(dragged.token, 5)).toMatchObject({ ok: true, value: { fileName: 'attachment.txt' } })
    expect(await tokens.readBytes(dragged.token, 4)).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })
})
