import { linesOfColumns } from './columns.ts'
import type { PdfPage, PrintedLine } from './pdf-types.ts'
import { baselinesOf, bodySizeOf, lineOf } from './printed-lines.ts'

/** Elements of the structure tree, one after the other; what the tree leaves out stands where it was printed. */
const linesOfElements = (page: PdfPage, bodySize: number): readonly PrintedLine[] => {
  const orders = [...new Set(page.runs.flatMap((run) => (run.element === null ? [] : [run.element])))].sort((one, other) => one - other)
  return orders.flatMap((order) =>
    baselinesOf(page.runs.filter((run) => run.element === order)).map((line) => lineOf(page, line.runs, { flow: `${page.number} tagged`, bodySize })),
  )
}

/** The printed lines of a page in reading order: by its structure tree where it has one, else by its columns. */
export const pageLines = (page: PdfPage): readonly PrintedLine[] => {
  const bodySize = bodySizeOf(page.runs)
  const lines = page.isTagged
    ? [...linesOfColumns(page, page.runs.filter((run) => run.element === null), bodySize), ...linesOfElements(page, bodySize)]
    : linesOfColumns(page, page.runs, bodySize)
  return lines.filter((line) => line.text !== '')
}
