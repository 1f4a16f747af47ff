import type { Placeholder } from '../../core/pack/placeholders.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { cleanNodes } from './clean-tree.ts'
import { fieldInstructions, findPlaceholders } from './find-placeholders.ts'
import type { TemplatePackage } from './open-package.ts'
import { numberedListsOf, withOwnNumbers } from './numbered-lists.ts'
import { openPackage } from './open-package.ts'
import { readXml } from '../xml/read-xml.ts'
import { headsOf, sectionForLetters } from './section.ts'
import type { TemplateWarning } from '../../core/pack/template-warning.ts'
import type { TemplateProblem } from '../../core/pack/template-problem.ts'
import { fileProblem } from './template-problem.ts'
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts'
import { allWithin, childNamed, element, elementsIn, withChildren } from '../xml/xml-tree.ts'

/** A template that letters can be made from: every placeholder is known, in one run, and has its canonical name. */
export type CheckedTemplate = {
  readonly source: TemplatePackage
  readonly root: XmlElement
  readonly body: readonly XmlNode[]
  readonly section: XmlElement
  /** Headers and footers that hold placeholders, by the names of their parts. */
  readonly heads: ReadonlyMap<string, XmlElement>
  /** Those of the body. */
  readonly placeholders: ReadonlySet<Placeholder>
  readonly warnings: readonly TemplateWarning[]
  /** Ids of the numbered lists that a letter uses: their numbers begin again in each letter. */
  readonly lists: readonly string[]
}

const partXml = ({ parts }: TemplatePackage, name: string): XmlElement | null => readXml(new TextDecoder().decode(parts.get(name)))

const fetchingField = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|INCLUDE|LINK|DATABASE|RD)\b/iu

/** Problems of a part that refers to something outside the kept parts: fields that fetch, and relations that were dropped. */
const outsideProblems = (source: TemplatePackage, name: string, top: XmlElement): readonly TemplateProblem[] => {
  const known = new Set((source.relations.get(name) ?? []).map(({ id }) => id))
  const outside = allWithin(top, ({ attributes }) => [...attributes].some(([key, value]) => key.startsWith('r:') && value !== '' && !known.has(value)))
  const field = fetchingField.exec(fieldInstructions(top))
  return [
    ...outside.slice(0, 1).map(({ name: part }) => fileProblem('unsupported-part', part)),
    ...(field === null ? [] : [fileProblem('external', field[0].toUpperCase())]),
  ]
}

type CheckedHeads = { readonly heads: ReadonlyMap<string, XmlElement>; readonly problems: readonly TemplateProblem[]; readonly fields: string }

const checkHeads = (source: TemplatePackage, section: XmlElement): CheckedHeads => {
  const heads = new Map<string, XmlElement>()
  const problems: TemplateProblem[] = []
  let fields = ''
  for (const { name, where } of headsOf(section, source.documentName, source.relations.get(source.documentName) ?? [])) {
    const top = partXml(source, name)
    if (top === null) return { heads, problems: [fileProblem('damaged', name)], fields }
    const clean = withChildren(top, cleanNodes(top.children))
    const found = findPlaceholders(clean.children, where)
    if (found.placeholders.size > 0) heads.set(name, withChildren(clean, found.nodes))
    for (const problem of [...outsideProblems(source, name, clean), ...found.problems]) problems.push(problem)
    fields += fieldInstructions(clean)
  }
  return { heads, problems, fields }
}

const warningsOf = (placeholders: ReadonlySet<Placeholder>, fields: string): readonly TemplateWarning[] => [
  ...(placeholders.has('targetAddress') ? [] : ['target-address-missing' as const]),
  ...(placeholders.has('code') ? [] : ['code-missing' as const]),
  // Page numbers would count through the whole pack.
  ...(/\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu.test(fields) ? ['page-number' as const] : []),
]

const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** More than anybody corrects in one go. */
const maxProblems = 100

const checkDocument = (source: TemplatePackage, root: XmlElement, body: XmlElement): Result<CheckedTemplate, readonly TemplateProblem[]> => {
  const children = elementsIn(body)
  const last = children.at(-1)
  const ending = last?.name === 'w:sectPr' ? withChildren(last, cleanNodes(last.children)) : undefined
  const section = sectionForLetters(ending)
  const clean = withOwnNumbers(cleanNodes(ending === undefined ? children : children.slice(0, -1)), source)
  const found = findPlaceholders(clean, 'body')
  const heads = checkHeads(source, section)
  const whole = element('w:body', {}, [...clean, section])
  const problems = [
    ...outsideProblems(source, source.documentName, whole),
    ...(found.placeholders.has('letter') ? [] : [fileProblem('letter-missing')]),
    ...found.problems,
    ...heads.problems,
  ]
  if (problems.length > 0) return fail(problems.slice(0, maxProblems))
  const warnings = warningsOf(found.placeholders, `${fieldInstructions(whole)} ${heads.fields}`)
  return ok({ source, root, body: found.nodes, section, heads: heads.heads, placeholders: found.placeholders, warnings, lists: numberedListsOf(found.nodes, source) })
}

/** Checks a group's own Word file for use as a letter: every problem is named with its place. No file makes it throw. */
export const checkTemplate = async (bytes: Uint8Array): Promise<Result<CheckedTemplate, readonly TemplateProblem[]>> => {
  const opened = await openPackage(bytes)
  if (!opened.ok) return fail([opened.problem])
  const root = partXml(opened.value, opened.value.documentName)
  if (root === null) return fail([fileProblem('damaged', opened.value.documentName)])
  const body = childNamed(root, 'w:body')
  if (root.name !== 'w:document' || body === undefined || !wordNamespaces.has(root.attributes.get('xmlns:w') ?? '')) return fail([fileProblem('not-word')])
  return checkDocument(opened.value, root, body)
}
