import { documentIdCharacter } from '../slots/template-slots.ts'
import type { XmlElement } from './xml-tree.ts'
import { childNamed } from './xml-tree.ts'

/** What a cell keeps free at both of its edges together, in twentieths of a point. */
const cellEdges = 216
/** How wide a text in that table cell can be, in a text of that width. */
export const widthWithin = (cell: XmlElement, width: number): number => {
  const size = childNamed(childNamed(cell, 'w:tcPr') ?? cell, 'w:tcW')
  const own = Number.parseInt(size?.attributes.get('w:w') ?? '', 10) - cellEdges
  return size?.attributes.get('w:type') === 'dxa' && own > 0 ? Math.min(own, width) : width
}

/** Numbers and names that may stand only once in a file: drawings are counted, older shapes can do without. */
export const singleAttributes = ({ name, attributes }: XmlElement): ReadonlyMap<string, string> => {
  if (name === 'wp:docPr') return new Map([...attributes, ['id', documentIdCharacter]])
  const isShape = name.startsWith('v:') && name !== 'v:shapetype'
  return isShape ? new Map([...attributes].filter(([key]) => key !== 'id' && key !== 'o:spid')) : attributes
}
