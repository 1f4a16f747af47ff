import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCurrentFuseWire } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { burnFuses } from '../../scripts/package/fuses.mjs'
import { electronAtHand } from '../../scripts/setup/electron-path.mjs'
import { fusesIn, fusesOf } from '../kit/fuses.ts'

describe('the fuses of a package', () => {
  it.each(['release', 'test'] as const)('are burnt into the executable of a %s', async (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-fuses-'))
    const executable = join(folder, 'electron')
    copyFileSync(electronAtHand().executable, executable)
    const before = fusesIn(await getCurrentFuseWire(executable))
    await burnFuses(executable, kind)
    const after = fusesIn(await getCurrentFuseWire(executable))
    rmSync(folder, { recursive: true, force: true })
    // Control: Electron as it comes has others.
    expect([after, before['RunAsNode']]).toEqual([fusesOf(kind), true])
  })
})
