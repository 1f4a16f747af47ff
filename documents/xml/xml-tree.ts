/** An element of a Word file's XML; values of attributes and texts are plain, and escaped when they are written. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** Whether a node is an element; the others are texts. */
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** A new element. */
export const element = (name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlNode[] = []): XmlElement =>
  ({ name, attributes: new Map(Object.entries(attributes)), children })

/** The same element with other children. */
export const withChildren = (parent: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...parent, children })

/** The elements directly inside, without texts. */
export const elementsIn = (parent: XmlElement): readonly XmlElement[] => parent.children.filter(isElement)

/** The first element of this name directly inside; undefined where there is none. */
export const childNamed = (parent: XmlElement, name: string): XmlElement | undefined =>
  elementsIn(parent).find((child) => child.name === name)

/** The element and all under it that fit, in the document's order. */
export const allWithin = (top: XmlElement, isWanted: (inner: XmlElement) => boolean): readonly XmlElement[] => {
  const found: XmlElement[] = []
  const visit = (inner: XmlElement): void => {
    if (isWanted(inner)) found.push(inner)
    for (const child of inner.children) if (isElement(child)) visit(child)
  }
  visit(top)
  return found
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

const escaped = (text: string, characters: RegExp): string => text.replace(characters, (character) => escapes[character] ?? character)

/** A line break or tab within a value would be read back as a space. */
const inAttribute = /[&<>"\t\n\r]/gu
const inText = /[&<>]/gu

/** `<w:p …` without its end, so that an element can be opened in one place and closed in another. */
const openingOf = ({ name, attributes }: XmlElement): string => `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value, inAttribute)}"`).join('')}`

/** The opening tag of an element alone. */
export const openingTag = (top: XmlElement): string => `${openingOf(top)}>`

/** The XML of a node. */
export const xmlOf = (node: XmlNode): string => {
  if (!isElement(node)) return escaped(node, inText)
  if (node.children.length === 0) return `${openingOf(node)}/>`
  return `${openingOf(node)}>${node.children.map(xmlOf).join('')}</${node.name}>`
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of a package with that element at its top. */
export const partOf = (top: XmlElement): Uint8Array => new TextEncoder().encode(`${prolog}${xmlOf(top)}`)
