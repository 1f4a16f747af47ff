import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import { readXml } from '../../xml/read-xml.ts'
import { allWithin } from '../../xml/xml-tree.ts'
import type { XmlElement } from '../../xml/xml-tree.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { joinBlocks } from '../office/join-blocks.ts'
import { linesOfOffice } from '../office/office-lines.ts'
import { officeNode } from '../office/office-node.ts'
import type { SafeParts } from '../zip-guard.ts'
import { odtBlocks, odtRunningHeads } from './odt-blocks.ts'
import { readOdtStyles } from './odt-styles.ts'
import type { OdtStyles } from './odt-styles.ts'

const textOfPart = (parts: SafeParts, name: string): string => new TextDecoder().decode(parts.get(name))

const xmlOfPart = (parts: SafeParts, name: string): XmlElement | null => (parts.has(name) ? readXml(textOfPart(parts, name)) : null)

const linesOf = (blocks: Parameters<typeof officeNode>[1]): readonly SourceLine[] => linesOfOffice(officeNode('document', blocks))

const runningHeads = (part: XmlElement, kind: 'header' | 'footer', styles: OdtStyles): readonly SourceLine[] => {
  const lines = odtRunningHeads(part, kind).flatMap((head) => linesOf(odtBlocks(head, styles).body)).filter(({ text }) => text.trim() !== '')
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}

/** Reads an OpenDocument text (.odt) as lines: headers first, then the body, its notes, and footers. */
export const readOdtDocument = (parts: SafeParts): Result<SourceText, DocumentProblem> => {
  // A locked document names how each of its parts is locked.
  if (textOfPart(parts, 'META-INF/manifest.xml').includes('encryption-data')) return fail({ code: 'encrypted' })
  const content = xmlOfPart(parts, 'content.xml')
  const styles = xmlOfPart(parts, 'styles.xml')
  const body = content === null ? undefined : allWithin(content, ({ name }) => name === 'office:body')[0]
  if (content === null || body === undefined) return fail({ code: 'damaged' })
  const looks = readOdtStyles(styles === null ? [content] : [styles, content])
  const blocks = odtBlocks(body, looks)
  const [headers, footers] = (['header', 'footer'] as const).map((kind) => (styles === null ? [] : runningHeads(styles, kind, looks)))
  const lines = joinBlocks([headers ?? [], linesOf(blocks.body), linesOf(blocks.notes), footers ?? []])
  return lines.some(({ text }) => text.trim() !== '') ? ok({ lines }) : fail({ code: 'empty' })
}
