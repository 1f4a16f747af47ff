import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { CaseId } from '../../../core/ids.ts'
import { recordActions } from '../../../db/actions.ts'
import { copyInSteps } from '../../../db/backup.ts'
import { closeDatabase } from '../../../db/database.ts'
import { compact } from '../../../db/erase-member.ts'
import { partOf } from '../../../db/file/copy.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { encryptedFile, testKey } from '../../kit/encrypted-file.ts'
import { actionOf, idOf } from '../../kit/kept-records.ts'

const meanwhile = vi.hoisted(() => ({ act: (): void => undefined, copies: 0 }))

/** Copies one half, does what is done meanwhile, and copies the other. */
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<object>()),
  copyFile: async (from: string, to: string) => {
    meanwhile.copies += 1
    const first = readFileSync(from)
    const half = Math.floor(first.length / 2)
    writeFileSync(to, first.subarray(0, half))
    meanwhile.act()
    const file = openSync(to, 'r+')
    writeSync(file, readFileSync(from).subarray(half), undefined, undefined, half)
    closeSync(file)
  },
}))

it('a copy of encrypted pages is made once more where the file is rewritten meanwhile, because a member is erased', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-pages-'))
  const path = join(folder, 'vigil.sqlite')
  encryptedFile(path)
  const db = openOrThrow(path, { key: testKey })
  meanwhile.act = () => {
    meanwhile.act = () => undefined
    recordActions(db, [actionOf(1, idOf<CaseId>(1))])
    compact(db)
  }
  const part = partOf(join(folder, 'copy.sqlite.age'))
  expect([await copyInSteps(db, part), readFileSync(part).equals(readFileSync(path)), meanwhile.copies]).toEqual([{ ok: true, value: null }, true, 2])
  closeDatabase(db)
  rmSync(folder, { recursive: true, force: true })
})
