import { allWithin, elementsIn, isElement } from '../../xml/xml-tree.ts'
import type { XmlElement, XmlNode } from '../../xml/xml-tree.ts'
import { officeNode, textNode } from '../office/office-node.ts'
import type { OfficeNode } from '../office/office-node.ts'
import type { OdtStyles } from './odt-styles.ts'

export type OdtBlocks = { readonly body: readonly OfficeNode[]; readonly notes: readonly OfficeNode[] }

/** Not shown as text: what was deleted while changes were tracked, comments, forms, scripts, objects in place of text. */
const leftOut = new Set([
  'text:tracked-changes', 'office:annotation', 'office:annotation-end', 'office:forms', 'office:scripts', 'office:event-listeners', 'text:script', 'text:hidden-text',
  'text:hidden-paragraph', 'text:ruby-text', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'svg:title', 'svg:desc', 'draw:object', 'draw:object-ole',
  'draw:image', 'draw:plugin', 'draw:applet', 'math:math', 'table:covered-table-cell',
])

const maxSpaces = 200

const spaces = (element: XmlElement): string => ' '.repeat(Math.min(maxSpaces, Math.max(1, Number(element.attributes.get('text:c') ?? 1) || 1)))

/** The blocks of an OpenDocument text's element, with the notes that are in them. */
export const odtBlocks = (top: XmlElement, styles: OdtStyles): OdtBlocks => {
  const notes: OfficeNode[] = []

  const bold = (isBold: boolean | null, children: readonly OfficeNode[]): OfficeNode => officeNode('run', children, { isBold: isBold === true })

  /** Pieces of text in a paragraph; `boxes` collects blocks that are anchored in it, `isBold` is that of the text around. */
  const runsOf = (node: XmlNode, isBold: boolean | null, boxes: OfficeNode[]): readonly OfficeNode[] => {
    if (!isElement(node)) return [bold(isBold, [textNode(node.replace(/[\t\r\n ]+/gu, ' '))])]
    if (leftOut.has(node.name)) return []
    const inside = (isBoldInside: boolean | null): readonly OfficeNode[] => node.children.flatMap((child) => runsOf(child, isBoldInside, boxes))
    switch (node.name) {
      case 'text:s':
        return [textNode(spaces(node))]
      case 'text:tab':
        return [officeNode('tab', [])]
      case 'text:line-break':
        return [officeNode('break', [])]
      case 'text:a':
        return [officeNode('hyperlink', inside(isBold), { href: node.attributes.get('xlink:href') ?? null })]
      case 'text:span': {
        const look = styles.lookOf('text', node.attributes.get('text:style-name'))
        return look.isHidden === true ? [] : inside(look.isBold ?? isBold)
      }
      case 'text:note':
        for (const block of elementsIn(node).filter(({ name }) => name === 'text:note-body').flatMap((body) => blocksIn(body, false))) notes.push(block)
        return []
      case 'draw:text-box':
        for (const block of blocksIn(node, false)) boxes.push(block)
        return []
      default:
        return inside(isBold)
    }
  }

  const paragraphOf = (element: XmlElement, isListItem: boolean): readonly OfficeNode[] => {
    const look = styles.lookOf('paragraph', element.attributes.get('text:style-name'))
    if (look.isHidden === true) return []
    const boxes: OfficeNode[] = []
    const runs = element.children.flatMap((child) => runsOf(child, look.isBold, boxes))
    const isHeading = element.name === 'text:h' || look.isHeading
    return [officeNode('paragraph', runs, { isListItem, styleName: isHeading ? 'heading' : null }), ...boxes]
  }

  /** Rows may be grouped, as those of a heading are; rows of a table inside a cell are not this table's. */
  const rowsIn = (element: XmlElement): readonly OfficeNode[] =>
    elementsIn(element).flatMap((inner) => {
      if (inner.name !== 'table:table-row') return /^table:table-(?:header-rows|rows|row-group)$/u.test(inner.name) ? rowsIn(inner) : []
      return [officeNode('tableRow', elementsIn(inner).filter(({ name }) => name === 'table:table-cell').map((cell) => officeNode('tableCell', blocksIn(cell, false))))]
    })

  const blocksIn = (element: XmlElement, isListItem: boolean): readonly OfficeNode[] =>
    elementsIn(element).flatMap((inner) => {
      if (leftOut.has(inner.name) || inner.attributes.get('text:display') === 'none') return []
      if (inner.name === 'text:p' || inner.name === 'text:h') return paragraphOf(inner, isListItem)
      if (inner.name === 'table:table') return [officeNode('table', rowsIn(inner))]
      return blocksIn(inner, inner.name === 'text:list-item' || (isListItem && inner.name !== 'table:table-cell'))
    })

  return { body: blocksIn(top, false), notes }
}

/** The headers or footers of all kinds of page. */
export const odtRunningHeads = (stylesPart: XmlElement, kind: 'header' | 'footer'): readonly XmlElement[] =>
  allWithin(stylesPart, ({ name }) => name === `style:${kind}` || name === `style:${kind}-first` || name === `style:${kind}-left`)
