import { describe, expect, it } from 'vitest'
import { listFormat } from '../../../documents/member/list-format.ts'
import { readList } from '../../../documents/member/read-list.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const card = (...lines: readonly string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
const read = async (text: string) => {
  const list = await readList(bytesOf(text), { encoding: null, sheet: null })
  if (!list.ok) throw new Error(list.problem.code)
  return list.value.list
}
const recordOf = ({ headings, rows }: Awaited<ReturnType<typeof read>>, at = 0) => Object.fromEntries(headings.map((heading, column) => [heading, rows[at]?.cells[column]]))

describe('address cards', () => {
  it('of version 3.0 become rows, with grouped and folded lines', async () => {
    const list = await read(card(
      'VERSION:3.0', 'N:Shaw;Mary;Ann;;', 'FN:Mary Shaw', 'item1.ADR;TYPE=HOME:;;8 Quay Street\\nFlat 2;Lesk;Norland;LS1', ' 4AB;Freedonia',
      'EMAIL;TYPE=WORK:work@members.example', 'EMAIL;TYPE=PREF:mary@members.example', 'TEL;TYPE=CELL:0555 1', 'TEL:0555 2', 'CATEGORIES:choir,writes to Norland', 'NOTE:Sings\\, loudly', 'BDAY:1980-01-02',
    ))
    expect([list.separator, recordOf(list)]).toEqual(['cards', {
      'Name': 'Mary Shaw', 'Street': '8 Quay Street\nFlat 2', 'City': 'Lesk', 'State': 'Norland', 'Postcode': 'LS14AB', 'Country': 'Freedonia', 'E-mail': 'mary@members.example',
      'Phone': '0555 1, 0555 2', 'Categories': 'choir, writes to Norland', 'Note': 'Sings, loudly\nwork@members.example', 'BDAY': '1980-01-02',
    }])
  })

  it('of version 4.0, without a full name, with a picture that is named and not read', async () => {
    const list = await read(card('VERSION:4.0', 'N:Okafor;Tomas;;;', 'TEL;VALUE=uri:tel:+44-1632-960001', 'LANG:es', 'PHOTO:data:image/png;base64,AAAA'))
    expect(recordOf(list)).toEqual({ 'Name': 'Tomas Okafor', 'Phone': '+44-1632-960001', 'Languages': 'Spanish', 'PHOTO': '' })
  })

  it('that are damaged, never closed or of another version damage no other card', async () => {
    const list = await read(`${card('VERSION:3.0', 'FN:Ada')}BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Never closed\r\n${card('VERSION:3.0', 'FN Ida')}${card('VERSION:2.1', 'FN;ENCODING=QUOTED-PRINTABLE:M=C3=A4x')}${card('VERSION:4.0', 'FN:Zoë')}`)
    expect(list.rows.map(({ line, cells, damaged }) => [line, cells[0], damaged === null])).toEqual([[1, 'Ada', true], [5, undefined, false], [8, undefined, false], [12, undefined, false], [16, 'Zoë', true]])
  })

  it('are recognised by their beginning', () => {
    expect([card('VERSION:3.0'), '\ufeffbegin:vcard\n', 'Name\nBEGIN:VCARD\n'].map((text) => listFormat(bytesOf(text)))).toEqual(['cards', 'cards', 'text'])
  })
})
