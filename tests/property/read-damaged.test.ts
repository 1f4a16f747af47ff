import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../documents/read/read-document.ts'

const codes = new Set(['empty', 'too-large', 'not-text', 'unsure-encoding', 'macros', 'encrypted', 'zip-bomb', 'damaged', 'no-text-layer', 'format-not-yet'])

const cell = (...texts: readonly string[]): TableCell => new TableCell({ children: texts.map((text) => new Paragraph(text)) })
const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Dear Minister,'), new Table({ rows: [new TableRow({ children: [cell('Ana Lim', 'Calle 5'), cell('Luis Ro', 'Av 7')] })] })] }] }))
const content = '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text><text:h>UA 9/26</text:h><table:table><table:table-row><table:table-cell><text:p>Ana <text:span>Lim</text:span></text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>'

const specimens: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.docx', docx],
  ['a.odt', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(content) }, { level: 0 })],
  ['a.rtf', Buffer.from(String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\b Dear} Per\'fa\par\trowd\cellx1{\pard\intbl Ana\cell Luis\cell\row}{\field{\*\fldinst HYPERLINK "a"}{\fldrslt b}}\u1052?{\footnote c}\par}`)],
  ['a.html', Buffer.from('<!DOCTYPE html><nav><ul><li><a href="/">Home</a></ul></nav><main><h1>Poet held</h1><table><tr><td>Ana<br>Lima</td><td>Luis</td></tr></table><pre>A   b</pre></main>')],
  ['a.eml', Buffer.from('From: a@b.example\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nSubject: UA\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n> Dear=20Minis=\r\nter\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nBody\r\n--b--\r\n')],
  ['a.pdf', readFileSync(new URL('../documents/read/fixtures/two-pages.pdf', import.meta.url))],
  ['a.md', Buffer.from('# UA\n\n| Ana | Luis |\n|---|---|\n| Calle 5 | Av 7 |\n\n> quoted\n- item impri-\nsoned')],
  ['a.txt', Buffer.from('From: Ana <a@b.example>\nSent: 5 March 2026 10:12\nSubject: UA\n\n> Ana Lim        Luis Ro\n> Calle 5        Av 7\n> impri-\n> soned\n12\n')],
]

describe('a document with damaged bytes', () => {
  const change = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), at: fc.nat(), byte: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), byte: fc.nat(60) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.nat(), byte: fc.nat(40) }),
  )
  it.each(specimens)('as %s is answered', async (name, whole) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), async (changes, isCutOff) => {
        let bytes = Buffer.from(whole)
        for (const { kind, at, byte } of changes) {
          const place = at % Math.max(1, bytes.length)
          if (kind === 'set') bytes[place] = byte
          else if (kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + byte)])
          else bytes = Buffer.concat([bytes.subarray(0, place), ...Array.from({ length: 20 }, () => bytes.subarray(place, place + byte)), bytes.subarray(place)])
        }
        const read = await readDocument(isCutOff ? bytes.subarray(0, Math.floor(bytes.length * 0.8)) : bytes, name)
        expect(read.ok || codes.has(read.problem.code)).toBe(true)
      }),
      { numRuns: name === 'a.pdf' || name === 'a.docx' ? 25 : 60 },
    )
  }, 60_000)
})

describe('a document of 200,000 bytes of the same', () => {
  const size = 200_000
  const pieces = ['a', '-', 'a-\n', '> ', '>', '- a\n', '-\n', '=', '=\n', '=20', '@', 'a@b', '<', '* ', '|', '| a ', '\t', 'a   b\n', 'a\tb\n', 'From: a\n', 'To: a@b.c\n', '1\n', '• a\n', ' ', '(', '[a](', 'a.', '+1 ', 'a:', '\\', '_a', '&#1;', '{', '}', '\u00ad']
  const wraps: Readonly<Record<string, (text: string) => string>> = {
    'a.txt': (text) => `Dear\n${text}`,
    'a.md': (text) => `Dear\n${text}`,
    'a.html': (text) => `<!DOCTYPE html><p>${text}`,
    'b.html': (text) => `<!DOCTYPE html><table><tr><td><pre>${text}`,
    'a.rtf': (text) => `{\\rtf1\\ansi ${text.replace(/[{}\\]/gu, (sign) => `\\${sign}`).replaceAll('\n', '\\par ').replaceAll('\t', '\\tab ')}}`,
    'a.eml': (text) => `From: a@b.example\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nSubject: x\nContent-Type: text/plain\n\n${text}`,
  }
  it.each(Object.keys(wraps))('as %s is answered in a time that grows with its size', async (name) => {
    const slow: string[] = []
    for (const piece of pieces) {
      const bytes = Buffer.from(wraps[name]?.(piece.repeat(size / piece.length)) ?? '')
      const start = process.cpuUsage()
      await readDocument(bytes, name)
      const { user, system } = process.cpuUsage(start)
      if (user + system > 6_000_000) slow.push(`${JSON.stringify(piece)} ${Math.round((user + system) / 1_000)} ms`)
    }
    expect(slow).toEqual([])
  }, 300_000)
})
