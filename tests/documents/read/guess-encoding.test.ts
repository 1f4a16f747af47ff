import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/read/read-document.ts'

/** Bytes of a text in a one-byte encoding of which this machine knows only how to read it. */
const encode = (text: string, encoding: string): Uint8Array => {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? 63)
}

const russian = 'Уважаемый господин министр, прошу немедленно освободить Марека Доврина. Он ни в чём не виноват и должен вернуться домой.'
const polish = 'Szanowny Panie Ministrze, proszę o natychmiastowe uwolnienie więźnia sumienia. Żądam też śledztwa w sprawie pobić.'

describe('a text in an encoding that cannot be determined', () => {
  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['windows-1250', polish],
    ['macintosh', 'Señor Ministro: pido la libertad de él, de ella y de todos los demás niños.'],
  ])('%s: is not guessed silently; the right one is among the candidates', async (encoding, text) => {
    const bytes = encode(text, encoding)
    const asked = await readDocument(bytes, 'a.txt')
    if (asked.ok) throw new Error('It was guessed')
    expect([asked.problem.code, asked.problem.candidates?.some(({ sample }) => text.replace(/\s+/gu, ' ').includes(sample))]).toEqual(['unsure-encoding', true])
    const read = await readDocument(bytes, 'a.txt', { encoding })
    expect(read).toEqual({ ok: true, value: { text: { lines: [{ text }] }, mediaType: `text/plain; charset=${encoding}` } })
  })

  it('asks again when the bytes are none of the chosen one', async () => {
    const read = await readDocument(encode(russian, 'windows-1251'), 'a.txt', { encoding: 'shift_jis' })
    expect(read.ok ? 'read' : read.problem.code).toBe('unsure-encoding')
  })

  it.each(['Perú: ¿dónde están? – “Aquí”', 'Müller fährt nach Österreich…', 'Ça va? Très bien, à bientôt', 'Skriv till: Åsa Öberg, Malmö'])('is not asked about plainly western letters: %s', async (text) => {
    const read = await readDocument(encode(text, 'windows-1252'), 'a.txt')
    expect(read.ok && read.value.text.lines).toEqual([{ text }])
  })
})
