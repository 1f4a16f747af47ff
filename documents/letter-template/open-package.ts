import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { sniffFormat } from '../read/sniff-format.ts'
import type { SafeParts } from '../read/zip-guard.ts'
import { guardZip } from '../read/zip-guard.ts'
import { readXml } from '../xml/read-xml.ts'
import { maxPickedPixels } from '../../core/picture/limits.ts'
import { pixelsOf } from '../picture/pixels-of.ts'
import type { Relation } from './relations.ts'
import { isKept, readRelations, relationProblem, relationsName, targetPart } from './relations.ts'
import type { TemplateProblem } from '../../core/pack/template-problem.ts'
import { fileProblem } from './template-problem.ts'

/** The parts of a template that its letters need, each with its kept relations. */
export type TemplatePackage = {
  readonly documentName: string
  readonly parts: SafeParts
  readonly relations: ReadonlyMap<string, readonly Relation[]>
}

/** In bytes. A letterhead with pictures fits; every file of a pack holds it once. */
const maxFileSize = 20 * 1024 * 1024
/** In bytes, of one XML part: many times the size of a letter of several pages. */
const maxXmlSize = 4 * 1024 * 1024
const contentTypes = '[Content_Types].xml'

const isPicture = (name: string): boolean => /(?:^|\/)media\//iu.test(name)

const isXml = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name)

class Refusal extends Error {
  readonly problem: TemplateProblem
  constructor(problem: TemplateProblem) {
    super(problem.code)
    this.problem = problem
  }
}
const refuse = (code: TemplateProblem['code'], text = ''): never => {
  throw new Refusal(fileProblem(code, text))
}

/** The part as text. Every part is searched for a document type, also those that are only copied: Word reads them all. */
const textOf = (parts: SafeParts, name: string): string => {
  const bytes = parts.get(name)
  if (bytes === undefined) return refuse('damaged', name)
  if (bytes.length > maxXmlSize) return refuse('too-large', name)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /<!(?!--)|\0/u.test(text) ? refuse('damaged', name) : text
  } catch (error) {
    // In another encoding a document type could not be found; Word writes UTF-8.
    return error instanceof Refusal ? refuse(error.problem.code, name) : refuse('damaged', name)
  }
}

const relationsOf = (parts: SafeParts, part: string): readonly Relation[] => {
  const name = relationsName(part)
  if (!parts.has(name)) return []
  const relations = readRelations(textOf(parts, name)) ?? refuse('damaged', name)
  for (const relation of relations) {
    const problem = relationProblem(relation)
    if (problem !== undefined) throw new Refusal(problem)
  }
  // Word ignores a relation to a missing part too.
  return relations.filter((relation) => isKept(relation) && (relation.isExternal || parts.has(targetPart(part, relation.target))))
}

/** The relations of settings lead only to parts that are left out. */
const hasNoRelations = (name: string): boolean => /(?:^|\/)settings\d*\.xml$/iu.test(name)

const walk = (parts: SafeParts): TemplatePackage => {
  if (/macroEnabled|vbaProject|activeX/iu.test(textOf(parts, contentTypes))) refuse('macros')
  if (readXml(textOf(parts, contentTypes))?.name !== 'Types') refuse('damaged', contentTypes)
  const start = relationsOf(parts, '')
  const main = start.find(({ kind }) => kind === 'officedocument') ?? refuse('not-word')
  const documentName = targetPart('', main.target)
  const relations = new Map<string, readonly Relation[]>([['', start]])
  const kept = new Map<string, Uint8Array>([[contentTypes, parts.get(contentTypes) ?? new Uint8Array()]])
  let pixels = 0
  const waiting = start.map(({ target }) => targetPart('', target))
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const bytes = parts.get(name)
    if (kept.has(name) || bytes === undefined) continue
    if (isXml(name)) textOf(parts, name)
    // All of them together: each is drawn at once where the pack is shown.
    if (isPicture(name)) pixels += pixelsOf(bytes)
    if (pixels > maxPickedPixels) refuse('too-large', name)
    kept.set(name, bytes)
    const own = relationsOf(parts, name)
    relations.set(name, hasNoRelations(name) ? [] : own)
    for (const { isExternal, target } of relations.get(name) ?? []) if (!isExternal) waiting.push(targetPart(name, target))
  }
  return { documentName, parts: kept, relations }
}

const guardCodes: Readonly<Record<string, TemplateProblem['code']>> = { 'encrypted': 'encrypted', 'macros': 'macros', 'zip-bomb': 'zip-bomb' }

/** Opens a Word file within the reader's limits and keeps the parts that a letter needs. */
export const openPackage = async (bytes: Uint8Array): Promise<Result<TemplatePackage, TemplateProblem>> => {
  if (bytes.length > maxFileSize) return fail(fileProblem('too-large', '20 MB'))
  const format = sniffFormat(bytes)
  if (format !== 'zip') return fail(fileProblem('not-word', format))
  const guarded = await guardZip(bytes, () => true)
  if (!guarded.ok) return fail(fileProblem(guardCodes[guarded.problem.code] ?? 'damaged'))
  if (!guarded.value.has(contentTypes)) return fail(fileProblem('not-word', 'zip'))
  try {
    return ok(walk(guarded.value))
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem)
    throw error
  }
}
