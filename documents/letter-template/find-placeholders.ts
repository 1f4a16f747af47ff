import type { Placeholder } from '../../core/pack/placeholders.ts'
import { nearestPlaceholder, placeholderWords } from '../../core/pack/placeholders.ts'
import type { Span } from './braces.ts'
import { findBraces } from './braces.ts'
import { fieldsIn } from './find-fields.ts'
import { atomsOf, joinPlaceholders, textOfAtoms } from './paragraph-text.ts'
import type { TemplatePlace, TemplateProblem } from '../../core/pack/template-problem.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { allWithin, childNamed, isElement, withChildren } from '../xml/xml-tree.ts'

export type JoinedNodes = {
  readonly nodes: readonly XmlNode[]
  readonly placeholders: ReadonlySet<Placeholder>
  readonly problems: readonly TemplateProblem[]
}

type Where = TemplatePlace['where']
/** What the walk collects. */
type Walk = { paragraph: number; readonly placeholders: Set<Placeholder>; readonly problems: TemplateProblem[] }

/** A header or footer is the same on every letter of a pack. */
const inHeader: ReadonlySet<Placeholder> = new Set(['groupName', 'groupAddress', 'date'])

const maxAround = 30
const maxTextLength = 80
const oneLine = (text: string): string => text.replace(/[\s\ufffc]+/gu, ' ').trim()
const firstCharacters = (text: string, count: number): string => Array.from(text.slice(0, count * 2)).slice(0, count).join('')
const lastCharacters = (text: string, count: number): string => Array.from(text.slice(-count * 2)).slice(-count).join('')

const placeOf = (where: Where, paragraph: number, text: string, start: number, end: number): TemplatePlace => {
  const found = firstCharacters(text.slice(start, end), maxTextLength)
  return { where, paragraph, around: oneLine(`${lastCharacters(text.slice(0, start), maxAround)}${found}${firstCharacters(text.slice(end), maxAround)}`) }
}

/** Blocks replace their paragraph, so it may hold nothing else; only the letter's text may have a picture beside it. */
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

const joinParagraph = (paragraph: XmlElement, where: Where, walk: Walk): XmlElement => {
  walk.paragraph += 1
  const atoms = atomsOf(paragraph)
  const text = textOfAtoms(atoms)
  const { spans, faults } = findBraces(text)
  const note = (code: TemplateProblem['code'], start: number, end: number): void => {
    const found = oneLine(firstCharacters(text.slice(start, end), maxTextLength))
    const near = code === 'unknown-placeholder' ? nearestPlaceholder(found) : null
    walk.problems.push({ code, text: found, place: placeOf(where, walk.paragraph, text, start, end), ...(near === null ? {} : { meant: placeholderWords(near) }) })
  }
  for (const part of [...faults, ...spans].sort((one, other) => one.start - other.start)) {
    const code = 'code' in part ? part.code : faultOfSpan(text, part, where)
    if (code !== undefined) note(code, part.start, part.end)
    if ('placeholder' in part) walk.placeholders.add(part.placeholder)
  }
  for (const { code, text: found, name } of fieldsIn(paragraph)) {
    const near = code === 'merge-field' ? nearestPlaceholder(name.replaceAll('_', ' ')) : code === 'date-field' ? 'date' : null
    walk.problems.push({ code, text: found, place: placeOf(where, walk.paragraph, text, 0, text.length), ...(near === null ? {} : { meant: placeholderWords(near) }) })
  }
  if (hasSection(paragraph)) note('sections', 0, text.length)
  if (atoms.some(({ source }) => isNote(source))) note('notes', 0, text.length)
  return joinPlaceholders(paragraph, atoms, spans)
}

const whereIn = (where: Where, name: string): Where => {
  if (where === 'header' || where === 'footer') return where
  if (name === 'w:txbxContent') return 'textBox'
  return name === 'w:tbl' && where === 'body' ? 'table' : where
}

const joinNodes = (nodes: readonly XmlNode[], where: Where, walk: Walk): readonly XmlNode[] =>
  nodes.map((node) => {
    if (!isElement(node)) return node
    const joined = node.name === 'w:p' ? joinParagraph(node, where, walk) : node
    return withChildren(joined, joinNodes(joined.children, whereIn(where, node.name), walk))
  })

/** A paragraph break between two braces makes two faults; a person sees one. */
const joinCrossing = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] =>
  problems.flatMap((problem, index): readonly TemplateProblem[] => {
    const crosses = (one?: TemplateProblem, other?: TemplateProblem): boolean =>
      one?.code === 'unclosed-brace' && other?.code === 'unopened-brace' && one.place !== null && other.place !== null
      && one.place.paragraph < other.place.paragraph && other.place.paragraph - one.place.paragraph <= 2
    if (crosses(problems[index - 1], problem)) return []
    return crosses(problem, problems[index + 1]) ? [{ ...problem, code: 'crosses-paragraph' }] : [problem]
  })

/** Joins each placeholder of a body, header or footer into one run, and names every one that cannot be filled. */
export const findPlaceholders = (nodes: readonly XmlNode[], where: 'body' | 'header' | 'footer'): JoinedNodes => {
  const walk: Walk = { paragraph: 0, placeholders: new Set(), problems: [] }
  const joined = joinNodes(nodes, where, walk)
  return { nodes: joined, placeholders: walk.placeholders, problems: joinCrossing(walk.problems) }
}

/** The field instructions of a part, as one text: Word may split one into pieces. */
export const fieldInstructions = (top: XmlElement): string =>
  allWithin(top, ({ name }) => name === 'w:instrText' || name === 'w:fldSimple')
    .map(({ attributes, children }) => `${attributes.get('w:instr') ?? ''}${children.filter((child) => !isElement(child)).join('')}`)
    .join('')
