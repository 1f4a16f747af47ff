import type { CheckedTemplate } from './check-template.ts'
import { expandNodes } from './expand-nodes.ts'
import { readXml } from '../xml/read-xml.ts'
import { relationsName, relationsPart } from './relations.ts'
import { textWidthOf } from './section.ts'
import type { HeadFill, TemplateFill } from './template-values.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import { element, elementsIn, partOf, withChildren } from '../xml/xml-tree.ts'

const contentTypes = '[Content_Types].xml'
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml'

/** Settings for editing the template itself, or that name files and data elsewhere. */
const droppedSettings: ReadonlySet<string> = new Set([
  'attachedTemplate', 'docVars', 'mailMerge', 'evenAndOddHeaders', 'rsids', 'documentProtection', 'writeProtection', 'trackRevisions',
  'revisionView', 'linkStyles', 'saveThroughXslt', 'attachedSchema', 'readModeInkLockDown', 'documentType',
].map((name) => `w:${name}`))

const emptySettings = element('w:settings', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' })

const xmlIn = (checked: CheckedTemplate, name: string): XmlElement | null => readXml(new TextDecoder().decode(checked.source.parts.get(name)))

const settingsPart = (checked: CheckedTemplate, name: string): Uint8Array => {
  const settings = xmlIn(checked, name) ?? emptySettings
  return partOf(withChildren(settings, elementsIn(settings).filter((setting) => !droppedSettings.has(setting.name))))
}

/** Types of existing parts only: some programs report a file with a type for a missing part as damaged. */
const contentTypesPart = (checked: CheckedTemplate): Uint8Array => {
  const { parts, documentName } = checked.source
  const types = xmlIn(checked, contentTypes) ?? element('Types')
  const nameOf = (type: XmlElement): string => (type.attributes.get('PartName') ?? '').replace(/^\//u, '')
  const isOfRelations = (type: XmlElement): boolean => type.attributes.get('Extension')?.toLowerCase() === 'rels'
  const kept = elementsIn(types).filter((type) => (type.name === 'Default' && !isOfRelations(type)) || (nameOf(type) !== documentName && parts.has(nameOf(type))))
  const main = element('Override', { PartName: `/${documentName}`, ContentType: documentType })
  // LibreOffice names each relationships part separately, and some of them are dropped.
  const relationships = element('Default', { Extension: 'rels', ContentType: relationshipsType })
  return partOf(withChildren(types, [relationships, ...kept, main]))
}

const emptyFill: Omit<TemplateFill, keyof HeadFill> = {
  targetName: '', targetAddress: [], salutation: null, paragraphs: [], handwriting: { lines: 0, lineHeight: 0 }, closing: null,
  isNamed: false, isRightToLeft: false, isSenderRightToLeft: false, practice: null,
}

const headPart = (head: XmlElement, checked: CheckedTemplate, fill: HeadFill): Uint8Array => {
  const expansion = { fill: { ...emptyFill, ...fill }, width: textWidthOf(checked.section), hasHandwriting: true, isRepeated: false }
  const [filled = head] = expandNodes([head], expansion)
  return typeof filled === 'string' ? partOf(head) : partOf(filled)
}

/** Every part of the pack's file except the document itself, by name, content types first. */
export const packageParts = (checked: CheckedTemplate, fill: HeadFill): ReadonlyMap<string, Uint8Array> => {
  const { parts, relations, documentName } = checked.source
  const made = new Map<string, Uint8Array>([[contentTypes, contentTypesPart(checked)]])
  const settings = new Set((relations.get(documentName) ?? []).filter(({ kind }) => kind === 'settings').map(({ target }) => target.split('/').at(-1)))
  for (const [name, bytes] of parts) {
    if (made.has(name) || name === documentName) continue
    const head = checked.heads.get(name)
    if (head !== undefined) made.set(name, headPart(head, checked, fill))
    else made.set(name, settings.has(name.split('/').at(-1)) ? settingsPart(checked, name) : bytes)
  }
  for (const [part, own] of relations) if (own.length > 0) made.set(relationsName(part), relationsPart(own))
  return made
}
