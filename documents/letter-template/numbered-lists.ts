// Automatic numbers of a template. Word counts on through a file, so each letter gets lists of its own, whose numbers begin again.
import { readXml } from '../xml/read-xml.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { allWithin, childNamed, element, elementsIn, isElement, partOf, withChildren } from '../xml/xml-tree.ts'
import { withParagraphProperties } from './ordered-properties.ts'
import type { TemplatePackage } from './open-package.ts'
import { targetPart } from './relations.ts'

const levels = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const
const valueOf = (parent: XmlElement | undefined, name: string): string | undefined => (parent === undefined ? undefined : childNamed(parent, name)?.attributes.get('w:val'))

const partOfKind = ({ documentName, parts, relations }: TemplatePackage, kind: string): { readonly name: string; readonly top: XmlElement } | null => {
  const relation = (relations.get(documentName) ?? []).find((one) => one.kind === kind && !one.isExternal)
  const name = relation === undefined ? '' : targetPart(documentName, relation.target)
  const bytes = parts.get(name)
  const top = bytes === undefined ? null : readXml(new TextDecoder().decode(bytes))
  return top === null ? null : { name, top }
}

/** The numbering that a paragraph style gives, by the style's id; a style that is based on another has the other's. */
const numbersOfStyles = (source: TemplatePackage): ReadonlyMap<string, XmlElement> => {
  const styles = new Map(elementsIn(partOfKind(source, 'styles')?.top ?? element('w:styles')).filter(({ name }) => name === 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const numberOf = (id: string | undefined, seen: ReadonlySet<string>): XmlElement | undefined => {
    const style = id === undefined || seen.has(id) ? undefined : styles.get(id)
    if (id === undefined || style === undefined) return undefined
    const properties = childNamed(style, 'w:pPr')
    return (properties === undefined ? undefined : childNamed(properties, 'w:numPr')) ?? numberOf(valueOf(style, 'w:basedOn'), new Set([...seen, id]))
  }
  return new Map([...styles.keys()].flatMap((id) => {
    const found = numberOf(id, new Set())
    return found === undefined ? [] : [[id, found] as const]
  }))
}

/** The same nodes, where a paragraph that its style numbers says so itself: only then can each letter have a list of its own. */
export const withOwnNumbers = (nodes: readonly XmlNode[], source: TemplatePackage): readonly XmlNode[] => {
  const ofStyle = numbersOfStyles(source)
  const visit = (node: XmlNode): XmlNode => {
    if (!isElement(node)) return node
    const inside = withChildren(node, node.children.map(visit))
    const properties = node.name === 'w:p' ? childNamed(node, 'w:pPr') : undefined
    const number = properties === undefined || childNamed(properties, 'w:numPr') !== undefined ? undefined : ofStyle.get(valueOf(properties, 'w:pStyle') ?? '')
    return number === undefined ? inside : withParagraphProperties(inside, [number])
  }
  return ofStyle.size === 0 ? nodes : nodes.map(visit)
}

const isNumbered = (abstract: XmlElement): boolean =>
  elementsIn(abstract).some((level) => level.name === 'w:lvl' && !['bullet', 'none'].includes(valueOf(level, 'w:numFmt') ?? 'decimal'))

type List = { readonly list: XmlElement; readonly abstract: XmlElement }

const listsIn = (top: XmlElement): ReadonlyMap<string, List> => {
  const abstracts = new Map(elementsIn(top).filter(({ name }) => name === 'w:abstractNum').map((one) => [one.attributes.get('w:abstractNumId') ?? '', one]))
  return new Map(elementsIn(top).flatMap((list) => {
    const abstract = list.name === 'w:num' ? abstracts.get(valueOf(list, 'w:abstractNumId') ?? '') : undefined
    return abstract === undefined ? [] : [[list.attributes.get('w:numId') ?? '', { list, abstract }] as const]
  }))
}

/** Ids of the lists with numbers that a letter uses; lists of bullets need nothing. */
export const numberedListsOf = (body: readonly XmlNode[], source: TemplatePackage): readonly string[] => {
  const lists = listsIn(partOfKind(source, 'numbering')?.top ?? element('w:numbering'))
  const used = allWithin(element('w:body', {}, body), ({ name }) => name === 'w:numId').map(({ attributes }) => attributes.get('w:val') ?? '')
  return [...new Set(used)].filter((id) => {
    const list = lists.get(id)
    return list !== undefined && isNumbered(list.abstract)
  })
}

/** Above every id of a template's own lists: the letter's number, then the list's place with three digits. */
const ownId = (letter: string, place: number): string => `${letter}${String(place + 1).padStart(3, '0')}`

/** The XML of a letter with lists of its own; `letter` marks the place where its number is written. */
export const withOwnLists = (xml: string, lists: readonly string[], letter: string): string =>
  lists.length === 0 ? xml : xml.replace(/<w:numId w:val="(\d+)"\/>/gu, (whole, id: string) => (lists.includes(id) ? `<w:numId w:val="${ownId(letter, lists.indexOf(id))}"/>` : whole))

const ownList = ({ list, abstract }: List, id: string): XmlElement => {
  const starts = new Map(elementsIn(abstract).filter(({ name }) => name === 'w:lvl').map((level) => [level.attributes.get('w:ilvl') ?? '', valueOf(level, 'w:start') ?? '1']))
  const known = new Map(elementsIn(list).filter(({ name }) => name === 'w:lvlOverride').map((one) => [one.attributes.get('w:ilvl') ?? '', one]))
  const overrides = levels.map((level) => {
    const own = known.get(level) ?? element('w:lvlOverride', { 'w:ilvl': level })
    return childNamed(own, 'w:startOverride') === undefined ? withChildren(own, [element('w:startOverride', { 'w:val': starts.get(level) ?? '1' }), ...own.children]) : own
  })
  return { ...withChildren(list, [...elementsIn(list).filter(({ name }) => name === 'w:abstractNumId'), ...overrides]), attributes: new Map([['w:numId', id]]) }
}

/** The part of the lists, with those of so many letters; null where no letter has a numbered list. */
export const numberingPart = (source: TemplatePackage, lists: readonly string[], letters: number): { readonly name: string; readonly bytes: Uint8Array } | null => {
  const part = lists.length === 0 ? null : partOfKind(source, 'numbering')
  if (part === null) return null
  const known = listsIn(part.top)
  const added = Array.from({ length: letters }, (_, letter) => lists.flatMap((id, place) => {
    const list = known.get(id)
    return list === undefined ? [] : [ownList(list, ownId(String(letter + 1), place))]
  })).flat()
  const isLast = ({ name }: XmlElement): boolean => name === 'w:numIdMacAtCleanup'
  const children = elementsIn(part.top)
  return { name: part.name, bytes: partOf(withChildren(part.top, [...children.filter((one) => !isLast(one)), ...added, ...children.filter(isLast)])) }
}
