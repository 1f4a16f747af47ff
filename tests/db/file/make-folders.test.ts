import type * as fs from 'node:fs'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeFolders } from '../../../db/file/make-folders.ts'

// As in a folder that the system makes up: every new name in it is not there.
vi.mock('node:fs', async (load) => {
  const real = await load<typeof fs>()
  return {
    ...real,
    mkdirSync: (path: string, options: object) => {
      if (path.includes('made-up/')) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
      return real.mkdirSync(path, options)
    },
  }
})

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-folders-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const codeOf = (make: () => unknown): unknown => {
  try {
    return make()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

it('makes what is missing and says which was the outermost; again it makes nothing', () => {
  const inner = join(folder, 'a', 'b', 'c')
  expect([makeFolders(inner, 0o700), existsSync(inner), makeFolders(inner), makeFolders(folder)]).toEqual([join(folder, 'a'), true, undefined, undefined])
})

it('says at once why none can be made: below a file, below a link that leads nowhere, and in a folder that has no room for names', () => {
  mkdirSync(join(folder, 'made-up'))
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'))
  expect([join(folder, 'file'), join(folder, 'file', 'a'), join(folder, 'link', 'a'), join(folder, 'made-up', 'a'), join(folder, 'made-up', 'a', 'b')].map((path) => codeOf(() => makeFolders(path)))).toEqual(['EEXIST', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOENT'])
})
