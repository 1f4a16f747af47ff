import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faceWidths } from '../../../core/pack/generated/face-widths.ts'
import type { Face } from '../../../core/pack/face.ts'
import { fontOf, runFontsOf } from '../../../documents/pack/face-fonts.ts'

const folder = join(import.meta.dirname, '../../../resources/fonts')
const familyNameId = 1
const styleNameId = 2

/** A name of a font file, from its `name` table (OpenType 1.9). */
const nameIn = (file: Buffer, wanted: number): string => {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const names = file.readUInt32BE((tables.find((at) => file.toString('latin1', at, at + 4) === 'name') ?? 0) + 8)
  const texts = names + file.readUInt16BE(names + 4)
  const record = Array.from({ length: file.readUInt16BE(names + 2) }, (_, index) => names + 6 + index * 12)
    .find((at) => file.readUInt16BE(at) === 3 && file.readUInt16BE(at + 6) === wanted) ?? 0
  const start = texts + file.readUInt16BE(record + 10)
  return new TextDecoder('utf-16be').decode(file.subarray(start, start + file.readUInt16BE(record + 8)))
}

test('each face with widths of its own has a font that ships, by the name in its file', () => {
  const shipped = readdirSync(folder).filter((name) => name.endsWith('.ttf')).map((name) => readFileSync(join(folder, name)))
    .map((file) => `${nameIn(file, familyNameId)} ${nameIn(file, styleNameId)}`)
  const faces = (Object.keys(faceWidths) as Face[]).map((face) => `${fontOf(face).name} ${fontOf(face).isBold ? 'Bold' : 'Regular'}`)
  expect(faces.toSorted()).toEqual(shipped.toSorted())
})

test('only the Latin letters of a run are in its face', () => {
  expect(runFontsOf('serif')).toEqual({ ascii: 'Vigil Serif', hAnsi: 'Vigil Serif', cs: 'Times New Roman', eastAsia: 'SimSun' })
})
