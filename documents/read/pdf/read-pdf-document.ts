import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { splitRunningLines } from './running-lines.ts'
import { joinedOf, flowOf, joinLines, sourceLineOf } from './join-lines.ts'
import { loadPages } from './load-pages.ts'
import { pageLines } from './page-lines.ts'
import type { PdfPage, PrintedLine } from './pdf-types.ts'

const emptyLine: SourceLine = { text: '' }

const linesOf = (pages: readonly PdfPage[]): readonly SourceLine[] => {
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  const { heads, pages: bodies } = splitRunningLines(pages.map((page) => ({ page, lines: pageLines(page) })))
  const lineAlone = (line: PrintedLine): SourceLine => sourceLineOf(joinedOf(line), byNumber)
  const repeats = bodies.flatMap((page) => page.repeats).map((line): SourceLine => ({ ...lineAlone(line), isFurniture: true }))
  // Stamps and watermarks belong to no field; they are kept as lines outside the document.
  const rotated = pages.flatMap((page) => page.rotated.map((text): SourceLine => ({ text, page: page.number, isAside: true })))
  const body = joinLines(flowOf(bodies.flatMap((page) => page.body)), byNumber)
  return [...heads.map(lineAlone), ...(heads.length > 0 ? [emptyLine] : []), ...body, ...repeats, ...rotated]
}

const problemOf = (error: unknown): DocumentProblem =>
  error instanceof Error && error.name === 'PasswordException' ? { code: 'encrypted' } : { code: 'damaged' }

/**
 * Reads a PDF as lines: running heads once at the top, then the text in reading order with wrapped
 * lines joined, last the repeated heads and page numbers, marked `isFurniture`. Nothing is left out.
 */
export const readPdfDocument = async (bytes: Uint8Array): Promise<Result<SourceText, DocumentProblem>> => {
  try {
    const { pages } = await loadPages(bytes)
    const lines = linesOf(pages)
    return lines.some((line) => line.text.trim() !== '') ? ok({ lines }) : fail({ code: 'no-text-layer' })
  } catch (error) {
    return fail(problemOf(error))
  }
}
