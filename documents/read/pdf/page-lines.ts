import { columnsOf } from './columns.ts'
import type { PdfPage, PrintedLine, Run } from './pdf-types.ts'
import { baselinesOf, bodySizeOf, lineOf, linesInOrder } from './printed-lines.ts'

/** Lines of the elements of the structure tree, in the tree's order. */
const linesOfElements = (page: PdfPage, bodySize: number, flowOf: ReadonlyMap<Run, string>): readonly PrintedLine[] => {
  const elements = new Map<number, Run[]>()
  for (const run of page.runs) {
    if (run.element === null || run.text.trim() === '') continue
    const known = elements.get(run.element)
    if (known === undefined) elements.set(run.element, [run])
    else known.push(run)
  }
  return [...elements]
    .sort(([one], [other]) => one - other)
    .flatMap(([, runs]) => linesInOrder(runs).map((line) => lineOf(page, line, { flow: line[0] === undefined ? '' : (flowOf.get(line[0]) ?? ''), bodySize })))
}

/** The printed lines of a page in reading order: by its structure tree where it has one, else by its columns. */
export const pageLines = (page: PdfPage): readonly PrintedLine[] => {
  const bodySize = bodySizeOf(page.runs)
  const columns = columnsOf(page.runs, String(page.number))
  const lines = columns.flatMap(({ flow, runs }) => {
    const own = page.isTagged ? runs.filter((run) => run.element === null) : runs
    return baselinesOf(own).map((line) => lineOf(page, line.runs, { flow, bodySize }))
  })
  const flowOf = new Map(columns.flatMap(({ flow, runs }) => runs.map((run): readonly [Run, string] => [run, flow])))
  return [...lines, ...(page.isTagged ? linesOfElements(page, bodySize, flowOf) : [])].filter((line) => line.text !== '')
}
