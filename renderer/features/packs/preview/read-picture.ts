import type { Piece } from './word-types.ts'
import { find, pointsOf, valueOf, type XmlElement } from './xml.ts'

/** English metric units, which drawings are measured in. */
const perPoint = 12_700

/** A picture in a line of text; null for every other drawing. */
export const readPicture = (drawing: XmlElement): Extract<Piece, { readonly kind: 'picture' }> | null => {
  const inline = find(drawing, 'wp:inline')
  const extent = find(inline, 'wp:extent')
  const id = valueOf(find(inline, 'a:graphic', 'a:graphicData', 'pic:pic', 'pic:blipFill', 'a:blip'), 'r:embed')
  const [width, height] = [pointsOf(valueOf(extent, 'cx'), perPoint), pointsOf(valueOf(extent, 'cy'), perPoint)]
  return id === null || width === null || height === null ? null : { kind: 'picture', id, width, height, description: valueOf(find(inline, 'wp:docPr'), 'descr') ?? '' }
}
