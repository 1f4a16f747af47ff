import { documentIdCharacter } from '../slots/template-slots.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { childNamed } from '../xml/xml-tree.ts'

/** The padding of a cell, both sides together, in twentieths of a point. */
const cellEdges = 216
/** The width of the text in a table cell; `width` is that of the text around the table. */
export const widthWithin = (cell: XmlElement, width: number): number => {
  const size = childNamed(childNamed(cell, 'w:tcPr') ?? cell, 'w:tcW')
  const own = Number.parseInt(size?.attributes.get('w:w') ?? '', 10) - cellEdges
  return size?.attributes.get('w:type') === 'dxa' && own > 0 ? Math.min(own, width) : width
}

/** An element's attributes, with those changed that must be unique in a file: drawings get a slot for a number, older shapes need none. */
export const singleAttributes = ({ name, attributes }: XmlElement): ReadonlyMap<string, string> => {
  if (name === 'wp:docPr') return new Map([...attributes, ['id', documentIdCharacter]])
  const isShape = name.startsWith('v:') && name !== 'v:shapetype'
  return isShape ? new Map([...attributes].filter(([key]) => key !== 'id' && key !== 'o:spid')) : attributes
}
