import { childrenOf, find, valueOf, type XmlElement } from './xml.ts'

/** What the file says of looks: marks of all text, and those of each named style, nearest first. */
export type Styles = {
  /** `w:pPr` elements that hold for a paragraph of a style (null for none), beside its own. */
  readonly paragraph: (id: string | null) => readonly XmlElement[]
  /** `w:rPr` elements that hold for a run: of its own style, of its paragraph's, of all text. */
  readonly run: (id: string | null, paragraphId: string | null) => readonly XmlElement[]
}

/** A style may stand on another, but not on itself. */
const deepest = 12

/** The styles of `word/styles.xml`; without the part nothing but built-in values hold. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const all = childrenOf(root, 'w:style')
  const byId = new Map(all.map((style) => [valueOf(style, 'w:styleId'), style]))
  const usual = valueOf(all.find((style) => valueOf(style, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(valueOf(style, 'w:default') ?? '')), 'w:styleId')
  const chain = (id: string | null): readonly XmlElement[] => {
    const found: XmlElement[] = []
    for (let style = byId.get(id); style !== undefined && found.length < deepest; style = byId.get(valueOf(find(style, 'w:basedOn')))) found.push(style)
    return found
  }
  const marks = (styles: readonly XmlElement[], name: 'w:pPr' | 'w:rPr'): readonly XmlElement[] =>
    styles.flatMap((style) => childrenOf(style, name))
  const defaults = (kind: 'w:pPrDefault' | 'w:rPrDefault', name: 'w:pPr' | 'w:rPr'): readonly XmlElement[] =>
    childrenOf(find(root, 'w:docDefaults', kind), name)
  return {
    paragraph: (id) => [...marks(chain(id ?? usual), 'w:pPr'), ...defaults('w:pPrDefault', 'w:pPr')],
    run: (id, paragraphId) => [...marks(id === null ? [] : chain(id), 'w:rPr'), ...marks(chain(paragraphId ?? usual), 'w:rPr'), ...defaults('w:rPrDefault', 'w:rPr')],
  }
}

/** The nearest element of a name among marks, nearest first. */
export const nearest = (marks: readonly XmlElement[], name: string): XmlElement | undefined => {
  for (const mark of marks) {
    const found = find(mark, name)
    if (found) return found
  }
  return undefined
}

/** The nearest attribute of an element of a name: a style's spacing may say less than the one below it. */
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
