import { AlignmentType, ImageRun, LineRuleType, Paragraph } from 'docx'
import type { Picture } from '../../../core/pack/page/page.ts'
import { drawingNamed } from '../../../core/pack/page/pictures.ts'
import { cleanText } from '../../slots/clean-text.ts'
import { readPicture } from '../../picture/read-picture.ts'
import { drawingBytes } from '../drawings/drawing-bytes.ts'
import { fontOf } from '../face-fonts.ts'
import type { PageLook } from './page-look.ts'

/** The library takes a picture's size in pixels of 96 to the inch. */
const pixels = (points: number): number => (points * 96) / 72
/** The library numbers pictures on and on; each file has numbers of its own. */
const number = /(<wp:docPr id=")[^"]*"/gu
const openNumber = '0'

const bytesOf = (picture: string, { pictures }: PageLook): Uint8Array => {
  const drawing = drawingNamed(picture)
  const bytes = drawing === null ? pictures[picture] : drawingBytes(drawing)
  if (bytes === undefined) throw new Error('A picture of the pack is missing')
  return bytes
}

/** A picture on a line of its own, as high as the picture: exact lines would cut it. */
export const pagePicture = ({ picture, width, height, description, align }: Picture, look: PageLook): Paragraph => {
  const bytes = bytesOf(picture, look)
  const facts = readPicture(bytes)
  if (!facts.ok) throw new Error('A picture of the pack is damaged')
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    ...(look.isRightToLeft ? { bidirectional: true } : {}),
    ...(align === undefined ? {} : { alignment: align === 'middle' ? AlignmentType.CENTER : AlignmentType.END }),
    children: [new ImageRun({
      type: facts.value.format === 'jpeg' ? 'jpg' : 'png', data: bytes, transformation: { width: pixels(width), height: pixels(height) },
      // The foot of the line is that of its type.
      run: { size: 2, font: fontOf('sans').name },
      ...(description === '' ? { decorative: true } : {}),
      altText: { id: openNumber, name: description === '' ? 'drawing' : 'picture', description: cleanText(description) },
    })],
  })
}

/** The document with its pictures numbered from 1: the same plan gives the same bytes. */
export const withNumberedPictures = (xml: string): string => {
  let count = 0
  return xml.replace(number, (_whole, start: string) => `${start}${count += 1}"`)
}
