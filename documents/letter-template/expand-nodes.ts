import { startsRightToLeft } from '../../core/pack/direction.ts'
import type { Placeholder } from '../../core/pack/placeholders.ts'
import { parsePlaceholder } from '../../core/pack/placeholders.ts'
import { withoutParagraphProperties, withParagraphProperties } from './ordered-properties.ts'
import { atomsOf, isOutsideText, textElement, textOfAtoms } from './paragraph-text.ts'
import { singleAttributes, widthWithin } from './repeat-rules.ts'
import { ruledLines } from './ruled-lines.ts'
import type { TemplateFill } from './template-values.ts'
import { templateValue } from './template-values.ts'
import { valueRuns } from './value-runs.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { allWithin, childNamed, element, elementsIn, isElement, withChildren } from '../xml/xml-tree.ts'

export type Expansion = {
  readonly fill: TemplateFill
  /** Of the page or table cell, in twentieths of a point. */
  readonly width: number
  /** Whether the lines to write on have a place of their own, or come after the letter's text. */
  readonly hasHandwriting: boolean
  /** False for a header: the file has it once, so its drawings keep their numbers. */
  readonly isRepeated: boolean
}

const placeholdersOf = (text: string): readonly Placeholder[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].flatMap(([, name = '']) => parsePlaceholder(name) ?? [])

/** Whether the line that is being written has no text yet. */
type Line = { isEmpty: boolean }

const expandRun = (run: XmlElement, expansion: Expansion, line: Line): readonly XmlElement[] => {
  const properties = childNamed(run, 'w:rPr')
  const runs: XmlElement[] = []
  let content: XmlNode[] = []
  const flush = (): void => {
    if (content.length > 0) runs.push(withChildren(run, [...(properties === undefined ? [] : [properties]), ...content]))
    content = []
  }
  for (const child of elementsIn(run)) {
    if (child === properties) continue
    if (child.name === 'w:br' || child.name === 'w:cr') line.isEmpty = true
    if (child.name !== 'w:t') {
      for (const node of expandNode(child, expansion)) content.push(node)
      continue
    }
    // Every second piece is a placeholder's name: checked templates hold no other braces.
    for (const [index, piece] of child.children.filter((inner) => !isElement(inner)).join('').split(/\{(\w+)\}/u).entries()) {
      const placeholder = index % 2 === 1 ? parsePlaceholder(piece) : null
      if (placeholder === null) {
        if (piece !== '') content.push(textElement(piece))
      } else {
        flush()
        for (const valueRun of valueRuns(templateValue(placeholder, expansion.fill, line.isEmpty), properties)) runs.push(valueRun)
      }
      if (piece.trim() !== '') line.isEmpty = false
    }
  }
  flush()
  return runs
}

const expandInline = (nodes: readonly XmlNode[], expansion: Expansion, line: Line): readonly XmlNode[] =>
  nodes.flatMap((node): readonly XmlNode[] => {
    if (!isElement(node)) return [node]
    if (node.name === 'w:r') return expandRun(node, expansion, line)
    if (isOutsideText(node.name)) return expandNode(node, expansion)
    return [withChildren(node, expandInline(node.children, expansion, line))]
  })

const ofLetter: ReadonlySet<Placeholder> = new Set(['date', 'salutation', 'letter', 'closing', 'signature'])

/** A paragraph of only the letter's words has the letter's direction; any other that of its first word. */
const directed = (filled: XmlElement, template: string, placeholders: readonly Placeholder[], { isRightToLeft }: TemplateFill): XmlElement => {
  const isOfLetter = placeholders.every((placeholder) => ofLetter.has(placeholder)) && template.replace(/\{\w+\}/gu, '').trim() === ''
  const isFromRight = isOfLetter ? isRightToLeft : startsRightToLeft(textOfAtoms(atomsOf(filled)))
  return isFromRight ? withParagraphProperties(filled, [element('w:bidi')]) : filled
}

const onlyOnce: ReadonlySet<string> = new Set(['w:pageBreakBefore'])

/** The further paragraphs of a letter's text, in the look of the first. */
const laterParagraphs = (paragraph: XmlElement, { fill }: Expansion): readonly XmlElement[] => {
  const bare = withoutParagraphProperties(withChildren(paragraph, elementsIn(paragraph).filter(({ name }) => name === 'w:pPr')), onlyOnce)
  const run = allWithin(paragraph, ({ name, children }) => name === 'w:r' && children.some((child) => isElement(child) && child.children.includes('{letter}')))[0]
  const look = run === undefined ? undefined : childNamed(run, 'w:rPr')
  return fill.paragraphs.slice(1).map((text) => directed(withChildren(bare, [...bare.children, ...valueRuns({ text }, look)]), '', ['letter'], fill))
}

const expandParagraph = (paragraph: XmlElement, expansion: Expansion): readonly XmlElement[] => {
  const template = textOfAtoms(atomsOf(paragraph))
  const placeholders = placeholdersOf(template)
  const { fill, width, hasHandwriting } = expansion
  if (placeholders.includes('handwriting')) return ruledLines(paragraph, fill.handwriting, width)
  const filled = withChildren(paragraph, expandInline(paragraph.children, expansion, { isEmpty: true }))
  if (placeholders.length === 0) return [filled]
  // A placeholder that is empty in this letter leaves no empty line behind.
  const first = textOfAtoms(atomsOf(filled)).trim() === '' ? [] : [directed(filled, template, placeholders, fill)]
  if (!placeholders.includes('letter')) return first
  return [...first, ...laterParagraphs(paragraph, expansion), ...(hasHandwriting ? [] : ruledLines(paragraph, fill.handwriting, width))]
}

const endsWithParagraph: ReadonlySet<string> = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr'])

const expandNode = (node: XmlNode, expansion: Expansion): readonly XmlNode[] => {
  if (!isElement(node)) return [node]
  if (node.name === 'w:p') return expandParagraph(node, expansion)
  const children = expandNodes(node.children, node.name === 'w:tc' ? { ...expansion, width: widthWithin(node, expansion.width) } : expansion)
  const last = children.findLast(isElement)
  const ending = endsWithParagraph.has(node.name) && last?.name !== 'w:p' ? [element('w:p')] : []
  return [{ name: node.name, attributes: expansion.isRepeated ? singleAttributes(node) : node.attributes, children: [...children, ...ending] }]
}

/** Nodes of a checked template with every placeholder filled. */
export const expandNodes = (nodes: readonly XmlNode[], expansion: Expansion): readonly XmlNode[] => nodes.flatMap((node) => expandNode(node, expansion))
