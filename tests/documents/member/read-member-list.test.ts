import { describe, expect, it } from 'vitest'
import type { MemberList } from '../../../core/member/types.ts'
import { readMemberList } from '../../../documents/member/read-member-list.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian)
  return bytes
}
const list = (more: Partial<MemberList>): { readonly ok: true; readonly value: MemberList } => ({
  ok: true, value: { separator: ',', headings: ['Name', 'Town'], rows: [['Zoë Albrecht', 'Northgate']], rowNumbers: [2], ...more },
})
const plain = 'Name,Town\nZoë Albrecht,Northgate\n'

describe('reading a list of members', () => {
  it.each([
    ['UTF-8', bytesOf(plain)],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${plain}`)],
    ['UTF-16 little-endian', utf16(`\uFEFF${plain}`, false)],
    ['UTF-16 big-endian', utf16(`\uFEFF${plain}`, true)],
    ['windows-1252', Uint8Array.from(plain, (character) => character.charCodeAt(0))],
    ['CR LF and no last line end', bytesOf(plain.replaceAll('\n', '\r\n').trimEnd())],
    ['many empty last lines', bytesOf(plain + '\r\n'.repeat(50_000))],
  ])('takes %s', (_, bytes) => {
    expect(readMemberList(bytes)).toEqual(list({}))
  })

  it.each([';', '\t', '|'])('guesses the separator %j', (separator) => {
    expect(readMemberList(bytesOf(plain.replaceAll(',', separator)))).toEqual(list({ separator }))
  })

  it('keeps ragged and empty rows with their numbers, and line breaks and separators within quotes', () => {
    const text = 'Name,Town\n\n"Albrecht, Zoë","Northgate\nBy the mill"\nTomas\nMaud,Lesk,more\n'
    expect(readMemberList(bytesOf(text))).toEqual(list({
      rows: [[''], ['Albrecht, Zoë', 'Northgate\nBy the mill'], ['Tomas'], ['Maud', 'Lesk', 'more']], rowNumbers: [2, 3, 4, 5],
    }))
  })

  it('takes the guard off', () => {
    expect(readMemberList(bytesOf("Name,Phone\nZoë,'+49 555\n"))).toEqual(list({ headings: ['Name', 'Phone'], rows: [['Zoë', '+49 555']] }))
  })

  it('finds the headings under a title and under a line that names the separator', () => {
    expect([readMemberList(bytesOf('Our members;\nName;Town\nZoë;Lesk\n')), readMemberList(bytesOf('sep=;\nName;Town\nZoë;Lesk\n'))]).toEqual([
      list({ separator: ';', rows: [['Zoë', 'Lesk']], rowNumbers: [3] }), list({ separator: ';', rows: [['Zoë', 'Lesk']], rowNumbers: [3] }),
    ])
  })

  it('loses no row to a quote that is never closed', () => {
    const read = readMemberList(bytesOf('Name,Town\n"Zoë,Lesk\nTomas,Lesk\nMaud,Lesk\n'))
    expect(read).toEqual(list({ rows: [['"Zoë', 'Lesk'], ['Tomas', 'Lesk'], ['Maud', 'Lesk']], rowNumbers: [2, 3, 4] }))
  })

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf('\n \n,,\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'not-text'],
    ['no heading that is known', bytesOf('a,b\n1,2\n'), 'no-heading'],
    ['headings without a name', bytesOf('Town,Phone\nLesk,1\n'), 'no-heading'],
    ['too many rows', bytesOf(`Name\n${'a\n'.repeat(20_001)}`), 'too-many-rows'],
    ['very many rows', bytesOf(`Name\n${'a\n'.repeat(2_000_000)}`), 'too-many-rows'],
    ['too many bytes', new Uint8Array(10 * 1024 * 1024 + 1).fill(97), 'too-large'],
  ])('refuses %s', (_, bytes, code) => {
    const read = readMemberList(bytes)
    expect(read.ok ? 'read' : read.problem.code).toBe(code)
  })

  it('takes as many rows as are allowed', () => {
    const read = readMemberList(bytesOf(`Name\n${'a\n'.repeat(20_000)}`))
    expect(read.ok && read.value.rows.length).toBe(20_000)
  })
})
