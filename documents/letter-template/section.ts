import type { Relation } from './relations.ts'
import { targetPart } from './relations.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { childNamed, element, elementsIn, withChildren } from '../xml/xml-tree.ts'

const kindOfReference = (reference: XmlElement): string => reference.attributes.get('w:type') ?? 'default'
const isReference = ({ name }: XmlElement): boolean => name === 'w:headerReference' || name === 'w:footerReference'

const isOn = (flag: XmlElement | undefined): boolean =>
  flag !== undefined && !['0', 'false', 'off'].includes(flag.attributes.get('w:val') ?? 'true')

/**
 * The template's page for a file of many letters: Word has one first page in a section, and letters
 * start on odd and even pages alike. So every page gets the header and footer of the first page.
 */
export const sectionForLetters = (section: XmlElement | undefined): XmlElement => {
  if (section === undefined) return element('w:sectPr')
  const shown = isOn(childNamed(section, 'w:titlePg')) ? 'first' : 'default'
  const children = elementsIn(section)
    .filter((child) => child.name !== 'w:titlePg' && child.name !== 'w:type' && (!isReference(child) || kindOfReference(child) === shown))
    .map((child) => (isReference(child) ? { ...child, attributes: new Map([...child.attributes, ['w:type', 'default']]) } : child))
  return withChildren(section, children)
}

const isReferenceOrNotes = ({ name }: XmlElement): boolean => ['w:headerReference', 'w:footerReference', 'w:footnotePr', 'w:endnotePr'].includes(name)

/** The page of a letter that begins on the front of a sheet (an odd page). A section's type comes after its references and notes. */
export const sectionOnFront = (section: XmlElement): XmlElement => {
  const children = elementsIn(section)
  return withChildren(section, [
    ...children.filter(isReferenceOrNotes),
    element('w:type', { 'w:val': 'oddPage' }),
    ...children.filter((child) => !isReferenceOrNotes(child)),
  ])
}

/** A header or footer: the name of its part, and which of the two it is. */
export type Head = { readonly name: string; readonly where: 'header' | 'footer' }

/** The headers and footers that a section shows. */
export const headsOf = (section: XmlElement, documentName: string, relations: readonly Relation[]): readonly Head[] =>
  elementsIn(section).filter(isReference).flatMap((reference) => {
    const relation = relations.find(({ id }) => id === reference.attributes.get('r:id'))
    if (relation === undefined) return []
    return [{ name: targetPart(documentName, relation.target), where: reference.name === 'w:headerReference' ? 'header' : 'footer' }]
  })

const defaultTextWidth = 9026
const measure = (section: XmlElement, child: string, attribute: string): number =>
  Number.parseInt(childNamed(section, child)?.attributes.get(attribute) ?? '', 10)

/** From margin to margin, in twentieths of a point. */
export const textWidthOf = (section: XmlElement): number => {
  const width = measure(section, 'w:pgSz', 'w:w') - measure(section, 'w:pgMar', 'w:left') - measure(section, 'w:pgMar', 'w:right')
  return Number.isFinite(width) && width > 0 ? width : defaultTextWidth
}
