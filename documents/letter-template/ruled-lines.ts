import { withoutParagraphProperties, withParagraphProperties } from './ordered-properties.ts'
import { textElement } from './paragraph-text.ts'
import type { TemplateFill } from './template-values.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { childNamed, element } from '../xml/xml-tree.ts'

const twipsPerPoint = 20
// LibreOffice ignores the line height of a line that holds only a tab.
const noBreakSpace = '\u00a0'
const look = element('w:rPr', {}, [element('w:color', { 'w:val': '808080' }), element('w:sz', { 'w:val': '18' }), element('w:szCs', { 'w:val': '18' })])
const notOfLines: ReadonlySet<string> = new Set(['w:numPr', 'w:jc', 'w:pageBreakBefore', 'w:framePr', 'w:pBdr', 'w:rPr', 'w:contextualSpacing'])

/** Dotted lines to write on in place of the paragraph, as wide as its margins allow. */
export const ruledLines = (paragraph: XmlElement, { lines, lineHeight }: TemplateFill['handwriting'], width: number): readonly XmlElement[] => {
  const properties = childNamed(paragraph, 'w:pPr')
  const bare = withoutParagraphProperties(element('w:p', {}, properties === undefined ? [] : [properties]), notOfLines)
  const hasNumber = properties !== undefined && childNamed(properties, 'w:numPr') !== undefined
  const line = withParagraphProperties(bare, [
    // A number may come from the style: only list 0, which is none, takes it away.
    ...(hasNumber ? [element('w:numPr', {}, [element('w:ilvl', { 'w:val': '0' }), element('w:numId', { 'w:val': '0' })])] : []),
    element('w:tabs', {}, [element('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(width) })]),
    element('w:spacing', { 'w:before': '0', 'w:after': '0', 'w:line': String(Math.round(lineHeight * twipsPerPoint)), 'w:lineRule': 'exact' }),
  ])
  const run = element('w:r', {}, [look, element('w:tab'), textElement(noBreakSpace)])
  return Array.from({ length: lines }, () => ({ ...line, children: [...line.children, run] }))
}
