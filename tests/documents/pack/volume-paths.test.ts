import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freeOutPath } from '../../../documents/pack/volume-paths.ts'

const folder = join('/', 'home', 'ana')
const free = (files: number, names: readonly string[], reserved: readonly string[] = []): string =>
  freeOutPath({ outPath: join(folder, 'Pack.docx'), files }, { names, reserved: reserved.map((name) => join(folder, name)) })

describe('freeOutPath', () => {
  it.each([
    ['a single file may replace the one a person chose', 1, ['Pack.docx', 'Pack-1-of-3.docx'], 'Pack.docx'],
    ['a single file of that name is not of several', 3, ['Pack.docx'], 'Pack.docx'],
    ['volumes of another number of files', 3, ['Pack-1-of-5.docx'], 'Pack (2).docx'],
    ['a half-written volume', 3, ['Pack-1-of-3.docx.part'], 'Pack (2).docx'],
    ['names that differ by case or by the form of accents', 3, ['PACK-1-OF-3.DOCX'], 'Pack (2).docx'],
    ['the second name is taken too', 3, ['Pack-1-of-3.docx', 'Pack (2)-2-of-2.docx'], 'Pack (3).docx'],
    ['names that only look alike', 3, ['Pack-1-of-3.pdf', 'Pack-list.docx', 'A Pack-1-of-3.docx', 'Pack--of-.docx'], 'Pack.docx'],
  ])('%s', (_case, files, names, wanted) => {
    expect(free(files, names)).toBe(join(folder, wanted))
  })

  it('keeps off the files of packs being made now', () => {
    expect([free(1, [], ['pack.docx']), free(2, [], ['Pack-1-of-2.docx'])]).toEqual([join(folder, 'Pack (2).docx'), join(folder, 'Pack (2).docx')])
  })
})
