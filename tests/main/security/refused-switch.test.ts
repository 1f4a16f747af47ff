import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allOptions } from '../../../main/cli/command-table.ts'
import { isForTesting, refusedSwitch } from '../../../main/security/refused-switch.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-resources-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const started = (words: readonly string[], more: Partial<Parameters<typeof refusedSwitch>[0]> = {}) =>
  refusedSwitch({ isPackaged: true, resourcesPath: folder, argv: ['vigil', ...words], platform: 'linux', isRoot: false, isCommand: false, options: allOptions, ...more })
const refuses = (word: string, platform = 'linux'): boolean => started([word], { platform }) !== undefined

describe('a copy for people', () => {
  it('does not start with a switch that lets others read the data, however it is written', () => {
    const names = ['remote-debugging-port=9222', 'remote-debugging-pipe', 'load-extension=/x', 'proxy-server=example.org:80', 'disable-web-security', 'inspect', 'inspect-brk=9', 'js-flags=--expose-gc',
      'user-data-dir=/x', 'host-rules=MAP', 'renderer-cmd-prefix=gdb', 'require=/x.js', 'r', 'enable-features=A', 'auth-server-whitelist=*', 'no-sandbox']
    const written = names.flatMap((name) => [`--${name}`, `-${name}`, ` --${name}`, `\t-${name} `])
    expect(written.filter((word) => !refuses(word))).toEqual([])
  })

  it('reads on Windows also a slash, and capital letters', () => {
    expect(['/remote-debugging-port=1', '--Remote-Debugging-Port=1', '/INSPECT'].map((word) => [refuses(word, 'win32'), started([word], { platform: 'win32' }) === word])).toEqual([[true, true], [true, true], [true, true]])
    expect([refuses('/home/ines/appeal.pdf'), refuses('--DATA=/x', 'win32'), refuses('--DATA=/x')]).toEqual([false, false, true])
  })

  it('does not take a switch for the value of its own option, because Chromium does not', () => {
    expect(started(['--data', '-remote-debugging-port=1'])).toBe('-remote-debugging-port=1')
  })

  it('starts with its own options, documents, and what desktops add; words after -- are no switches', () => {
    expect(started(['--data=/x', '--data', '/y', '-h', 'appeal.pdf', '-', '--lang=fr', '--force-device-scale-factor=2', '--ozone-platform-hint=auto', '--', '--inspect', '-r'])).toBeUndefined()
    expect(started(['--no-sandbox', '--ozone-platform=headless', '--disable-gpu', '--log-level=3', '--command-line', '--', 'read', '--no-sandbox'], { isCommand: true })).toBeUndefined()
    expect([started(['--no-sandbox'], { isRoot: true }), started(['-psn_0_12345'], { platform: 'darwin' }), started(['-psn_0_12345'])]).toEqual([undefined, undefined, '-psn_0_12345'])
  })

  it('is what a checkout and a test package are not', () => {
    expect(started(['--remote-debugging-port=0'], { isPackaged: false })).toBeUndefined()
    writeFileSync(join(folder, 'test-build'), '')
    expect([started(['--remote-debugging-port=0']), isForTesting({ isPackaged: true, resourcesPath: folder })]).toEqual([undefined, true])
  })
})
