import { Document, Packer } from 'docx'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../../core/pack/page/parts.ts'
import { types } from '../../../../core/pack/page/type.ts'
import { pageText } from '../../../../documents/pack/page/page-text.ts'

const arabic = 'أفرجوا عن تيودورا.'
const latin = 'Dear Minister,'

/** Whether the paragraph runs from right to left, and the side that it asks for. */
const directionOf = async (text: string, isPageRightToLeft: boolean, more: Parameters<typeof textOf>[2] = {}): Promise<string> => {
  const document = new Document({ sections: [{ children: [pageText(textOf(text, types.body, more), 200, isPageRightToLeft)] }] })
  const xml = new TextDecoder().decode(unzipSync(await Packer.toBuffer(document))['word/document.xml'])
  return `${xml.includes('<w:bidi') ? 'rtl' : 'ltr'} ${/<w:jc w:val="(\w+)"/u.exec(xml)?.[1] ?? 'start'}`
}

describe('a text', () => {
  it('runs as its own words do, and begins at the side at which its page begins; Arabic begins at the right everywhere', async () => {
    expect([
      await directionOf(latin, false), await directionOf(arabic, false), await directionOf(latin, true), await directionOf(arabic, true), await directionOf('41/26', true),
    ]).toEqual(['ltr start', 'rtl start', 'ltr end', 'rtl start', 'rtl start'])
  })

  it('is at the end of its page where it is asked to be', async () => {
    const more = { align: 'end' } as const
    expect([await directionOf(latin, false, more), await directionOf(arabic, false, more), await directionOf(latin, true, more), await directionOf(arabic, true, more)])
      .toEqual(['ltr end', 'rtl start', 'ltr start', 'rtl end'])
  })

  it('is at the start of its page where it is asked to be', async () => {
    const more = { align: 'start' } as const
    expect([await directionOf(latin, false, more), await directionOf(arabic, false, more), await directionOf(arabic, true, more)]).toEqual(['ltr start', 'rtl end', 'rtl start'])
  })

  it('is laid out as its page is where it has a mark, and from left to right where it is a code', async () => {
    expect([await directionOf(latin, true, { mark: { text: '1', type: types.body, width: 9 } }), await directionOf('7KQM-034-C', true, { isLeftToRight: true })]).toEqual(['rtl start', 'ltr end'])
  })
})
