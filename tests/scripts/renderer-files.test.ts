import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rendererFiles } from '../../scripts/build/renderer-files-plugin.mjs'

describe('the list of files for the window', () => {
  let out = ''
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'vigil-renderer-files-'))
    mkdirSync(join(out, 'renderer', 'assets'), { recursive: true })
    writeFileSync(join(out, 'renderer', 'index.html'), 'page')
  })
  afterEach(() => rmSync(out, { recursive: true, force: true }))

  it('names every file with its sum and media type', () => {
    writeFileSync(join(out, 'renderer', 'assets', 'empty.js'), '')
    rendererFiles().writeBundle({ dir: join(out, 'renderer') })
    expect(JSON.parse(readFileSync(join(out, 'renderer-files.json'), 'utf8'))).toEqual([
      { path: 'assets/empty.js', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', mediaType: 'text/javascript; charset=utf-8' },
      { path: 'index.html', sha256: '3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274', mediaType: 'text/html; charset=utf-8' },
    ])
  })

  it('refuses a kind of file that it does not know', () => {
    writeFileSync(join(out, 'renderer', 'page.exe'), '')
    expect(() => rendererFiles().writeBundle({ dir: join(out, 'renderer') })).toThrow(/No media type/)
  })
})
