import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDurably } from '../../../documents/files/write-durably.ts'
import { makeTestFolder } from '../../kit/write-pack-for-test.ts'

let folder = makeTestFolder()
beforeEach(() => {
  folder = makeTestFolder()
})
afterEach(() => folder.remove())

const bytes = new TextEncoder().encode('whole')

describe('writeDurably', () => {
  it('writes the file whole, in place of an earlier one, and nothing else', () => {
    const path = join(folder.path, 'report.csv')
    writeFileSync(path, 'an earlier and longer one')
    expect([writeDurably(path, bytes), readFileSync(path, 'utf8'), readdirSync(folder.path)]).toEqual([{ ok: true, value: null }, 'whole', ['report.csv']])
  })

  it('says when the folder is missing', () => {
    expect(writeDurably(join(folder.path, 'gone', 'a'), bytes)).toEqual({ ok: false, problem: { code: 'folder-missing' } })
  })

  it('leaves no part when the name is taken by a folder', () => {
    mkdirSync(join(folder.path, 'taken'))
    expect([writeDurably(join(folder.path, 'taken'), bytes).ok, readdirSync(folder.path)]).toEqual([false, ['taken']])
  })

  it.runIf(process.platform === 'linux')('says when the disk is full, and leaves the earlier file', () => {
    const path = join(folder.path, 'a')
    writeFileSync(path, 'earlier')
    symlinkSync('/dev/full', `${path}.part`)
    expect([writeDurably(path, bytes), readdirSync(folder.path), readFileSync(path, 'utf8')]).toEqual([{ ok: false, problem: { code: 'disk-full' } }, ['a'], 'earlier'])
  })
})
