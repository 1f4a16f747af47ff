import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { handOverForm, type HandOver } from '../../../core/laptop/hand-over.ts'
import { rowKey } from '../../../core/laptop/shared-tables.ts'
import { there, type Register, type RowState, type SharedValue } from '../../../core/laptop/types.ts'
import type { LaptopId } from '../../../core/ids.ts'
import { readHandOver, writeHandOver } from '../../../documents/laptop/hand-over-form.ts'
import { checkedPicture } from '../../../documents/picture/checked-picture.ts'
import { flatPng } from '../../kit/hostile-pictures.ts'
import { idOf } from '../../kit/kept-records.ts'
import { samplePng } from '../../kit/sample-pictures.ts'

const by = idOf<LaptopId>(1)
const at = Date.UTC(2026, 10, 12)
const rowOf = (values: Readonly<Record<string, SharedValue>>): RowState =>
  Object.fromEntries(Object.entries({ ...values, [there]: 1 }).map(([name, value]): [string, Register] => [name, { kept: [{ value, version: { by, at } }], seen: { [by]: at } }]))

const photo = rowKey('case_photos', [idOf(3)])
const factsOf = (bytes: Uint8Array): Readonly<Record<string, SharedValue>> => {
  const picture = checkedPicture(bytes)
  if (!picture.ok) return { format: 'png', width: 60_000, height: 60_000, picture_key: 'key' }
  const { format, width, height, key } = picture.value
  return { format, width, height, picture_key: key }
}
const fileWith = (bytes: Uint8Array, facts = factsOf(bytes)): HandOver => ({
  head: { from: { id: by, name: 'Hall' }, at: '2026-11-12T18:00:00.000Z', what: 'everything', event: null, cases: 1, returnBy: null, withMembers: false, schema: 1 },
  erased: [], states: new Map([[photo, rowOf({ ...facts, description: 'At a desk \u202eabc', credit: '' })]]), carried: new Map([[photo, { bytes }]]),
})
const written = (file: HandOver): Uint8Array => {
  const made = writeHandOver(file)
  if (!made.ok) throw new Error(made.problem)
  return made.value
}
const good = fileWith(samplePng)
const json = gunzipSync(written(good)).toString()
const zipped = (text: string): Uint8Array => gzipSync(text)
const without = (name: string): string => JSON.stringify({ ...(JSON.parse(json) as object), [name]: undefined })
const withRow = (key: unknown, state: string): string => JSON.stringify({ ...(JSON.parse(json) as object), carried: [], rows: [[key, state]] })
const state = JSON.stringify({ first: [by, at], fields: { title: 'Poet held' } })
const key = rowKey('cases', [idOf(4)])
const nested = (count: number): string => `${'['.repeat(count)}${']'.repeat(count)}`

const problemOf = (bytes: Uint8Array): string => {
  const read = readHandOver(bytes)
  return read.ok ? 'read' : read.problem
}

describe('a file of another laptop', () => {
  it('is read as it was written', () => {
    expect([readHandOver(written(good)), problemOf(zipped(withRow(key, state)))]).toEqual([{ ok: true, value: good }, 'read'])
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'damaged'],
    ['cut off', written(good).slice(0, -30), 'damaged'],
    ['a bit turned', written(good).map((byte, index) => (index === 200 ? byte ^ 8 : byte)), 'damaged'],
    ['bytes that unpack without end', gzipSync(new Uint8Array(401_000_000)), 'too-large'],
    ['no JSON', zipped('{'), 'damaged'],
    ['a million brackets', zipped(nested(1_000_000)), 'damaged'],
    ['a million brackets among its values', zipped(json.replace('"erased":[]', `"erased":${nested(1_000_000)}`)), 'damaged'],
    ['a million brackets in a row', zipped(withRow(key, JSON.stringify({ first: [by, at], fields: {} }).replace('{}', `{"title":${nested(1_000_000)}}`))), 'damaged'],
    ['a later form', zipped(json.replace(`"form":${handOverForm}`, '"form":99')), 'newer'],
    ['a form that is no number', zipped(json.replace(`"form":${handOverForm}`, '"form":"2"')), 'damaged'],
    ['a second form, which counts', zipped(json.replace(/\}$/u, ',"form":99}')), 'newer'],
    ['no head', zipped(without('head')), 'damaged'],
    ['no rows', zipped(without('rows')), 'damaged'],
    ['a table that is none', zipped(withRow('["settings","1"]', state)), 'damaged'],
    ['a table of every object', zipped(withRow('["__proto__","1"]', state)), 'damaged'],
    ['a key of another kind', zipped(withRow(rowKey('cases', ['../../etc']), state)), 'damaged'],
    ['a key with a text around it', zipped(withRow(`${key} `, state)), 'damaged'],
    ['a row twice', zipped(JSON.stringify({ ...(JSON.parse(json) as object), carried: [], rows: [[key, state], [key, state]] })), 'damaged'],
    ['a row of fields of every object', zipped(withRow(key, `{"first":["${by}",${at}],"fields":{"__proto__":{"a":1}}}`)), 'damaged'],
    ['a change after the year 3000', zipped(withRow(key, state.replace(String(at), String(Date.UTC(4000, 0))))), 'damaged'],
    ['a change of no laptop', zipped(withRow(key, state.replace(by, 'hall'))), 'damaged'],
    ['a value that is a list', zipped(withRow(key, JSON.stringify({ first: [by, at], fields: { title: [[[['x'], by, at]], { [by]: at }] } }))), 'damaged'],
    ['a day to return by that is none', zipped(json.replace('"returnBy":null', '"returnBy":"2026-02-30"')), 'damaged'],
    ['a photo that is no picture', written(fileWith(new Uint8Array([1, 2, 3]))), 'damaged'],
    ['a photo that fills the memory when it is drawn', written(fileWith(flatPng(20_000, 20_000))), 'damaged'],
    ['a photo of another size than it says', written(fileWith(samplePng, { ...factsOf(samplePng), width: 4 })), 'damaged'],
    ['a photo by the name of another', written(fileWith(samplePng, { ...factsOf(samplePng), picture_key: 'other' })), 'damaged'],
  ])('is refused whole: %s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem)
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('a')
  })
})
