import { parseXml, XmlCdata, XmlDocumentType, XmlElement as ParsedElement, XmlText } from '@rgrove/parse-xml'
import type { XmlDocument } from '@rgrove/parse-xml'
import { cleanText } from '../slots/clean-text.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** Deeper than any letter; keeps every walk over the tree within the stack. */
const maxDepth = 200

const parsed = (xml: string): XmlDocument | null => {
  try {
    return parseXml(xml, { preserveCdata: true, preserveDocumentType: true })
  } catch {
    // Not well formed, or nested so deep that the parser leaves its stack: the caller need not know which.
    return null
  }
}

/** The element as a plain tree; null where it is too deep or holds CDATA. Comments and instructions mean nothing here. */
const treeOf = (source: ParsedElement, depth: number): XmlElement | null => {
  if (depth > maxDepth) return null
  const children: XmlNode[] = []
  for (const child of source.children) {
    if (child instanceof XmlCdata) return null
    if (child instanceof XmlText) children.push(cleanText(child.text))
    if (!(child instanceof ParsedElement)) continue
    const inner = treeOf(child, depth + 1)
    if (inner === null) return null
    children.push(inner)
  }
  const attributes = new Map(Object.entries(source.attributes).map(([name, value]) => [name, cleanText(value)]))
  return { name: source.name, attributes, children }
}

/**
 * Reads the XML of a part into a tree, or null where it is not well formed. Document types and CDATA are
 * refused: Word writes neither, and the parser does not expand what the first declares.
 */
export const readXml = (source: string): XmlElement | null => {
  const document = parsed(cleanText(source.startsWith('\ufeff') ? source.slice(1) : source))
  const root = document?.root
  if (!document || !root || document.children.some((child) => child instanceof XmlDocumentType)) return null
  return treeOf(root, 1)
}
