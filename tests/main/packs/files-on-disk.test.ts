import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import type { WrittenFile } from '../../../core/pack/written-file.ts'
import { contentOf, packFilesOnDisk } from '../../../main/packs/files-on-disk.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'vigil-files-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string): WrittenFile => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return { path, content: contentOf(path) }
}
const pack = (id: string, ...files: readonly WrittenFile[]) => ({ id: id as PackId, files })
const states = (...packs: readonly ReturnType<typeof pack>[]) => Object.fromEntries(packFilesOnDisk(packs))

it('a pack written over another of the same name leaves the other without its file', () => {
  const first = pack('first', write('pack.docx', 'letters one'))
  const second = pack('second', write('pack.docx', 'letters two'))
  expect(states(second, first)).toEqual({ first: 'replaced', second: 'there' })
})

it('a file that was saved again with other content has changed; with the same content it has not', () => {
  const corrected = write('a.docx', 'letters')
  const copied = write('b.docx', 'letters')
  const gone = write('c.docx', 'letters')
  writeFileSync(corrected.path, 'lettres')
  utimesSync(copied.path, new Date(0), new Date(0))
  rmSync(gone.path)
  expect(states(pack('corrected', corrected), pack('copied', copied), pack('gone', gone))).toEqual({ corrected: 'changed', copied: 'there', gone: 'missing' })
})

it('of packs of an older version the one made last has the file', () => {
  const old = { ...write('pack.docx', 'letters'), content: null }
  expect(states(pack('later', old), pack('earlier', old))).toEqual({ later: 'there', earlier: 'replaced' })
})
