import { describe, expect, it } from 'vitest'
import type { ListRow, MemberList } from '../../../core/member/import-types.ts'
import { readMemberList } from '../../../documents/member/read-member-list.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian)
  return bytes
}
const row = (line: number, ...cells: readonly string[]): ListRow => ({ line, cells, damaged: null })
const damagedRow = (line: number, damaged: string): ListRow => ({ line, cells: [], damaged })
const list = (more: Partial<MemberList>): { readonly ok: true; readonly value: MemberList } => ({
  ok: true, value: { separator: ',', headings: ['Name', 'Town'], rows: [row(2, 'Zoë Albrecht', 'Northgate')], ...more },
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
      rows: [row(2, ''), row(3, 'Albrecht, Zoë', 'Northgate\nBy the mill'), row(5, 'Tomas'), row(6, 'Maud', 'Lesk', 'more')],
    }))
  })

  it('takes the guard off', () => {
    expect(readMemberList(bytesOf("Name,Phone\nZoë,'+49 555\n"))).toEqual(list({ headings: ['Name', 'Phone'], rows: [row(2, 'Zoë', '+49 555')] }))
  })

  it('finds the headings under a title and under a line that names the separator', () => {
    expect([readMemberList(bytesOf('Our members;\nName;Town\nZoë;Lesk\n')), readMemberList(bytesOf('sep=;\nName;Town\nZoë;Lesk\n'))]).toEqual([
      list({ separator: ';', rows: [row(3, 'Zoë', 'Lesk')] }), list({ separator: ';', rows: [row(3, 'Zoë', 'Lesk')] }),
    ])
  })

  it('takes the first row with several cells as headings where none names a name: a person says what they are', () => {
    expect(readMemberList(bytesOf('Our list\nWho,Where\nZoë,Lesk\n'))).toEqual(list({ headings: ['Who', 'Where'], rows: [row(3, 'Zoë', 'Lesk')] }))
  })

  it.each<[string, string, readonly ListRow[]]>([
    ['never closed', 'Name,Town\n"Zoë,Lesk\nTomas,Lesk\nMaud,Lesk\n', [damagedRow(2, '"Zoë,Lesk'), row(3, 'Tomas', 'Lesk'), row(4, 'Maud', 'Lesk')]],
    ['never closed, after a cell of two lines', 'Name,Town\n"Ines","1 Rise\nLesk"\n"Hale, Maud",Lesk\nKarin,"Lesk, by the mill"\n"Tomas,Lesk\nPia,Lesk\n', [
      row(2, 'Ines', '1 Rise\nLesk'), row(4, 'Hale, Maud', 'Lesk'), row(5, 'Karin', 'Lesk, by the mill'), damagedRow(6, '"Tomas,Lesk'), row(7, 'Pia', 'Lesk'),
    ]],
    ['never closed, in a list of two columns with semicolons', 'Name;Town\nInes;Lesk\n"Zoë;Lesk\nKarin;"Lesk, by the mill"\n', [row(2, 'Ines', 'Lesk'), damagedRow(3, '"Zoë;Lesk'), row(4, 'Karin', 'Lesk, by the mill')]],
    ['closed by the quote of a later row', 'Name,Town\n"Zoë,Lesk\nTomas,"Lesk, by the mill"\nMaud,Lesk\n', [damagedRow(2, '"Zoë,Lesk'), row(3, 'Tomas', 'Lesk, by the mill'), row(4, 'Maud', 'Lesk')]],
    ['with text after it, in a cell of two lines', 'Name,Street,Town\nZoë,"1 Rise\nBy the mill" x,Lesk\nTomas,2 Rise,Lesk\n', [damagedRow(2, 'Zoë,"1 Rise'), damagedRow(3, 'By the mill" x,Lesk'), row(4, 'Tomas', '2 Rise', 'Lesk')]],
    ['in a nickname', 'Name,Town\nZoë "Zo" Albrecht,Lesk\nTomas,Lesk\n', [row(2, 'Zoë "Zo" Albrecht', 'Lesk'), row(3, 'Tomas', 'Lesk')]],
  ])('a quote %s damages its own row and no other', (_, text, rows) => {
    const read = readMemberList(bytesOf(text))
    expect(read.ok && read.value.rows).toEqual(rows)
  })

  it('reads a list in which every quote is damaged in time that grows with its length', () => {
    const read = readMemberList(bytesOf(`Name,Town\n${'"Zoë ""x,Lesk\n'.repeat(19_000)}`))
    expect(read.ok && [read.value.rows.length, read.value.rows.every(({ damaged }) => damaged !== null)]).toEqual([19_000, true])
  })

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf('\n \n,,\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'not-text'],
    ['a text in one column without a heading for names', bytesOf('Dear all,\nsee you on Friday.\n'), 'no-heading'],
    ['too many cells', bytesOf(`Name\n${','.repeat(600_000)}`), 'too-many-cells'],
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
