import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRendererFiles } from '../../../main/app-protocol/renderer-files.ts'

describe('the files of the window', () => {
  it('are the listed ones, as they were built', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-out-'))
    mkdirSync(join(folder, 'renderer'))
    for (const name of ['index.html', 'changed.js', 'unlisted.js']) writeFileSync(join(folder, 'renderer', name), name)
    const sha256 = createHash('sha256').update('index.html').digest('hex')
    writeFileSync(join(folder, 'renderer-files.json'), JSON.stringify([{ path: 'index.html', sha256, mediaType: 'text/html' }, { path: 'changed.js', sha256, mediaType: 'text/javascript' }]))
    const files = loadRendererFiles(folder)
    const found = async (address: string) => (await files.find(address))?.mediaType
    const addresses = ['app://vigil/index.html?x=1', 'app://vigil/changed.js', 'app://vigil/unlisted.js', 'app://vigil/../renderer-files.json', 'app://vigil/%2e%2e/renderer-files.json', 'nonsense']
    const answers = []
    for (const address of addresses) answers.push(await found(address))
    rmSync(folder, { recursive: true })
    expect(answers).toEqual(['text/html', undefined, undefined, undefined, undefined, undefined])
  })
})
