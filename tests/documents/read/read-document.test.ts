import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/read/read-document.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))))

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf32 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 4))
  for (const [index, letter] of [...text].entries()) view.setUint32(index * 4, letter.codePointAt(0) ?? 0, isLittle)
  return new Uint8Array(view.buffer)
}
const refused = (code: string): unknown => ({ ok: false, problem: { code } })

describe('a text file', () => {
  it.each([
    ['UTF-8', bytesOf('Perú\r\nLima'), 'text/plain; charset=utf-8'],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], 'Perú\nLima'), 'text/plain; charset=utf-8'],
    ['UTF-16 with a mark', Buffer.from('\ufeffPerú\nLima', 'utf16le'), 'text/plain; charset=utf-16le'],
    ['UTF-16 without one', Buffer.from('Perú\nLima', 'utf16le'), 'text/plain; charset=utf-16le'],
    ['UTF-16, big end first', Buffer.from('\ufeffPerú\nLima', 'utf16le').swap16(), 'text/plain; charset=utf-16be'],
    ['UTF-32 with a mark', utf32('\ufeffPerú\nLima', true), 'text/plain; charset=utf-32le'],
    ['UTF-32, big end first', utf32('\ufeffPerú\nLima', false), 'text/plain; charset=utf-32be'],
    ['windows-1252', latin('Per\u00fa\nLima'), 'text/plain; charset=windows-1252'],
  ])('in %s is read', async (_, bytes, mediaType) => {
    expect(await readDocument(bytes, 'a.txt')).toEqual({
      ok: true,
      value: { text: { lines: [{ text: 'Perú' }, { text: 'Lima' }] }, mediaType },
    })
  })

  it('keeps empty lines and counts pages at form feeds', async () => {
    expect(await readDocument(bytesOf('one\n\ntwo\n\fthree'), 'a.md')).toEqual({
      ok: true,
      value: {
        text: {
          lines: [
            { text: 'one', page: 1 },
            { text: '', page: 1 },
            { text: 'two', page: 1 },
            { text: 'three', page: 2 },
          ],
        },
        mediaType: 'text/markdown; charset=utf-8',
      },
    })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['nothing', bytesOf(), refused('empty')],
    ['blanks', bytesOf(' \n\t\n'), refused('empty')],
    ['a mark alone', bytesOf([0xff, 0xfe]), refused('empty')],
    ['zero bytes', bytesOf([1, 0, 0, 2, 0, 0, 0]), refused('not-text')],
    ['control characters', bytesOf([0x01, 0x81, 0x8d, 0x90]), refused('not-text')],
    ['half a UTF-16 character', bytesOf([0xff, 0xfe, 0x41]), refused('unsure-encoding')],
    ['half a UTF-32 character', bytesOf([0xff, 0xfe, 0, 0, 0x41, 0]), refused('not-text')],
    ['a picture', bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), refused('not-text')],
    ['a PDF without pages', bytesOf('%PDF-1.7\n'), refused('damaged')],
    ['empty rich text', bytesOf('{\\rtf1\\ansi }'), refused('empty')],
    ['rich text that breaks off', bytesOf('{\\rtf1\\ansi Dear Minister'), refused('damaged')],
    ['an empty web page', bytesOf('\n<!DOCTYPE html><html></html>'), refused('empty')],
    ['an empty mail', bytesOf('Received: from a\r\nSubject: x\r\n\r\n'), refused('empty')],
    ['an old Word file', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), refused('format-not-yet')],
    ['a broken archive', bytesOf([0x50, 0x4b, 0x03, 0x04], 'broken'), refused('damaged')],
  ])('%s', async (_, bytes, answer) => {
    expect(await readDocument(bytes, 'a.txt')).toEqual(answer)
  })

  it('recognises a Word document with a password', async () => {
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    expect(await readDocument(bytesOf(signature), 'letter.docx')).toEqual(refused('encrypted'))
    const inside = Buffer.from('EncryptedPackage', 'utf16le')
    expect(await readDocument(Buffer.concat([Buffer.from(signature), inside]), 'letter')).toEqual(refused('encrypted'))
  })

  it('refuses more than 50 MB before looking inside', async () => {
    expect(await readDocument(new Uint8Array(50 * 1024 * 1024 + 1), 'a.txt')).toEqual(refused('too-large'))
  })

  it('refuses more lines than a long report has, and takes as many', async () => {
    const lines = (count: number): Uint8Array => bytesOf('Dear Minister,\n\n'.repeat(count / 2))
    expect(await readDocument(lines(50_000), 'a.txt')).toEqual(refused('too-large'))
    expect(await readDocument(lines(39_000), 'a.txt')).toMatchObject({ ok: true })
    expect(await readDocument(bytesOf('Dear Minister,', '\n'.repeat(200_000)), 'a.txt')).toEqual(refused('too-large'))
  })

  it('takes pasted text that opens with a subject for text', async () => {
    expect(await readDocument(bytesOf('Subject: UA 1/24\n\nBody'), 'a.txt')).toMatchObject({ ok: true })
  })
})
