import mammoth from 'mammoth'
import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { linesOfRunningHead } from './running-heads.ts'
import { joinBlocks } from '../office/join-blocks.ts'
import { allText, linesOfOffice } from '../office/office-lines.ts'
import { asNode } from '../office/office-node.ts'
import type { SafeParts } from '../zip-guard.ts'
import { withoutHiddenText } from './without-hidden.ts'

const textOfPart = (parts: SafeParts, name: string): string => new TextDecoder().decode(parts.get(name))

const problemOfParts = (parts: SafeParts): DocumentProblem | undefined => {
  const types = textOfPart(parts, '[Content_Types].xml')
  if (/macroEnabled|vbaProject|oleObject/iu.test(types)) return { code: 'macros' }
  // Word writes no document type; one could declare entities that grow without end.
  const hasDeclaration = [...parts.keys()].some((name) => textOfPart(parts, name).includes('<!DOCTYPE'))
  return hasDeclaration ? { code: 'damaged' } : undefined
}

const modelOf = async (bytes: Uint8Array): Promise<unknown> => {
  let model: unknown = null
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      transformDocument: (document: unknown) => {
        model = document
        return { type: 'document', children: [], notes: { resolve: () => [] }, comments: [] }
      },
    },
  )
  return model
}

const runningHeads = (parts: SafeParts, kind: 'header' | 'footer'): readonly SourceLine[] => {
  const names = [...parts.keys()].filter((name) => name.startsWith(`word/${kind}`)).sort()
  const lines = names.flatMap((name) => linesOfRunningHead(textOfPart(parts, name)))
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Paragraphs times letters: beyond it the search for paragraphs that were left out would take too long. */
const maxSearchCost = 200_000_000

/** Paragraphs that mammoth leaves out, such as those in text boxes of newer programs, so that no text is lost. */
const linesLeftOut = (parts: SafeParts, given: string): readonly SourceLine[] => {
  const letters = lettersOf(given)
  const lines = linesOfRunningHead(textOfPart(parts, 'word/document.xml'))
  if (lines.length * letters.length > maxSearchCost) return []
  const leftOut = lines.filter(({ text }) => !letters.includes(lettersOf(text)))
  return [...new Map(leftOut.map((line) => [line.text, line])).values()]
}

const notesOf = (parts: SafeParts): readonly SourceLine[] =>
  ['word/footnotes.xml', 'word/endnotes.xml'].filter((name) => parts.has(name)).flatMap((name) => linesOfRunningHead(textOfPart(parts, name)))

/** The parts of a Word document that are read. */
export const isWordPart = (name: string): boolean =>
  name === '[Content_Types].xml' || /^word\/(?:document|footnotes|endnotes|header\d{0,4}|footer\d{0,4})\.xml$/u.test(name)

/** Reads a Word document (.docx), whose parts were unzipped within limits, as lines: headers first, then the body, then footers. */
export const readWordDocument = async (bytes: Uint8Array, parts: SafeParts): Promise<Result<SourceText, DocumentProblem>> => {
  const problem = problemOfParts(parts)
  if (problem !== undefined) return fail(problem)
  try {
    const visible = withoutHiddenText(bytes, parts)
    const model = asNode(await modelOf(visible.bytes))
    const leftOut = linesLeftOut(visible.parts, allText(model))
    const lines = joinBlocks([runningHeads(parts, 'header'), linesOfOffice(model), leftOut, notesOf(parts), runningHeads(parts, 'footer')])
    return lines.some((line) => line.text.trim() !== '') ? ok({ lines }) : fail({ code: 'empty' })
  } catch {
    // mammoth throws on XML that it cannot read: the file is damaged, this is not a bug.
    return fail({ code: 'damaged' })
  }
}
