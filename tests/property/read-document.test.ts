import { Document, Packer, Paragraph } from 'docx'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from '../../documents/read/read-document.ts'

const codes = new Set(['empty', 'too-large', 'not-text', 'unsure-encoding', 'macros', 'encrypted', 'zip-bomb', 'damaged', 'format-not-yet'])
const isAnswer = (read: Awaited<ReturnType<typeof readDocument>>): boolean => read.ok || codes.has(read.problem.code)

it('answers any bytes, under any name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), fc.constantFrom('a.txt', 'a.docx', 'a.md', ''), async (bytes, name) => {
      expect(isAnswer(await readDocument(bytes, name))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('answers a Word document with any of its bytes changed', async () => {
  const whole = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Dear Minister,')] }] }))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
      const bytes = Uint8Array.from(whole)
      for (const [at, byte] of changes) bytes[at] = byte
      expect(isAnswer(await readDocument(bytes, 'a.docx'))).toBe(true)
    }),
    { numRuns: 150 },
  )
})

it('gives back every line of a text, in each of its encodings', async () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom(...'aàéñ ŁжΩ漢,.@'), maxLength: 30 }), { minLength: 1, maxLength: 20 })
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('utf8' as const, 'utf16le' as const), async (lines, encoding) => {
      const whole = `Dear Minister,\n${lines.join('\n')}`
      const bytes = encoding === 'utf8' ? Buffer.from(whole) : Buffer.from(`\ufeff${whole}`, encoding)
      const read = await readDocument(bytes, 'a.txt')
      expect(read.ok && read.value.text.lines.map((line) => line.text).join('\n')).toBe(whole)
    }),
  )
})
