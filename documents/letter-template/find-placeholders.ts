import type { Placeholder } from '../../core/pack/placeholders.ts'
import { nearestPlaceholder, placeholderWords } from '../../core/pack/placeholders.ts'
import type { Span } from './braces.ts'
import { findBraces } from './braces.ts'
import { atomsOf, mendParagraph, textOfAtoms } from './paragraph-text.ts'
import type { TemplatePlace, TemplateProblem } from '../../core/pack/template-problem.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'
import { allWithin, childNamed, isElement, withChildren } from './xml-tree.ts'

export type MendedNodes = {
  readonly nodes: readonly XmlNode[]
  readonly placeholders: ReadonlySet<Placeholder>
  readonly problems: readonly TemplateProblem[]
}

type Where = TemplatePlace['where']
/** What is filled as the walk goes on. */
type Walk = { paragraph: number; readonly placeholders: Set<Placeholder>; readonly problems: TemplateProblem[] }

/** A header or footer is the same on every letter of a pack. */
const inHeader: ReadonlySet<Placeholder> = new Set(['groupName', 'groupAddress', 'date'])

const mostAround = 30
const longestText = 80
const oneLine = (text: string): string => text.replace(/[\s\ufffc]+/gu, ' ').trim()
const firstCharacters = (text: string, count: number): string => Array.from(text.slice(0, count * 2)).slice(0, count).join('')
const lastCharacters = (text: string, count: number): string => Array.from(text.slice(-count * 2)).slice(-count).join('')

const placeOf = (where: Where, paragraph: number, text: string, start: number, end: number): TemplatePlace => {
  const found = firstCharacters(text.slice(start, end), longestText)
  return { where, paragraph, around: oneLine(`${lastCharacters(text.slice(0, start), mostAround)}${found}${firstCharacters(text.slice(end), mostAround)}`) }
}

/** Blocks take the paragraph's place, so nothing else may stand in it; a picture may, beside the letter's text. */
const isBesideBlock = (text: string, { start, end, placeholder }: Span): boolean => {
  if (placeholder !== 'letter' && placeholder !== 'handwriting') return false
  const rest = `${text.slice(0, start)}${text.slice(end)}`
  return (placeholder === 'letter' ? rest.replaceAll('\ufffc', '') : rest).trim() !== ''
}

const faultOfSpan = (text: string, span: Span, where: Where): TemplateProblem['code'] | undefined => {
  if ((where === 'header' || where === 'footer') && !inHeader.has(span.placeholder)) return 'not-in-header'
  return isBesideBlock(text, span) ? 'not-alone' : undefined
}

const isNote = ({ name }: XmlElement): boolean => name === 'w:footnoteReference' || name === 'w:endnoteReference'
const hasSection = (paragraph: XmlElement): boolean => {
  const properties = childNamed(paragraph, 'w:pPr')
  return properties !== undefined && childNamed(properties, 'w:sectPr') !== undefined
}

const mend = (paragraph: XmlElement, where: Where, walk: Walk): XmlElement => {
  walk.paragraph += 1
  const atoms = atomsOf(paragraph)
  const text = textOfAtoms(atoms)
  const { spans, faults } = findBraces(text)
  const note = (code: TemplateProblem['code'], start: number, end: number): void => {
    const found = oneLine(firstCharacters(text.slice(start, end), longestText))
    const near = code === 'unknown-placeholder' ? nearestPlaceholder(found) : null
    walk.problems.push({ code, text: found, place: placeOf(where, walk.paragraph, text, start, end), ...(near === null ? {} : { meant: placeholderWords(near) }) })
  }
  for (const part of [...faults, ...spans].sort((one, other) => one.start - other.start)) {
    const code = 'code' in part ? part.code : faultOfSpan(text, part, where)
    if (code !== undefined) note(code, part.start, part.end)
    if ('placeholder' in part) walk.placeholders.add(part.placeholder)
  }
  if (hasSection(paragraph)) note('sections', 0, text.length)
  if (atoms.some(({ source }) => isNote(source))) note('notes', 0, text.length)
  return mendParagraph(paragraph, atoms, spans)
}

const insideOf = (where: Where, name: string): Where => {
  if (where === 'header' || where === 'footer') return where
  if (name === 'w:txbxContent') return 'textBox'
  return name === 'w:tbl' && where === 'body' ? 'table' : where
}

const mendAll = (nodes: readonly XmlNode[], where: Where, walk: Walk): readonly XmlNode[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node
    const mended = node.name === 'w:p' ? mend(node, where, walk) : node
    return withChildren(mended, mendAll(mended.children, insideOf(where, node.name), walk))
  })

/** Word's Enter between two braces makes two faults; a person sees one. */
const joinCrossing = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] =>
  problems.flatMap((problem, index): readonly TemplateProblem[] => {
    const crosses = (one?: TemplateProblem, other?: TemplateProblem): boolean =>
      one?.code === 'unclosed-brace' && other?.code === 'unopened-brace' && one.place !== null && other.place !== null
      && one.place.paragraph < other.place.paragraph && other.place.paragraph - one.place.paragraph <= 2
    if (crosses(problems[index - 1], problem)) return []
    return crosses(problem, problems[index + 1]) ? [{ ...problem, code: 'crosses-paragraph' }] : [problem]
  })

/** Mends the placeholders of a body, header or footer and names every one that cannot be filled. */
export const findPlaceholders = (nodes: readonly XmlNode[], where: 'body' | 'header' | 'footer'): MendedNodes => {
  const walk: Walk = { paragraph: 0, placeholders: new Set(), problems: [] }
  const mended = mendAll(nodes, where, walk)
  return { nodes: mended, placeholders: walk.placeholders, problems: joinCrossing(walk.problems) }
}

/** The fields' instructions of a part, as one text: Word may cut one into pieces. */
export const fieldInstructions = (top: XmlElement): string =>
  allWithin(top, ({ name }) => name === 'w:instrText' || name === 'w:fldSimple')
    .map(({ attributes, children }) => `${attributes.get('w:instr') ?? ''}${children.filter((child) => !isElement(child)).join('')}`)
    .join('')
