import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyDatabase } from '../../../db/backup.ts'
import { closeDatabase } from '../../../db/database.ts'
import { runCli } from '../../../main/cli.ts'
import { openOrThrow } from '../../kit/crashed-files.ts'
import { encryptedFile, testKey } from '../../kit/encrypted-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-cli-locked-'))
  path = join(folder, 'vigil.sqlite')
  encryptedFile(path)
  const db = openOrThrow(path, { key: testKey })
  mkdirSync(join(folder, 'backups'))
  if (!copyDatabase(db, join(folder, 'backups', 'copy.sqlite.age')).ok) throw new Error('No copy could be made')
  closeDatabase(db)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...words: readonly string[]): Promise<readonly [number, string, string]> => {
  let [out, err] = ['', '']
  const status = await runCli(['--data', folder, ...words], {
    stdout: (text) => void (out += text), stderr: (text) => void (err += text), stdin: async () => new Uint8Array(), onInterrupt: () => () => undefined,
  })
  return [status, out, err]
}

describe('a command on locked data', () => {
  it.each([['cases'], ['members'], ['check'], ['backups'], ['undo', '--list'], ['restore', 'copy.sqlite.age'], ['restore', 'copy.sqlite', '--dry-run'], ['record', '--case', '105/22', '--kind', 'letter', '--count', '5']])(
    'is refused in plain words and changes nothing: %s', async (...words) => {
      const before = readFileSync(path)
      const [status, out, err] = await run(...words)
      expect([status, out, err.includes('locked with a passphrase'), readFileSync(path).equals(before)]).toEqual([1, '', true, true])
    },
  )
})

describe('a command on readable data with a copy that is encrypted', () => {
  beforeEach(() => {
    for (const end of ['', '-key', '-key-copy', '-acknowledged']) rmSync(`${path}${end}`, { force: true })
    closeDatabase(openOrThrow(path, { backupFolder: join(folder, 'none') }))
  })

  it('lists it, and refuses to restore it with the way out', async () => {
    const [status, out] = await run('backups')
    expect([status, out.includes('encrypted: opens by its recovery key'), out.includes('copy.sqlite.age')]).toEqual([0, true, true])
    for (const more of [[], ['--dry-run']]) {
      const [refused, said, err] = await run('restore', 'copy.sqlite', ...more)
      expect([refused, said, /encrypted with another key[^]*Backup and restore/u.test(err)]).toEqual([1, '', true])
    }
  })
})
