import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOfHtml } from '../../documents/read/html/read-html-document.ts'
import { linesOfText } from '../../documents/read/lines-of-text.ts'
import { linesOfMarkdown } from '../../documents/read/markdown-lines.ts'
import { readDocument } from '../../documents/read/read-document.ts'
import { unwrapLines } from '../../documents/read/unwrap-lines.ts'

const word = fc.string({ unit: fc.constantFrom(...'aéŁжΩ漢9'), minLength: 1, maxLength: 8 })
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '))
const tag = fc.constantFrom('p', 'div', 'b', 'td', 'tr', 'table', 'li', 'ol', 'ul', 'br', 'nav', 'main', 'article', 'header', 'footer', 'h2', 'pre', 'span', 'aside', 'blockquote')
const markup = fc.array(fc.oneof(word, tag.map((name) => `<${name}>`), tag.map((name) => `</${name}>`)), { maxLength: 60 })
const flat = (text: string): string => text.replace(/\s+/gu, '')
const letters = (text: string): string => [...text.replace(/[^aéŁжΩ漢9]/gu, '')].toSorted().join('')

it('loses no letter of a page, however its tags are nested', () => {
  fc.assert(
    fc.property(markup, (parts) => {
      const shown = parts.filter((part) => !part.startsWith('<')).join('')
      // Counted lists show numbers that are in no text.
      const read = linesOfHtml(parts.join('')).map((line) => (line.isListItem === true ? line.text.replace(/^\d+\. /u, '') : line.text)).join('')
      expect(letters(read)).toBe(letters(shown))
    }),
    { numRuns: 400 },
  )
})

it('joins the lines of a text without changing a word of it', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (texts) => {
      const { lines } = linesOfText(texts.join('\n'))
      expect(flat(unwrapLines(lines).map((line) => line.text).join(''))).toBe(flat(texts.join('')))
    }),
  )
})

it('keeps every letter of a Markdown text', () => {
  const marks = fc.array(fc.oneof(word, fc.constantFrom('*', '**', '_', '# ', '- ', '> ', '|', '\n', '[', '](', ')', '`', '```', '~~~', '\\', ' ')), { maxLength: 60 })
  fc.assert(
    fc.property(marks, (parts) => {
      const text = parts.join('')
      // The address of a link goes to the line's links.
      if (text.includes('](')) return
      expect(letters(linesOfMarkdown(linesOfText(text).lines).map((line) => line.text).join(''))).toBe(letters(text))
    }),
    { numRuns: 1000 },
  )
})

it('answers any mail, of any parts', async () => {
  const part = fc.constantFrom('--b\r\n', '--b--\r\n', 'Content-Type: text/html\r\n', 'Content-Type: multipart/mixed; boundary="b"\r\n', 'Content-Type: message/rfc822\r\n', 'Content-Transfer-Encoding: base64\r\n', 'Content-Transfer-Encoding: quoted-printable\r\n', 'Content-Disposition: attachment; filename="=?x?Q?=FF?="\r\n', '\r\n', '=E9=\r\n', '/+8=\r\n', '<p>a', 'Perú\r\n')
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.constantFrom('utf8' as const, 'latin1' as const), async (parts, encoding) => {
      const read = await readDocument(Buffer.from(`Received: a\r\nMIME-Version: 1.0\r\n${parts.join('')}`, encoding), 'a.eml')
      expect(read.ok || ['empty', 'damaged', 'unsure-encoding', 'not-text'].includes(read.problem.code)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
