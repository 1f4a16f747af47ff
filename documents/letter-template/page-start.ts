import { withParagraphProperties } from './ordered-properties.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { childNamed, element, isElement } from '../xml/xml-tree.ts'

/** A paragraph that takes no space. */
const tinyParagraph = (): XmlElement => element('w:p', {}, [element('w:pPr', {}, [
  element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' }),
  element('w:rPr', {}, [element('w:sz', { 'w:val': '2' }), element('w:szCs', { 'w:val': '2' })]),
])])

const pageBreak = element('w:pageBreakBefore')

/** A frame has a place of its own, so a page break before it would not move the text after it. */
const isFramed = (paragraph: XmlElement): boolean => childNamed(childNamed(paragraph, 'w:pPr') ?? paragraph, 'w:framePr') !== undefined

/** A letter's body that starts on a page of its own. */
export const startOnNewPage = (nodes: readonly XmlNode[]): readonly XmlNode[] => {
  const elements = nodes.filter(isElement)
  const [first, ...rest] = elements
  return first?.name === 'w:p' && !isFramed(first)
    ? [withParagraphProperties(first, [pageBreak]), ...rest]
    : [withParagraphProperties(tinyParagraph(), [pageBreak]), ...elements]
}

/** A line in a frame at the top of the sheet: it takes no room from the letter. */
const frameAtTop = (text: string): XmlElement => element('w:p', {}, [
  element('w:pPr', {}, [
    element('w:framePr', { 'w:w': '8000', 'w:h': '260', 'w:hRule': 'exact', 'w:wrap': 'around', 'w:vAnchor': 'page', 'w:hAnchor': 'page', 'w:xAlign': 'center', 'w:y': '400' }),
    element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': '260', 'w:lineRule': 'exact' }),
    element('w:jc', { 'w:val': 'center' }),
  ]),
  element('w:r', {}, [element('w:rPr', {}, [element('w:b'), element('w:sz', { 'w:val': '20' }), element('w:szCs', { 'w:val': '20' })]), element('w:t', {}, [text])]),
])

/** A letter with a line above it, in a frame after its first paragraph and anchored to one that takes no room. */
export const withLineAbove = ([first, ...others]: readonly XmlNode[], text: string | null): readonly XmlNode[] =>
  (first === undefined || text === null ? [...(first === undefined ? [] : [first]), ...others] : [first, frameAtTop(text), tinyParagraph(), ...others])

/** Word requires a paragraph after a table, also at the end of a body. */
export const endWithParagraph = (nodes: readonly XmlNode[]): readonly XmlNode[] =>
  nodes.findLast(isElement)?.name === 'w:p' ? nodes : [...nodes, tinyParagraph()]
