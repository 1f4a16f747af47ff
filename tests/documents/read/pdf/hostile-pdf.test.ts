import { describe, expect, it } from 'vitest'
import { readPdfDocument } from '../../../../documents/read/pdf/read-pdf-document.ts'
import { stacked, writePdf } from '../../../kit/pdf-writer.ts'

const whole = Buffer.from(writePdf([stacked(['Urgent Action', 'Ana Example'], { x: 60, y: 760 })]))
const refused = (code: string): unknown => ({ ok: false, problem: { code } })

describe('a PDF that cannot be read', () => {
  it.each([
    ['its first line alone', Buffer.from('%PDF-1.7\n'), 'damaged'],
    ['noise after its first line', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 0x9d)]), 'damaged'],
    ['pages without text', Buffer.from(writePdf([[], []])), 'no-text-layer'],
  ])('%s', async (_, bytes, code) => {
    expect(await readPdfDocument(bytes)).toEqual(refused(code))
  })

  it('gives an answer wherever it is cut', async () => {
    const cuts = Array.from({ length: 20 }, (_, index) => Math.floor((whole.length * index) / 20))
    const answers = await Promise.all(cuts.map(async (cut) => (await readPdfDocument(whole.subarray(0, cut))).ok))
    expect(answers.every((answer) => typeof answer === 'boolean')).toBe(true)
  })
})

describe('a PDF with more than text', () => {
  it('runs no script', async () => {
    const read = await readPdfDocument(writePdf([stacked(['Kept'], { x: 60, y: 760 })], '/OpenAction << /S /JavaScript /JS (globalThis.ranFromPdf = true) >>'))
    expect([read.ok, Object.hasOwn(globalThis, 'ranFromPdf')]).toEqual([true, false])
  })

  it('leaves the bytes it was given as they are', async () => {
    const bytes = new Uint8Array(whole)
    await readPdfDocument(bytes)
    expect(Buffer.from(bytes).equals(whole)).toBe(true)
  })
})
