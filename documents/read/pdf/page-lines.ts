import { tableOrder } from '../side-by-side/table-order.ts'
import { columnsOf } from './columns.ts'
import type { PdfPage, PrintedLine, Run, StructureCell } from './pdf-types.ts'
import { baselinesOf, bodySizeOf, lineOf, linesInOrder } from './printed-lines.ts'

/** The lines of an element of the structure tree, and the cell it is in. */
type ElementLines = { readonly cell: StructureCell | null; readonly lines: readonly PrintedLine[] }

/** The lines of each element of the structure tree, in the tree's order. */
const linesOfElements = (page: PdfPage, bodySize: number, flowOf: ReadonlyMap<Run, string>): readonly ElementLines[] => {
  const elements = new Map<number, Run[]>()
  for (const run of page.runs) {
    if (run.element === null || run.text.trim() === '') continue
    const known = elements.get(run.element)
    if (known === undefined) elements.set(run.element, [run])
    else known.push(run)
  }
  return [...elements]
    .sort(([one], [other]) => one - other)
    .map(([, runs]) => ({
      cell: runs[0]?.cell ?? null,
      lines: linesInOrder(runs).map((line) => lineOf(page, line, { flow: line[0] === undefined ? '' : (flowOf.get(line[0]) ?? ''), bodySize, block: null })),
    }))
}

/** The lines of a table, addressees who are side by side one after the other. */
const linesOfTable = (elements: readonly ElementLines[]): readonly PrintedLine[] => {
  const rows = new Map<number, Map<number, PrintedLine[]>>()
  for (const { cell, lines } of elements) {
    if (cell === null) continue
    const row = rows.get(cell.row) ?? new Map<number, PrintedLine[]>()
    rows.set(cell.row, row)
    row.set(cell.column, (row.get(cell.column) ?? []).concat(lines))
  }
  const cells = [...rows.values()].map((row) => Array.from({ length: [...row.keys()].reduce((max, column) => Math.max(max, column), 0) }, (_, column) => row.get(column + 1) ?? []))
  const groups = tableOrder(cells.map((row) => row.map((lines) => lines.map(({ text }) => text))))
  return groups.flatMap((group) => {
    const own = group.cells.flatMap(({ row, column }) => cells[row]?.[column] ?? [])
    // Space around the rows of a table is no gap within an address; in a single cell its paragraphs show their own.
    const block = { hasGaps: new Set(group.cells.map(({ row }) => row)).size === 1 }
    return group.isBlock ? own.map((line) => ({ ...line, block })) : own
  })
}

const linesInTreeOrder = (elements: readonly ElementLines[]): readonly PrintedLine[] => {
  const lines: PrintedLine[] = []
  let index = 0
  while (index < elements.length) {
    const table = elements[index]?.cell?.table ?? null
    const from = index
    while (index < elements.length && (elements[index]?.cell?.table ?? null) === table) index += 1
    const own = elements.slice(from, index)
    for (const line of table === null ? own.flatMap((element) => element.lines) : linesOfTable(own)) lines.push(line)
  }
  return lines
}

/** The printed lines of a page in reading order: by its structure tree where it has one, else by its columns. */
export const pageLines = (page: PdfPage): readonly PrintedLine[] => {
  const bodySize = bodySizeOf(page.runs)
  const columns = columnsOf(page.runs, String(page.number))
  const lines = columns.flatMap(({ flow, runs, isBlock }) => {
    const own = page.isTagged ? runs.filter((run) => run.element === null) : runs
    const block = isBlock ? { hasGaps: true } : null
    return baselinesOf(own).map((line) => lineOf(page, line.runs, { flow, bodySize, block }))
  })
  const flowOf = new Map(columns.flatMap(({ flow, runs }) => runs.map((run): readonly [Run, string] => [run, flow])))
  return [...lines, ...(page.isTagged ? linesInTreeOrder(linesOfElements(page, bodySize, flowOf)) : [])].filter((line) => line.text !== '')
}
