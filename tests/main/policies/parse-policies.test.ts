import { describe, expect, it } from 'vitest'
import { noPolicies } from '../../../core/policy/policies.ts'
import { parsePolicies } from '../../../main/policies/parse-policies.ts'

const { path: _none, ...nothing } = noPolicies
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const parse = (file: unknown) => parsePolicies(bytesOf(JSON.stringify(file)))

const ranges = { country: { min: 1, max: 200 }, section: { min: 1, max: 200 }, reportDueDays: { min: 0, max: 366 } }

const full = {
  country: ' Maravia ', paper: 'letter', section: 'Maravia section', officeEmail: 'reports@office.example', reportRhythm: 'quarter', reportDueDays: 20, reportFiles: ['json', 'docx', 'json'],
  labelStock: 'avery l7160', returnStock: 'herma 4360', sheetLanguage: 'fr', letterLanguage: 'pt-BR', dataFolder: '~/Vigil', fixed: ['paper', 'country', 'paper'],
}

describe('the file of an office', () => {
  it('is read entry by entry, in the forms that the settings have', () => {
    expect(parse(full)).toEqual({
      ...nothing, dataFolder: '~/Vigil', fixed: ['country', 'paper'],
      values: { ...full, country: 'Maravia', reportFiles: ['docx', 'json'], labelStock: 'L7160', returnStock: 'Herma 4360', dataFolder: undefined, fixed: undefined },
    })
    expect(parse({})).toEqual(nothing)
  })

  it('loses only the entries that are unknown or wrong, each with its reason', () => {
    expect(parse({
      country: '', paper: 'A4', section: 'x'.repeat(201), officeEmail: 'a@b.example, c@d.example', reportRhythm: 'weekly', reportDueDays: 1.5, reportFiles: [],
      labelStock: 'L0000', returnStock: 7160, sheetLanguage: 'it', letterLanguage: 'Portuguese', dataFolder: 7, colour: 'red', fixed: ['country', 'colour', 'dataFolder'],
    })).toEqual({
      ...nothing, ignored: [
        { why: 'unknown', entry: 'colour' },
        ...['country', 'paper', 'section', 'officeEmail', 'reportRhythm', 'reportDueDays', 'reportFiles', 'labelStock', 'returnStock', 'sheetLanguage', 'letterLanguage', 'dataFolder'].map((entry) => ({ why: 'wrong-value', entry, ...(entry in ranges ? { range: ranges[entry as keyof typeof ranges] } : {}) })),
        { why: 'fixed-without-value', entry: 'country' }, { why: 'fixed-unknown', entry: 'colour' }, { why: 'fixed-unknown', entry: 'dataFolder' },
      ],
    })
    expect(parsePolicies(bytesOf('{ "__proto__": { "paper": "a4" }, "toString": 1 }')).ignored).toEqual([{ why: 'unknown', entry: '__proto__' }, { why: 'unknown', entry: 'toString' }])
    expect(parse({ paper: 'a4', fixed: 'paper' })).toEqual({ ...nothing, values: { paper: 'a4' }, ignored: [{ why: 'wrong-value', entry: 'fixed' }] })
  })

  it('keeps the good names of what is fixed, and notes what is no name', () => {
    expect(parse({ paper: 'a4', country: 'Maravia', fixed: ['paper', 7, null, 7, 'country', ['paper']] })).toEqual({
      ...nothing, values: { paper: 'a4', country: 'Maravia' }, fixed: ['country', 'paper'], ignored: ['7', 'null', '["paper"]'].map((entry) => ({ why: 'fixed-no-name', entry })),
    })
  })

  it('refuses a folder whose path goes up, and takes two dots within a name', () => {
    const folders = ['/srv/../etc/vigil', '~/..', 'C:\\Vigil\\..\\x', '/srv/vigil..old']
    expect(folders.map((dataFolder) => [parse({ dataFolder }).dataFolder, parse({ dataFolder }).ignored.length])).toEqual([[null, 1], [null, 1], [null, 1], ['/srv/vigil..old', 0]])
  })

  it('may begin with the mark of an editor, also in UTF-16', () => {
    const text = '\ufeff{ "country": "Côte" }'
    const wide = new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]))
    expect([bytesOf(text), wide].map((bytes) => parsePolicies(bytes).values)).toEqual([{ country: 'Côte' }, { country: 'Côte' }])
  })

  it('is not used where it is no JSON, no text or no object', () => {
    const files = ['', '{ "paper": "a4", }', '[{ "paper": "a4" }]', '"a4"', 'null']
    expect([...files.map(bytesOf), new Uint8Array([0x7b, 0xff, 0x7d])].map((bytes) => parsePolicies(bytes))).toEqual(
      ['not-json', 'not-json', 'not-an-object', 'not-an-object', 'not-an-object', 'not-json'].map((problem) => ({ ...nothing, problem })),
    )
  })
})
