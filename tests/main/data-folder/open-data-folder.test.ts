import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase } from '../../../db/database.ts'
import type { DataKey } from '../../../db/file/data-key.ts'
import { encryptedFile, testKey } from '../../kit/encrypted-file.ts'
import { runCli } from '../../../main/cli.ts'
import { openDataFolder } from '../../../main/data-folder/open-data-folder.ts'

let parent: string
let earlier: number
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'vigil-data-'))
  earlier = process.umask(0o022)
})
afterEach(() => {
  process.umask(earlier)
  rmSync(parent, { recursive: true, force: true })
})

const modeOf = (path: string): string => (statSync(path).mode & 0o1777).toString(8)

const open = (folder: string, isOwn: boolean): string => {
  const opened = openDataFolder(folder, isOwn)
  if (!opened.ok) return opened.problem.code
  closeDatabase(opened.value)
  return 'opened'
}

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  it('made from the command line is closed to other users, with every file in it', async () => {
    const folder = join(parent, 'group', 'data')
    await runCli(['--data', folder, 'members', 'import', join(parent, 'nowhere.csv')], { stdin: async () => new Uint8Array(), stdout: () => undefined, stderr: () => undefined, onInterrupt: () => () => undefined })
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name))
    expect([modeOf(folder), entries.filter((path) => (statSync(path).mode & 0o077) !== 0), entries.length > 1]).toEqual(['700', [], true])
  })

  it('of an earlier version is closed, logs and copies too', () => {
    const folder = join(parent, 'data')
    expect(open(folder, false)).toBe('opened')
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, 'snapshots'))
    writeFileSync(join(folder, 'snapshots', 'before-version-20.sqlite'), 'an old copy')
    writeFileSync(join(folder, 'window.json'), '{}')
    expect(open(folder, false)).toBe('opened')
    expect([folder, join(folder, 'snapshots'), join(folder, 'snapshots', 'before-version-20.sqlite')].map(modeOf)).toEqual(['700', '700', '600'])
  })

  it('that holds other things, or that people share, keeps its mode', () => {
    const [documents, shared] = [join(parent, 'Documents'), join(parent, 'shared')]
    for (const folder of [documents, shared]) mkdirSync(folder)
    writeFileSync(join(documents, 'other.txt'), 'not of Vigil')
    chmodSync(shared, 0o1777)
    expect([documents, shared].map((folder) => open(folder, false))).toEqual(['opened', 'opened'])
    expect([modeOf(documents), modeOf(shared), modeOf(join(documents, 'vigil.sqlite'))]).toEqual(['755', '1777', '600'])
    // Also when the data are there already.
    expect([open(documents, false), modeOf(documents)]).toEqual(['opened', '755'])
  })

  it('that is Vigil’s by its place is closed with any content', () => {
    writeFileSync(join(parent, 'Preferences'), '{}')
    chmodSync(parent, 0o755)
    expect([open(parent, true), modeOf(parent)]).toEqual(['opened', '700'])
  })

  it('that cannot be made is a refusal, not a fault', () => {
    writeFileSync(join(parent, 'file'), '')
    expect(open(join(parent, 'file', 'data'), false)).toBe('cannot-open')
  })
})

describe('a data file without one of its tables', () => {
  it('is refused as damaged each time, and gives its lock back', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigil-tables-'))
    const path = join(folder, 'vigil.sqlite')
    const outcomes = ['packs', 'drafts', 'search_rows', 'erased_members', 'undo_steps', 'members', 'settings'].map((table) => {
      const made = openDataFolder(folder, true)
      if (!made.ok) throw new Error(made.problem.detail)
      closeDatabase(made.value)
      const connection = new Database(path)
      connection.exec(`PRAGMA foreign_keys = OFF; DROP TABLE ${table}`)
      connection.close()
      const codes = [1, 2].map(() => {
        const opened = openDataFolder(folder, true)
        if (opened.ok) closeDatabase(opened.value)
        return opened.ok ? 'open' : opened.problem.code
      })
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
      return [table, ...codes]
    })
    rmSync(folder, { recursive: true })
    expect(outcomes).toEqual([
      ['packs', 'damaged', 'damaged'], ['drafts', 'damaged', 'damaged'], ['search_rows', 'damaged', 'damaged'], ['erased_members', 'damaged', 'damaged'], ['undo_steps', 'damaged', 'damaged'],
      ['members', 'damaged', 'damaged'], ['settings', 'damaged', 'damaged'],
    ])
  })
})

describe('data with a passphrase whose file is damaged', () => {
  /** What opening says, and how many copies could be restored. */
  const found = (folder: string, key?: DataKey): readonly [string, number] => {
    const opened = openDataFolder(folder, false, key)
    if (!opened.ok) return [opened.problem.code, opened.problem.copies.filter(({ isSound }) => isSound).length]
    closeDatabase(opened.value)
    return ['opened', 0]
  }
  const damage = {
    header: (path: string) => writeFileSync(path, readFileSync(path).fill(0x5a, 0, 100)),
    pages: (path: string) => writeFileSync(path, readFileSync(path).fill(0x5a, 4096)),
    all: (path: string) => writeFileSync(path, ''),
    file: (path: string) => rmSync(path),
  } as const

  it.each([['header', 'damaged'], ['pages', 'damaged'], ['all', 'empty-file'], ['file', 'missing-file']] as const)('ask for it first, also without their %s, and then offer the copies', (what, code) => {
    const folder = join(parent, 'data')
    const path = join(folder, 'vigil.sqlite')
    mkdirSync(join(folder, 'backups'), { recursive: true })
    encryptedFile(path)
    copyFileSync(path, join(folder, 'backups', 'vigil-2026-11-12T18-40-00Z-daily.sqlite'))
    damage[what](path)
    expect([found(folder), found(folder, testKey)]).toEqual([['locked', 0], [code, 1]])
  })

  it('say that the key is gone, not that a passphrase is wanted, where it is', () => {
    const folder = join(parent, 'data')
    mkdirSync(folder)
    encryptedFile(join(folder, 'vigil.sqlite'))
    for (const name of ['vigil.sqlite-key', 'vigil.sqlite-key-copy']) writeFileSync(join(folder, name), 'damaged')
    expect(found(folder)[0]).toBe('key-damaged')
    for (const name of ['vigil.sqlite-key', 'vigil.sqlite-key-copy']) rmSync(join(folder, name))
    expect(found(folder)[0]).toBe('key-missing')
  })
})
