import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../../../documents/laptop/file-kind.ts'
import { sealBytes } from '../../../documents/laptop/sealed-file.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the kind of a file', () => {
  it('is known by the first bytes of what another laptop handed over, under any name', async () => {
    expect(fileKindOf(await sealBytes(bytesOf('rows'), 'candle harbour violet'))).toBe('hand-over')
    // Closed for a key and not with words: another program made it.
    expect(fileKindOf(bytesOf('age-encryption.org/v1\n-> X25519 abc\n'))).toBe('text')
  })

  it('is said of every other file', () => {
    const files: Readonly<Record<string, string | Uint8Array>> = {
      copy: 'SQLite format 3\0rest', slip: '{"format":"vigil-report-slip"}', empty: '', packed: new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]),
      pdf: '%PDF-1.7', rtf: '{\\rtf1', text: 'Name,Phone\n', other: new Uint8Array([1, 0, 2]),
    }
    expect(Object.entries(files).map(([, content]) => fileKindOf(typeof content === 'string' ? bytesOf(content) : content))).toEqual(Object.keys(files))
  })
})
