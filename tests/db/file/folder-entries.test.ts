import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase } from '../../../db/database.ts'
import { entriesIn, isReadable, UnreadableFolder } from '../../../db/file/folder-entries.ts'
import { makeTestFolder } from '../../kit/write-pack-for-test.ts'

let folder = makeTestFolder()
beforeEach(() => {
  folder = makeTestFolder()
})
afterEach(() => folder.remove())

const code = (path: string): string => {
  const opened = openDatabase(path)
  if (!opened.ok) return opened.problem.code
  closeDatabase(opened.value)
  return 'opened'
}

/** A file where a folder should be cannot be listed by anybody, not by the administrator either. */
const unreadable = (path: string): string => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, 'no folder')
  return path
}

describe('what is in a folder', () => {
  it('is nothing only where there is no such folder', () => {
    writeFileSync(join(folder.path, 'a'), '')
    expect([entriesIn(folder.path).map(({ name }) => name), entriesIn(join(folder.path, 'gone'))]).toEqual([['a'], []])
    const closed = unreadable(join(folder.path, 'closed'))
    expect(() => entriesIn(closed)).toThrow(UnreadableFolder)
    expect([isReadable(folder.path), isReadable(join(folder.path, 'gone')), isReadable(closed)]).toEqual([true, true, false])
  })
})

describe('a folder of copies that cannot be read', () => {
  it.each(['backups', 'snapshots'])('keeps %s from being taken for a first start', (name) => {
    unreadable(join(folder.path, name))
    expect(code(join(folder.path, 'vigil.sqlite'))).toBe('copies-unread')
  })

  it('keeps nobody from sound data', () => {
    const path = join(folder.path, 'vigil.sqlite')
    expect(code(path)).toBe('opened')
    unreadable(join(folder.path, 'backups'))
    expect(code(path)).toBe('opened')
  })

  it('is said where the data are damaged, in place of that there is no copy', () => {
    const path = join(folder.path, 'vigil.sqlite')
    writeFileSync(path, 'This was a database once.')
    unreadable(join(folder.path, 'backups'))
    expect(code(path)).toBe('copies-unread')
  })
})
