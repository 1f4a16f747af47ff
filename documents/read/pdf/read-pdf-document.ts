import type { SourceLine, SourceText } from '../../../core/case/source-text.ts'
import { fail, ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { DocumentProblem } from '../document-problem.ts'
import { partFurniture } from './furniture.ts'
import { alone, flowOf, joinLines, sourceLineOf } from './join-lines.ts'
import { loadPages } from './load-pages.ts'
import { pageLines } from './page-lines.ts'
import type { PdfPage, PrintedLine } from './pdf-types.ts'

const emptyLine: SourceLine = { text: '' }

const linesOf = (pages: readonly PdfPage[]): readonly SourceLine[] => {
  const byNumber = new Map(pages.map((page) => [page.number, page]))
  const { heads, pages: parted } = partFurniture(pages.map((page) => ({ page, lines: pageLines(page) })))
  const whole = (line: PrintedLine): SourceLine => sourceLineOf(alone(line), byNumber)
  const repeats = parted.flatMap((page) => page.repeats).map((line): SourceLine => ({ ...whole(line), isFurniture: true }))
  // What is stamped across a page belongs to no field, and is not lost.
  const beside = pages.flatMap((page) => page.turned.map((text): SourceLine => ({ text, page: page.number, isAside: true })))
  const body = joinLines(flowOf(parted.flatMap((page) => page.body)), byNumber)
  return [...heads.map(whole), ...(heads.length > 0 ? [emptyLine] : []), ...body, ...repeats, ...beside]
}

const problemOf = (error: unknown): DocumentProblem =>
  error instanceof Error && error.name === 'PasswordException' ? { code: 'encrypted', detail: '' } : { code: 'damaged', detail: '' }

/**
 * Reads a PDF as lines: running heads once at the top, then the text in reading order with wrapped
 * lines joined, last the repeated heads and page numbers, marked as furniture. Nothing is left out.
 */
export const readPdfDocument = async (bytes: Uint8Array): Promise<Result<SourceText, DocumentProblem>> => {
  try {
    const { pages } = await loadPages(bytes)
    const lines = linesOf(pages)
    return lines.some((line) => line.text.trim() !== '') ? ok({ lines }) : fail({ code: 'no-text-layer', detail: '' })
  } catch (error) {
    return fail(problemOf(error))
  }
}
