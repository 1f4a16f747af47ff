import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { childNamed, elementsIn, isElement, withChildren } from '../xml/xml-tree.ts'

/** Marks that Word adds: their numbers must be unique in a file, and a letter is repeated in it. */
const dropped: ReadonlySet<string> = new Set([
  'bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef', 'proofErr',
  'lastRenderedPageBreak', 'permStart', 'permEnd', 'del', 'moveFrom', 'moveFromRangeStart', 'moveFromRangeEnd',
  'moveToRangeStart', 'moveToRangeEnd', 'customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart',
  'customXmlDelRangeEnd', 'customXmlMoveFromRangeStart', 'customXmlMoveFromRangeEnd', 'customXmlMoveToRangeStart',
  'customXmlMoveToRangeEnd', 'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblGridChange', 'trPrChange',
  'tcPrChange', 'tblPrExChange', 'numberingChange', 'cellIns', 'cellDel', 'cellMerge', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr',
].map((name) => `w:${name}`))

/** Elements that are replaced by their content. A content control could fill itself again from data that is not kept. */
const unwrapped: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml'])

const droppedAttribute = /^w:rsid|^w14:(?:paraId|textId)$|^wp14:(?:anchorId|editId)$/u

const isEmptyRun = (inner: XmlElement): boolean =>
  inner.name === 'w:r' && elementsIn(inner).every(({ name }) => name === 'w:rPr')

/** The mark of an inserted or deleted paragraph or row is one of its properties and has no content. */
const isRevisionMark = ({ name, children }: XmlElement): boolean => (name === 'w:ins' || name === 'w:moveTo') && children.length === 0

/** A link to a bookmark: bookmarks are removed, so it would lead nowhere. */
const isInnerLink = ({ name, attributes }: XmlElement): boolean => name === 'w:hyperlink' && !attributes.has('r:id')

/** Where the same drawing is given in two formats, the newer; Word since 2010 and LibreOffice read it. */
const chosenAlternative = (inner: XmlElement): readonly XmlNode[] | undefined =>
  inner.name === 'mc:AlternateContent' && childNamed(inner, 'mc:Choice') !== undefined
    ? [withChildren(inner, elementsIn(inner).filter(({ name }) => name !== 'mc:Fallback').map((choice) => withChildren(choice, cleanNodes(choice.children))))]
    : undefined

const cleanNode = (node: XmlNode): readonly XmlNode[] => {
  if (!isElement(node)) return [node]
  if (dropped.has(node.name) || isRevisionMark(node)) return []
  if (unwrapped.has(node.name) || isInnerLink(node)) return cleanNodes(node.children)
  const alternative = chosenAlternative(node)
  if (alternative !== undefined) return alternative
  const cleaned: XmlElement = {
    name: node.name,
    attributes: new Map([...node.attributes].filter(([name]) => !droppedAttribute.test(name))),
    children: cleanNodes(node.children),
  }
  return isEmptyRun(cleaned) ? [] : [cleaned]
}

/** Nodes of a document without what must not be repeated: tracked changes are accepted, marks and numbers removed. */
export const cleanNodes = (nodes: readonly XmlNode[]): readonly XmlNode[] => nodes.flatMap(cleanNode)
