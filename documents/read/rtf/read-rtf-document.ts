import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { joinBlocks } from '../office/join-blocks.ts'
import { linesOfOffice } from '../office/office-lines.ts'
import { officeNode } from '../office/office-node.ts'
import type { OfficeNode } from '../office/office-node.ts'
import { rtfDocument } from './rtf-document.ts'

const linesOf = (blocks: readonly OfficeNode[]): readonly SourceLine[] => linesOfOffice(officeNode('document', blocks))

/** Each text once: a file has a header for the first page, for left and for right ones. */
const distinctLines = (blocks: readonly OfficeNode[]): readonly SourceLine[] => {
  const lines = linesOf(blocks).filter(({ text }) => text.trim() !== '')
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}

/** Reads an RTF file as lines: headers first, then the body, its notes, and footers. */
export const readRtfDocument = (bytes: Uint8Array): Result<SourceText, DocumentProblem> => {
  const { headers, body, notes, footers, isWhole } = rtfDocument(bytes)
  if (!isWhole) return fail({ code: 'damaged' })
  const lines = joinBlocks([distinctLines(headers), linesOf(body), linesOf(notes), distinctLines(footers)])
  return lines.some(({ text }) => text.trim() !== '') ? ok({ lines }) : fail({ code: 'empty' })
}
