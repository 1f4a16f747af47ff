import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isForTesting, mustRefuseDebugging } from '../../../main/security/refuse-debugging.ts'

describe('a copy for people', () => {
  it('refuses to be looked into, a test package and a checkout do not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-resources-'))
    const refuses = (isPackaged: boolean, ...argv: string[]) => mustRefuseDebugging({ isPackaged, resourcesPath: folder, argv })
    const asked = ['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect', '--inspect-brk=9', '--inspection', '--data=x']
    expect(asked.map((word) => refuses(true, 'vigil', word))).toEqual([true, true, true, true, false, false])
    expect(refuses(false, 'electron', '--remote-debugging-port=0')).toBe(false)
    writeFileSync(join(folder, 'test-build'), '')
    expect([refuses(true, 'vigil', '--remote-debugging-port=0'), isForTesting({ isPackaged: true, resourcesPath: folder })]).toEqual([false, true])
    rmSync(folder, { recursive: true })
  })
})
