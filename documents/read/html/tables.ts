import { isTag } from './hidden.ts'
import type { Node, Tag } from './hidden.ts'

const maxRows = 60
const maxColumns = 4
const maxNodes = 200

const isCell = (node: Node): node is Tag => isTag(node) && (node.tagName === 'td' || node.tagName === 'th')

const cellsOf = (row: Tag): readonly Tag[] => row.childNodes.filter(isCell)

const lineTags = new Set(['br', 'p', 'div', 'li'])

/** A cell's text, its line breaks, and whether it holds another table; looks at a limited number of nodes. */
const contentOf = (cell: Tag): { readonly text: string; readonly breaks: number; readonly isNested: boolean } => {
  const stack: Node[] = cell.childNodes.toReversed()
  let text = ''
  let breaks = 0
  let isNested = false
  for (let count = 0; stack.length > 0 && count < maxNodes; count += 1) {
    const node = stack.pop()
    if (node === undefined) break
    if (isTag(node)) {
      if (lineTags.has(node.tagName)) breaks += 1
      if (node.tagName === 'table') isNested = true
      stack.push(...node.childNodes.toReversed())
    } else if ('value' in node && typeof node.value === 'string') text += ` ${node.value.slice(0, maxNodes)}`
  }
  return { text: text.replace(/\s+/gu, ' ').trim(), breaks, isNested }
}

/** Whether a row's cells hold more than a line each, so that each is a block of its own. */
export const hasTallCells = (row: Tag): boolean => cellsOf(row).length > 1 && cellsOf(row).some((cell) => contentOf(cell).breaks > 1)

const rowsOf = (table: Tag): readonly Tag[] =>
  table.childNodes
    .filter(isTag)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : /^t(?:body|head|foot)$/u.test(part.tagName) ? part.childNodes.filter(isTag).filter((row) => row.tagName === 'tr') : []))

const labelOf = (text: string): string => (/^[\p{L} -]{2,20}:/u.exec(text)?.[0] ?? '').toLowerCase()

/** Two e-mail addresses side by side, or the same label twice, occur only in a table of addresses. */
const isAddressRow = (texts: readonly string[]): boolean => {
  const worded = texts.filter((text) => text !== '')
  const labels = worded.map(labelOf)
  return worded.length > 1 && (worded.every((text) => text.includes('@')) || (labels[0] !== '' && labels.every((label) => label === labels[0])))
}

/**
 * The cells of a table in which each column is one address, a line in each row: column by column.
 * Undefined for every other table, which is read row by row.
 */
export const addressColumns = (table: Tag): readonly (readonly Tag[])[] | undefined => {
  const rows = rowsOf(table).map(cellsOf)
  const columns = rows[0]?.length ?? 0
  if (columns < 2 || columns > maxColumns || rows.length < 3 || rows.length > maxRows || rows.some((row) => row.length !== columns)) return undefined
  const contents = rows.map((row) => row.map(contentOf))
  if (contents.some((row) => row.some(({ breaks, isNested }) => breaks > 1 || isNested))) return undefined
  if (!contents.some((row) => isAddressRow(row.map(({ text }) => text)))) return undefined
  return Array.from({ length: columns }, (_, column) => rows.flatMap((row) => row[column] ?? []))
}
