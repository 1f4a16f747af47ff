import { describe, expect, it } from 'vitest'
import { decodeList } from '../../../documents/member/decode-list.ts'

/** A text in an encoding of one byte for each letter. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)))
}

const lists: readonly (readonly [string, string, string])[] = [
  ['Hungarian', 'windows-1250', 'Name;Town\nTőkés Ödön;Győrfa\nSzűts Ágota;Pét\n'],
  ['Polish', 'windows-1250', 'Name;Town\nŁucja Wąsik;Toruńsk\nJan Bóbr;Łodzia\n'],
  ['Polish', 'iso-8859-2', 'Name;Town\nŁucja Wąsik;Toruńsk\nJan Bóbr;Łodzia\n'],
  ['Czech', 'windows-1250', 'Name;Town\nŽofie Dvořáčková;Plzeňka\nJiří Kůň;Brnov\n'],
  ['Czech', 'iso-8859-2', 'Name;Town\nŠimon Dvořáček;Plzeňka\n'],
  ['Croatian', 'windows-1250', 'Name;Town\nAnđa Kovačić;Šiben\n'],
  ['Turkish', 'windows-1254', 'Name;Town\nIşık Yıldızoğlu;Eskişar\n'],
  ['Russian', 'windows-1251', 'Name;Town\nИрина Лесная;Казанка\n'],
  ['Russian', 'koi8-r', 'Name;Town\nИрина Лесная;Казанка\n'],
  ['western', 'macintosh', 'Name,Town\nZoë Müllner,Kölln\nJosé Peñas,Cádir\n'],
  ['Spanish', 'windows-1252', 'Name,Town\nIñigo Peñas,Cádir\n'],
  ['German', 'windows-1252', 'Name,Town\nJörg Müllner,Straße 3\n'],
]

describe('the encoding of a list', () => {
  it.each(lists)('%s in %s is read right, or asked for with the right reading among the choices', (_, encoding, text) => {
    const decoded = decodeList(encoded(text, encoding), null)
    const rows = new Set(text.split('\n').filter((row) => /[^\0-\x7f]/u.test(row)))
    if (decoded.ok) return expect(decoded.value).toBe(text)
    const candidates = decoded.problem.candidates ?? []
    expect([decoded.problem.code, candidates.some(({ sample }) => sample.split('\n').every((row) => rows.has(row))), candidates.length > 1]).toEqual(['unsure-encoding', true, true])
    expect(decodeList(encoded(text, encoding), encoding)).toEqual({ ok: true, value: text })
  })

  it('asks with the rows that differ', () => {
    const decoded = decodeList(encoded('Name;Town\nTom Day;Lesk\nTőkés Ödön;Győrfa\nAnna Müllner;Lesk\n', 'windows-1250'), null)
    expect(decoded.ok ? decoded.value : decoded.problem).toEqual({ code: 'unsure-encoding', candidates: [
      { encoding: 'windows-1252', sample: 'Tõkés Ödön;Gyõrfa' }, { encoding: 'windows-1250', sample: 'Tőkés Ödön;Győrfa' },
    ] })
  })

  it.each(['Name\nZoë Müllner\n', 'Name\nJörg Süß\n'])('does not ask where all likely encodings say the same: %j', (text) => {
    expect(decodeList(encoded(text, 'windows-1252'), null)).toEqual({ ok: true, value: text })
  })
})
