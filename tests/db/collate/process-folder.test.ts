import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeProcessFolder } from '../../../db/collate/process-folder.ts'

it('what a process that ended left is removed, and nothing of one that runs or of others', () => {
  const parent = mkdtempSync(join(tmpdir(), 'vigil-overflow-test-'))
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const [left, running, other] = [`vigil-collate-${ended}-abc`, `vigil-collate-${process.pid}-abc`, 'something-else'].map((name) => join(parent, name))
  for (const folder of [left, running, other]) mkdirSync(folder ?? '')
  const made = makeProcessFolder('vigil-collate', parent)
  expect([left, running, other, made].map((folder) => existsSync(folder ?? ''))).toEqual([false, true, true, true])
  rmSync(parent, { recursive: true, force: true })
})
