import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writePack } from '../../../documents/pack/write-pack.ts'
import type { OpenPart } from '../../../documents/pack/part-file.ts'
import { openPartFile } from '../../../documents/pack/part-file.ts'
import { packMember, packPlan } from '../../kit/pack-sample.ts'
import { readZipTexts } from '../../kit/read-zip.ts'
import { calm, fonts, makeTestFolder, writeTestPack } from '../../kit/write-pack-for-test.ts'

let folder = makeTestFolder()
beforeEach(() => {
  folder = makeTestFolder()
})
afterEach(() => folder.remove())

const codesIn = (path: string): readonly string[] => (readZipTexts(path)['word/document.xml'] ?? '').match(/>7KQM-\d{3}-.</gu)?.map((code) => code.slice(1, -1)) ?? []
const codesOf = (count: number): readonly string[] => packPlan().letters.slice(0, count).map(({ code }) => code)

describe('writePack', () => {
  it('writes one file with every letter once, and leaves nothing beside it', async () => {
    const plan = packPlan({ choices: { parts: ['letters'] } })
    expect(await writeTestPack(plan, folder.path)).toEqual([join(folder.path, 'pack.docx')])
    expect([readdirSync(folder.path), codesIn(join(folder.path, 'pack.docx'))]).toEqual([['pack.docx'], codesOf(6)])
  })

  it('spreads letters over files, sheets and labels in the first', async () => {
    const paths = await writeTestPack(packPlan({ choices: { perFile: 4 } }), folder.path)
    expect(paths.map((path) => path.slice(folder.path.length + 1))).toEqual(['pack-1-of-2.docx', 'pack-2-of-2.docx'])
    const [first = '', second = ''] = paths.map((path) => readZipTexts(path)['word/document.xml'] ?? '')
    expect([first, second].map((xml) => ['Letter pack', 'Room for a photo', '<w:tbl>'].map((mark) => xml.includes(mark)))).toEqual([[true, true, true], [false, false, false]])
    expect(codesIn(paths[1] ?? '')).toEqual(codesOf(6).slice(4))
  })

  it('gives the same bytes for the same plan', async () => {
    const hashes = [await writeTestPack(packPlan(), folder.path, 'a.docx'), await writeTestPack(packPlan(), folder.path, 'b.docx')]
      .map(([path = '']) => createHash('sha256').update(readFileSync(path)).digest('hex'))
    expect(hashes[0]).toBe(hashes[1])
  })

  it('reports absolute progress', async () => {
    const seen: number[] = []
    await writePack(packPlan(), join(folder.path, 'pack.docx'), { ...calm, onProgress: ({ done, total }) => void seen.push(done, total) }, { fonts, pictures: {} })
    expect(seen).toEqual([1, 6, 2, 6, 3, 6, 4, 6, 5, 6, 6, 6])
  })

  it('leaves nothing when cancelled between letters', async () => {
    let done = 0
    const control = { onProgress: () => void (done += 1), isCancelled: () => done >= 4 }
    const written = await writePack(packPlan({ choices: { perFile: 3 } }), join(folder.path, 'pack.docx'), control, { fonts, pictures: {} })
    expect([written, readdirSync(folder.path)]).toEqual([{ ok: false, problem: { code: 'cancelled' } }, []])
  })

  it('replaces an earlier file only when the new one is whole', async () => {
    const path = join(folder.path, 'pack.docx')
    writeFileSync(path, 'earlier')
    await writePack(packPlan(), path, { ...calm, isCancelled: () => true }, { fonts, pictures: {} })
    expect(readFileSync(path, 'utf8')).toBe('earlier')
    await writeTestPack(packPlan(), folder.path)
    expect(codesIn(path)).toEqual(codesOf(6))
  })
})

describe('files of the same names from an earlier pack', () => {
  const plan = packPlan({ choices: { parts: ['letters'], perFile: 2 } })
  const names = ['pack-1-of-3.docx', 'pack-2-of-3.docx', 'pack-3-of-3.docx']
  const contents = () => readdirSync(folder.path).map((name) => [name, createHash('sha256').update(readFileSync(join(folder.path, name))).digest('hex')])

  it('stay as they were, byte for byte, when a new one fails in the middle', async () => {
    await writeTestPack(plan, folder.path)
    const before = contents()
    let renames = 0
    const failing: OpenPart = async (path) => {
      const file = await openPartFile(path)
      // The second part is gone when it should get its name: the first has its own by then.
      return { ...file, close: () => file.close().then(() => void ((renames += 1) === 3 && rmSync(join(folder.path, 'pack-2-of-3.docx.part')))) }
    }
    const written = await writePack(packPlan({ choices: { parts: ['letters'], perFile: 2 }, codeMark: '9ABC' }), join(folder.path, 'pack.docx'), calm, { fonts, pictures: {}, openPart: failing })
    expect([before.map(([name]) => name), written.ok, contents()]).toEqual([names, false, before])
  })

  it('are not replaced by volumes: nobody was asked about those', async () => {
    writeFileSync(join(folder.path, 'pack-2-of-3.docx'), 'earlier')
    const written = await writePack(plan, join(folder.path, 'pack.docx'), calm, { fonts, pictures: {} })
    expect([written, readdirSync(folder.path), readFileSync(join(folder.path, 'pack-2-of-3.docx'), 'utf8')])
      .toEqual([{ ok: false, problem: { code: 'cannot-write' } }, ['pack-2-of-3.docx'], 'earlier'])
  })

  it('and parts that were not begun here are not removed', async () => {
    writeFileSync(join(folder.path, 'pack-3-of-3.docx.part'), 'of somebody else')
    let letters = 0
    await writePack(plan, join(folder.path, 'pack.docx'), { onProgress: () => void (letters += 1), isCancelled: () => letters > 0 }, { fonts, pictures: {} })
    expect(readdirSync(folder.path)).toEqual(['pack-3-of-3.docx.part'])
  })
})

describe('a place that cannot be written', () => {
  it.runIf(process.platform === 'linux')('says when the disk is full, and leaves nothing', async () => {
    // What is written to this device meets a full disk, as the system itself reports it.
    symlinkSync('/dev/full', join(folder.path, 'pack.docx.part'))
    const written = await writePack(packPlan(), join(folder.path, 'pack.docx'), calm, { fonts, pictures: {} })
    expect([written, readdirSync(folder.path)]).toEqual([{ ok: false, problem: { code: 'disk-full' } }, []])
  })

  it('says when the disk fills up in the middle of the second file, and leaves neither', async () => {
    const filling: OpenPart = async (path) => {
      const file = await openPartFile(path)
      if (!path.includes('-2-of-')) return file
      return { ...file, write: (bytes, at) => (at > 4000 ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : file.write(bytes, at)) }
    }
    const written = await writePack(packPlan({ choices: { perFile: 3 } }), join(folder.path, 'pack.docx'), calm, { fonts, pictures: {}, openPart: filling })
    expect([written, readdirSync(folder.path)]).toEqual([{ ok: false, problem: { code: 'disk-full' } }, []])
  })

  it('says when the folder is missing', async () => {
    const written = await writePack(packPlan(), join(folder.path, 'gone', 'pack.docx'), calm, { fonts, pictures: {} })
    expect(written).toEqual({ ok: false, problem: { code: 'folder-missing' } })
  })

  it.runIf(process.platform !== 'win32')('says when the folder is read-only', async () => {
    const closed = join(folder.path, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0o555)
    const isRoot = process.getuid?.() === 0
    // Folders are never read-only to root: write as nobody for a moment.
    if (isRoot) {
      chmodSync(folder.path, 0o755)
      process.seteuid?.(65_534)
    }
    const written = await writePack(packPlan(), join(closed, 'pack.docx'), calm, { fonts, pictures: {} }).finally(() => isRoot && process.seteuid?.(0))
    expect([written, readdirSync(closed)]).toEqual([{ ok: false, problem: { code: 'read-only' } }, []])
  })

  it('lets bugs through as what they are', async () => {
    const broken: OpenPart = () => Promise.reject(new TypeError('a bug'))
    await expect(writePack(packPlan(), join(folder.path, 'pack.docx'), calm, { fonts, pictures: {}, openPart: broken })).rejects.toThrow('a bug')
  })
})

describe('many letters', () => {
  it('are all there, in order', async () => {
    const members = Array.from({ length: 1500 }, (_, index) => packMember(index % 90, `Member ${index}`, true))
    const plan = packPlan({ members, choices: { perFile: 0, parts: ['letters'], copies: 0 } })
    const [path = ''] = await writeTestPack(plan, folder.path)
    const xml = readZipTexts(path)['word/document.xml'] ?? ''
    expect(xml.match(/7KQM-\d{3,5}-./gu)).toEqual(plan.letters.map(({ code }) => code))
  })
})
