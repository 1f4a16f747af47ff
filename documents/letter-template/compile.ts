import type { CheckedTemplate } from './check-template.ts'
import { expandNodes } from './expand-nodes.ts'
import { endWithParagraph, startOnNewPage, withLineAbove } from './page-start.ts'
import { sectionOnFront, textWidthOf } from './section.ts'
import type { TemplateFill } from './template-values.ts'
import { elementsIn, openingTag, xmlOf } from '../xml/xml-tree.ts'

/** The XML of a document of letters, in order: `opening`, any number of letters, `section`, `closing`. */
export type TemplateParts = {
  /** The root with its namespaces and the start of the body. */
  readonly opening: string
  /** One letter, with slots for what differs between letters of its kind. */
  readonly letter: string
  /** The page, with its headers and footers. */
  readonly section: string
  /** The same page, begun on a front. */
  readonly sectionOnFront: string
  readonly closing: string
}

/** One letter as the engine copies it. It starts on a page of its own unless `isPageStart` is false. */
export const compileTemplate = (checked: CheckedTemplate, fill: TemplateFill, isPageStart = true): TemplateParts => {
  const { root, section } = checked
  const hasHandwriting = checked.placeholders.has('handwriting')
  const letter = endWithParagraph(expandNodes(checked.body, { fill, width: textWidthOf(section), hasHandwriting, isRepeated: true }))
  // A page's background comes before the body.
  const before = elementsIn(root).filter(({ name }) => name === 'w:background')
  return {
    opening: `${openingTag(root)}${before.map(xmlOf).join('')}<w:body>`,
    letter: withLineAbove(isPageStart ? startOnNewPage(letter) : letter, fill.practice).map(xmlOf).join(''),
    section: xmlOf(section),
    sectionOnFront: xmlOf(sectionOnFront(section)),
    closing: `</w:body></${root.name}>`,
  }
}
