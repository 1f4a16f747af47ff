import type { SourceLine } from '../../../core/case/source-text.ts'
import { isProseLine } from '../prose-line.ts'
import { tableOrder } from '../side-by-side/table-order.ts'
import type { CellLines } from '../side-by-side/table-order.ts'
import { withoutTextColumns } from '../side-by-side/text-columns.ts'
import type { OfficeNode } from './office-node.ts'

type Link = { readonly text: string; readonly address: string }
type Piece = { readonly text: string; readonly isBold: boolean; readonly link: Link | null }
type Paragraph = { readonly lines: readonly SourceLine[]; readonly isList: boolean; readonly isHeading: boolean; readonly isCellEnd?: boolean }

/** All text of an element and what is in it; tabs count as spaces. */
export const allText = (node: OfficeNode): string =>
  node.type === 'text' ? node.value : node.type === 'tab' ? ' ' : node.children.map(allText).join('')

const piecesOf = (node: OfficeNode, isBold: boolean, link: Link | null): readonly Piece[] => {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [{ text: node.value, isBold, link }]
    case 'tab':
      return [{ text: '\t', isBold, link }]
    case 'break':
      return [{ text: '\n', isBold, link: null }]
    case 'hyperlink': {
      const inner = node.href === null ? link : { text: allText(node).trim(), address: node.href }
      return node.children.flatMap((child) => piecesOf(child, isBold, inner))
    }
    default:
      return node.children.flatMap((child) => piecesOf(child, isBold || node.isBold, link))
  }
}

const splitAtBreaks = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...piece, text })
    })
  }
  return lines
}

const lineOf = (pieces: readonly Piece[], hints: Partial<SourceLine>): SourceLine => {
  const links = [...new Set(pieces.flatMap((piece) => (piece.link === null ? [] : [piece.link])))]
  const worded = pieces.filter((piece) => piece.text.trim() !== '')
  return {
    text: pieces.map((piece) => piece.text).join(''),
    ...hints,
    ...(worded.length > 0 && worded.every((piece) => piece.isBold) ? { isBold: true } : {}),
    ...(links.length > 0 ? { links } : {}),
  }
}

const paragraphOf = (node: OfficeNode, isTableCell: boolean): Paragraph => {
  const isHeading = /^(?:heading|title|subtitle)/iu.test(node.styleName ?? '')
  const hints: Partial<SourceLine> = {
    ...(isHeading ? { isHeading: true } : {}),
    ...(node.isListItem ? { isListItem: true } : {}),
    ...(isTableCell ? { isTableCell: true } : {}),
  }
  const pieces = piecesOf(node, false, null)
  return { lines: splitAtBreaks(pieces).map((line) => lineOf(line, hints)), isList: node.isListItem, isHeading }
}

const paragraphsOf = (node: OfficeNode, isTableCell: boolean): readonly Paragraph[] => {
  if (node.type === 'paragraph') return [paragraphOf(node, isTableCell)]
  const inCell = isTableCell || node.type === 'tableCell'
  if (node.type === 'table') return paragraphsOfTable(node)
  return node.children.flatMap((child) => paragraphsOf(child, inCell))
}

const cellEnd: Paragraph = { lines: [{ text: '' }], isList: false, isHeading: false, isCellEnd: true }

const linesIn = (cell: readonly Paragraph[]): CellLines => cell.flatMap(({ lines }) => lines.map(({ text }) => text.trim())).filter((text) => text !== '')

const paragraphsOfTable = (table: OfficeNode): readonly Paragraph[] => {
  const rows = table.children.map((row) => (row.type === 'tableRow' ? row.children : [row]).map((cell) => paragraphsOf(cell, true)))
  return tableOrder(rows.map((row) => row.map(linesIn))).flatMap(({ cells, isBlock }) => {
    const paragraphs = cells.flatMap(({ row, column }) => rows[row]?.[column] ?? [])
    return isBlock ? [...paragraphs, cellEnd] : paragraphs
  })
}

const isProse = (paragraph: Paragraph): boolean => isProseLine(paragraph.lines.map((line) => line.text).join(' ').trim())

const isBlank = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.lines.every((line) => line.text.trim() === '') ?? true

const minOwnBlanks = 3
const emptyLine: SourceLine = { text: '' }

/**
 * Whether an empty line belongs between two paragraphs that have none: text set with space after its
 * paragraphs reads as blocks, while consecutive short paragraphs are the lines of an address.
 */
const needsGap = (before: Paragraph, after: Paragraph): boolean =>
  before.isHeading || after.isHeading || isProse(before) || isProse(after) || (before.isList && !after.isList)

/** A document's blocks as lines, like those of the same document saved as plain text. */
export const linesOfOffice = (model: OfficeNode): readonly SourceLine[] => {
  const paragraphs = paragraphsOf(model, false)
  const hasOwnBlanks = paragraphs.filter((paragraph) => paragraph.isCellEnd !== true && isBlank(paragraph)).length >= minOwnBlanks
  const lines = paragraphs.flatMap((paragraph, index) => {
    const after = paragraphs[index + 1]
    const isGap = !hasOwnBlanks && after !== undefined && !isBlank(paragraph) && !isBlank(after) && needsGap(paragraph, after)
    return isGap ? paragraph.lines.concat(emptyLine) : paragraph.lines
  })
  return withoutTextColumns(lines)
}
