import type { XmlElement } from '../xml/xml-tree.ts'
import { childNamed, element, elementsIn, withChildren } from '../xml/xml-tree.ts'

/** The schema's order: Word reports a file as damaged whose properties are in another order. */
const paragraphOrder = [
  'pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl', 'numPr', 'suppressLineNumbers', 'pBdr', 'shd', 'tabs',
  'suppressAutoHyphens', 'kinsoku', 'wordWrap', 'overflowPunct', 'topLinePunct', 'autoSpaceDE', 'autoSpaceDN', 'bidi', 'adjustRightInd',
  'snapToGrid', 'spacing', 'ind', 'contextualSpacing', 'mirrorIndents', 'suppressOverlap', 'jc', 'textDirection', 'textAlignment',
  'textboxTightWrap', 'outlineLvl', 'divId', 'cnfStyle', 'rPr',
].map((name) => `w:${name}`)

const runOrder = [
  'rStyle', 'rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike', 'outline', 'shadow', 'emboss', 'imprint', 'noProof',
  'snapToGrid', 'vanish', 'webHidden', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'highlight', 'u', 'effect', 'bdr', 'shd',
  'fitText', 'vertAlign', 'rtl', 'cs', 'em', 'lang', 'eastAsianLayout', 'specVanish', 'oMath',
].map((name) => `w:${name}`)

/** Names that are not in the list are newer and come last. */
const rank = (order: readonly string[], name: string): number => {
  const index = order.indexOf(name)
  return index < 0 ? order.length : index
}

const withProperty = (properties: XmlElement, added: XmlElement, order: readonly string[]): XmlElement => {
  const others = elementsIn(properties).filter(({ name }) => name !== added.name)
  const place = others.findIndex(({ name }) => rank(order, name) > rank(order, added.name))
  const at = place < 0 ? others.length : place
  return withChildren(properties, [...others.slice(0, at), added, ...others.slice(at)])
}

/** The paragraph with these properties, each in the schema's order and replacing one of the same name. */
export const withParagraphProperties = (paragraph: XmlElement, added: readonly XmlElement[]): XmlElement => {
  const own = childNamed(paragraph, 'w:pPr')
  const properties = added.reduce((all, property) => withProperty(all, property, paragraphOrder), own ?? element('w:pPr'))
  return withChildren(paragraph, [properties, ...paragraph.children.filter((child) => child !== own)])
}

/** The paragraph without properties of these names. */
export const withoutParagraphProperties = (paragraph: XmlElement, names: ReadonlySet<string>): XmlElement => {
  const own = childNamed(paragraph, 'w:pPr')
  if (own === undefined) return paragraph
  const properties = withChildren(own, elementsIn(own).filter(({ name }) => !names.has(name)))
  return withChildren(paragraph, paragraph.children.map((child) => (child === own ? properties : child)))
}

/** Word uses other properties for right-to-left scripts; templates often lack them. */
const twins = [['w:b', 'w:bCs'], ['w:i', 'w:iCs'], ['w:sz', 'w:szCs']] as const

/** A run's properties for right-to-left text, with the same bold, italic and size. */
export const fromTheRight = (properties: XmlElement | undefined): XmlElement => {
  const own = properties ?? element('w:rPr')
  const twinned = twins.flatMap(([name, twin]) => {
    const first = childNamed(own, name)
    return first === undefined || childNamed(own, twin) !== undefined ? [] : [{ ...first, name: twin }]
  })
  return [...twinned, element('w:rtl')].reduce((all, property) => withProperty(all, property, runOrder), own)
}
