import { childrenOf, find, valueOf, type XmlElement } from './xml.ts'

/** The styles of a file: the property elements that apply to a paragraph or a run, the nearest first. */
export type Styles = {
  /** `w:pPr` elements that apply to a paragraph of a style (null for none), without the paragraph's own. */
  readonly paragraph: (id: string | null) => readonly XmlElement[]
  /** `w:rPr` elements that apply to a run: of its style, of its paragraph's style, of the defaults. */
  readonly run: (id: string | null, paragraphId: string | null) => readonly XmlElement[]
}

/** A style may be based on another, but not on itself: a limit for broken files. */
const maxDepth = 12

/** The styles of `word/styles.xml`; without that part only the built-in defaults apply. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const all = childrenOf(root, 'w:style')
  const byId = new Map(all.map((style) => [valueOf(style, 'w:styleId'), style]))
  const defaultStyle = valueOf(all.find((style) => valueOf(style, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(valueOf(style, 'w:default') ?? '')), 'w:styleId')
  const chain = (id: string | null): readonly XmlElement[] => {
    const found: XmlElement[] = []
    for (let style = byId.get(id); style !== undefined && found.length < maxDepth; style = byId.get(valueOf(find(style, 'w:basedOn')))) found.push(style)
    return found
  }
  const marks = (styles: readonly XmlElement[], name: 'w:pPr' | 'w:rPr'): readonly XmlElement[] =>
    styles.flatMap((style) => childrenOf(style, name))
  const defaults = (kind: 'w:pPrDefault' | 'w:rPrDefault', name: 'w:pPr' | 'w:rPr'): readonly XmlElement[] =>
    childrenOf(find(root, 'w:docDefaults', kind), name)
  return {
    paragraph: (id) => [...marks(chain(id ?? defaultStyle), 'w:pPr'), ...defaults('w:pPrDefault', 'w:pPr')],
    run: (id, paragraphId) => [...marks(id === null ? [] : chain(id), 'w:rPr'), ...marks(chain(paragraphId ?? defaultStyle), 'w:rPr'), ...defaults('w:rPrDefault', 'w:rPr')],
  }
}

/** The nearest element with a name. */
export const nearest = (marks: readonly XmlElement[], name: string): XmlElement | undefined => {
  for (const mark of marks) {
    const found = find(mark, name)
    if (found) return found
  }
  return undefined
}

/** The nearest attribute of an element with a name: each may be given by another style. */
export const nearestValue = (marks: readonly XmlElement[], name: string, ...attributes: readonly string[]): string | null => {
  for (const mark of marks) {
    const found = find(mark, name)
    for (const attribute of attributes) {
      const value = valueOf(found, attribute)
      if (value !== null) return value
    }
  }
  return null
}
