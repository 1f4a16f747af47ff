import type { XmlElement } from '../../renderer/features/packs/preview/xml.ts'
import { unescaped } from './xml-texts.ts'

type Open = { readonly tagName: string; readonly attributes: ReadonlyMap<string, string>; readonly children: Open[]; text: string }

const elementOf = ({ tagName, attributes, children, text }: Open): XmlElement =>
  ({ tagName, textContent: text, children: children.map(elementOf), getAttribute: (name) => attributes.get(name) ?? null })

/** What the window's own reader makes of well-formed XML, as far as the preview asks: for tests, which have no window. */
export const xmlTree = (xml: string): XmlElement => {
  const top: Open = { tagName: '', attributes: new Map(), children: [], text: '' }
  const open: Open[] = [top]
  for (const [, tag, text] of xml.matchAll(/<([^>?][^>]*)>|([^<]+)/gu)) {
    const parent = open.at(-1) ?? top
    if (text !== undefined) parent.text += unescaped(text)
    else if (tag?.startsWith('/')) open.pop()
    else if (tag !== undefined) {
      const attributes = new Map([...tag.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, unescaped(value)]))
      const element: Open = { tagName: tag.split(/[\s/]/u)[0] ?? '', attributes, children: [], text: '' }
      parent.children.push(element)
      if (!tag.endsWith('/')) open.push(element)
    }
  }
  return elementOf(top.children[0] ?? top)
}
