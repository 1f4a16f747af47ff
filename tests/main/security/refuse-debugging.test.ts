import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isForTesting, mustRefuseDebugging } from '../../../main/security/refuse-debugging.ts'
import { readStartSwitches } from '../../../main/start/start-switches.ts'

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

  it('takes no folder and no day from its switches, but commands', () => {
    const argv = ['vigil', '--no-sandbox', 'read', 'appeal.txt']
    expect(readStartSwitches({ argv: ['vigil', '--data=/x', '--today=2026-01-01'], isPackaged: true, isForTesting: false }))
      .toEqual({ data: undefined, today: undefined, command: undefined })
    expect(readStartSwitches({ argv, isPackaged: true, isForTesting: false }).command).toEqual(['read', 'appeal.txt'])
    expect(readStartSwitches({ argv: ['electron', '.', '--data=/x', '--today=2026-01-01'], isPackaged: false, isForTesting: true }))
      .toEqual({ data: '/x', today: '2026-01-01', command: undefined })
  })
})
