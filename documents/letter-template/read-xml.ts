import { cleanText } from '../slots/clean-text.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** Deeper than any letter; keeps every walk over the tree within the stack. */
const deepest = 200

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/giu

const highestCodePoint = 0x10ffff
const characterOf = (code: number): string => (code > highestCodePoint ? '' : cleanText(String.fromCodePoint(code)))

/** A text or attribute without its references. */
export const unescaped = (text: string): string =>
  text.replace(reference, (_, decimal?: string, hexadecimal?: string, name?: string) => {
    if (decimal !== undefined) return characterOf(Number(decimal))
    return hexadecimal === undefined ? (named[(name ?? '').toLowerCase()] ?? '') : characterOf(Number.parseInt(hexadecimal, 16))
  })

const strangeReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/u
const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
/** What may stand between tags without meaning anything here: comments and processing instructions. */
const aside = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/uy

const attributesOf = (text: string): ReadonlyMap<string, string> | null => {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single = ''] of text.matchAll(attribute)) {
    if (attributes.has(name)) return null
    attributes.set(name, double ?? single.replaceAll('"', '&quot;'))
  }
  return strangeReference.test(text) ? null : attributes
}

type Open = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly children: XmlNode[] }

const asideEnd = (xml: string, at: number): number => {
  aside.lastIndex = at
  return aside.test(xml) ? aside.lastIndex : at
}

/** Closes the innermost element; false where another is open. */
const close = (open: Open[], name: string): boolean => {
  const inner = open.pop()
  if (inner?.name !== name || inner.name === '') return false
  open.at(-1)?.children.push(inner)
  return true
}

/** Takes one tag; the place after it, or -1 where there is none or it does not fit. */
const takeTag = (xml: string, at: number, open: Open[]): number => {
  tag.lastIndex = at
  const [whole, slash = '', name = '', attributeText = '', selfEnd = ''] = tag.exec(xml) ?? []
  if (whole === undefined) return -1
  const attributes = attributesOf(attributeText)
  if (attributes === null || (slash !== '' && (attributes.size > 0 || selfEnd !== ''))) return -1
  if (slash === '') open.push({ name, attributes, children: [] })
  if ((slash !== '' || selfEnd !== '') && !close(open, name)) return -1
  return open.length > deepest ? -1 : at + whole.length
}

const takeText = (text: string, open: readonly Open[]): boolean => {
  if (text === '') return true
  if (strangeReference.test(text)) return false
  if (open.length === 1) return text.trim() === ''
  open.at(-1)?.children.push(unescaped(text))
  return true
}

/**
 * Reads the XML of a part into a tree, or null where it is not well formed. Document types and CDATA
 * are refused: Word writes neither, and the first can declare texts that grow without end.
 */
export const readXml = (source: string): XmlElement | null => {
  const xml = cleanText(source.startsWith('\ufeff') ? source.slice(1) : source)
  // The outermost holds the root, so that every element has a parent.
  const open: Open[] = [{ name: '', attributes: new Map(), children: [] }]
  let at = 0
  while (at < xml.length) {
    const next = xml.indexOf('<', at)
    if (!takeText(xml.slice(at, next < 0 ? xml.length : next), open)) return null
    if (next < 0) break
    const after = asideEnd(xml, next)
    at = after > next ? after : takeTag(xml, next, open)
    if (at < 0) return null
  }
  const [root, another] = open[0]?.children ?? []
  return open.length > 1 || another !== undefined || root === undefined || typeof root === 'string' ? null : root
}
