import { allWithin, childNamed } from '../../xml/xml-tree.ts'
import type { XmlElement } from '../../xml/xml-tree.ts'

type Style = { readonly parent: string | null; readonly isBold: boolean | null; readonly isHidden: boolean | null }

/** What a style says of the text that has it, with what it takes over from its parents; null where it says nothing. */
type OdtLook = { readonly isBold: boolean | null; readonly isHidden: boolean | null; readonly isHeading: boolean }

export type OdtStyles = { readonly lookOf: (family: 'text' | 'paragraph', name: string | undefined) => OdtLook }

const maxParents = 20

const flagOf = (value: string | undefined, isOn: RegExp): boolean | null => (value === undefined ? null : isOn.test(value))

const styleOf = (style: XmlElement): Style => {
  const text = childNamed(style, 'style:text-properties')?.attributes
  return {
    parent: style.attributes.get('style:parent-style-name') ?? null,
    isBold: flagOf(text?.get('fo:font-weight'), /^(?:bold|[6-9]00)$/u),
    isHidden: flagOf(text?.get('text:display'), /^none$/u),
  }
}

const keyOf = (family: string, name: string): string => `${family} ${name}`

/** The styles that the parts of an OpenDocument text define, the named ones and those made for a single piece of text. */
export const readOdtStyles = (parts: readonly XmlElement[]): OdtStyles => {
  const styles = new Map<string, Style>()
  for (const style of parts.flatMap((part) => allWithin(part, ({ name }) => name === 'style:style'))) {
    styles.set(keyOf(style.attributes.get('style:family') ?? '', style.attributes.get('style:name') ?? ''), styleOf(style))
  }
  const lookOf: OdtStyles['lookOf'] = (family, name) => {
    let look: OdtLook = { isBold: null, isHidden: null, isHeading: false }
    let next: string | null = name ?? null
    for (let count = 0; next !== null && count < maxParents; count += 1) {
      const style = styles.get(keyOf(family, next))
      look = {
        isBold: look.isBold ?? style?.isBold ?? null,
        isHidden: look.isHidden ?? style?.isHidden ?? null,
        isHeading: look.isHeading || (family === 'paragraph' && /^(?:heading|title|subtitle)/iu.test(next)),
      }
      next = style?.parent ?? null
    }
    return look
  }
  return { lookOf }
}
