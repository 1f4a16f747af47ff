import { readXml } from '../xml/read-xml.ts'
import type { TemplateProblem } from '../../core/pack/template-problem.ts'
import { fileProblem } from './template-problem.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { element, elementsIn, partOf } from '../xml/xml-tree.ts'

/** One line of a relationships part: what a part of the package leads to. */
export type Relation = {
  readonly id: string
  /** The last word of its type: the addresses before it differ between kinds of Word files. */
  readonly kind: string
  readonly isExternal: boolean
  readonly target: string
  readonly source: XmlElement
}

/** What a letter is made of. Everything else (comments, custom data, mail merge, the attached template) is dropped. */
const keptKinds: ReadonlySet<string> = new Set([
  'officedocument', 'core-properties', 'styles', 'stylesWithEffects', 'numbering', 'fontTable', 'font', 'settings',
  'webSettings', 'theme', 'header', 'footer', 'image', 'hyperlink', 'footnotes', 'endnotes',
].map((kind) => kind.toLowerCase()))

const refusedKinds: Readonly<Record<string, TemplateProblem['code']>> = {
  vbaproject: 'macros', wordvbadata: 'macros', control: 'macros', activexcontrolbinary: 'macros',
  oleobject: 'embedded-object', package: 'embedded-object', subdocument: 'external', frame: 'external',
}

/** Links for a reader to click; nothing is fetched before that. */
const isLink = ({ kind, target }: Relation): boolean => kind === 'hyperlink' && /^(?:https?|mailto|tel):/iu.test(target.trim())

/** Decided by kind alone, not by target: Word files often name a template on somebody's disk. */
export const isKept = ({ kind }: Relation): boolean => keptKinds.has(kind)

/** Why a file with this relation cannot be a template. */
export const relationProblem = (relation: Relation): TemplateProblem | undefined => {
  const code = Object.hasOwn(refusedKinds, relation.kind) ? refusedKinds[relation.kind] : undefined
  if (code !== undefined) return fileProblem(code, relation.target)
  return isKept(relation) && relation.isExternal && !isLink(relation) ? fileProblem('external', relation.target) : undefined
}

const relationOf = (source: XmlElement): Relation => {
  const value = (name: string): string => source.attributes.get(name) ?? ''
  return {
    id: value('Id'),
    kind: (value('Type').split('/').at(-1) ?? '').toLowerCase(),
    isExternal: value('TargetMode').toLowerCase() === 'external',
    target: value('Target'),
    source,
  }
}

/** Reads a relationships part; null where it is damaged. */
export const readRelations = (xml: string): readonly Relation[] | null => {
  const root = readXml(xml)
  if (root?.name !== 'Relationships') return null
  const relations = elementsIn(root).map(relationOf)
  const ids = new Set(relations.map(({ id }) => id))
  return ids.has('') || ids.size < relations.length ? null : relations
}

/** A relationships part with those relations. */
export const relationsPart = (relations: readonly Relation[]): Uint8Array =>
  partOf(element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, relations.map(({ source }) => source)))

/** The name of the part that holds a part's relations; the package's own for an empty name. */
export const relationsName = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** The name of the part a relation of that part leads to. */
export const targetPart = (part: string, target: string): string => {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
