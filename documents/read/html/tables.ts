import { tableOrder } from '../side-by-side/table-order.ts'
import type { CellLines } from '../side-by-side/table-order.ts'
import { isHidden, isTag } from './hidden.ts'
import type { Node, Tag } from './hidden.ts'

const maxNodes = 200

const isCell = (node: Node): node is Tag => isTag(node) && (node.tagName === 'td' || node.tagName === 'th')

const cellsOf = (row: Tag): readonly Tag[] => row.childNodes.filter(isCell)

const lineTags = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'address', 'blockquote'])

type CellContent = { readonly lines: CellLines; readonly breaks: number; readonly isNested: boolean }

/** A cell's lines, its line breaks, and whether it holds another table; looks at a limited number of nodes. */
const contentOf = (cell: Tag): CellContent => {
  const stack: Node[] = cell.childNodes.toReversed()
  const texts = ['']
  let breaks = 0
  let isNested = false
  for (let count = 0; stack.length > 0 && count < maxNodes; count += 1) {
    const node = stack.pop()
    if (node === undefined) break
    if (isTag(node)) {
      if (isHidden(node)) continue
      if (lineTags.has(node.tagName)) {
        breaks += 1
        texts.push('')
      }
      if (node.tagName === 'table') isNested = true
      for (const child of node.childNodes.toReversed()) stack.push(child)
    } else if ('value' in node && typeof node.value === 'string') texts.push(`${texts.pop() ?? ''}${node.value.slice(0, maxNodes)}`)
  }
  return { lines: texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== ''), breaks, isNested }
}

/** Whether a row's cells hold more than a line each, so that each is a block of its own. */
export const hasTallCells = (row: Tag): boolean => cellsOf(row).length > 1 && cellsOf(row).some((cell) => contentOf(cell).breaks > 1)

const isRowGroup = (part: Tag): boolean => /^t(?:body|head|foot)$/u.test(part.tagName)

const rowsOf = (table: Tag): readonly Tag[] =>
  table.childNodes
    .filter(isTag)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : isRowGroup(part) ? part.childNodes.filter(isTag).filter((row) => row.tagName === 'tr') : []))

type TableCells = { readonly cells: readonly Tag[]; readonly isBlock: boolean }

type SimpleTable = {
  /** What is beside the rows, such as a caption. */
  readonly rest: readonly Node[]
  readonly groups: readonly TableCells[]
}

/** The cells of a table in the order in which they are read; undefined for one that lays out a page with tables inside. */
export const simpleTable = (table: Tag): SimpleTable | undefined => {
  const rows = rowsOf(table).filter((row) => !isHidden(row)).map((row) => cellsOf(row).filter((cell) => !isHidden(cell)))
  const contents = rows.map((row) => row.map(contentOf))
  if (rows.length === 0 || contents.some((row) => row.some(({ isNested }) => isNested))) return undefined
  const groups = tableOrder(contents.map((row) => row.map(({ lines }) => lines))).map(({ cells, isBlock }) => ({ cells: cells.flatMap(({ row, column }) => rows[row]?.[column] ?? []), isBlock }))
  return { rest: table.childNodes.filter((node) => !isTag(node) || (node.tagName !== 'tr' && !isRowGroup(node))), groups }
}
