import { cutToLines, wrapText } from '../count-lines.ts'
import { textWidth } from '../face.ts'
import { isTall } from '../tall-script.ts'
import type { Block, Cell, Line, Row, Run, Table, Text } from './page.ts'
import type { Type } from './type.ts'

/** Word processors round and kern slightly differently. */
const widthMargin = 0.985

const sameType = (runs: readonly Run[]): Type | null => {
  const [first] = runs
  return first !== undefined && runs.every(({ type }) => type.face === first.type.face && type.size === first.type.size) ? first.type : null
}

/** Lines of words in several types: word by word, as a word processor breaks them. */
const countMixed = (runs: readonly Run[], width: number): number => {
  const words = runs.flatMap(({ text, type }) => text.split(/(?<=[\s-])/u).map((word) => ({ word, type })))
  let count = 1
  let used = 0
  for (const { word, type } of words) {
    const own = textWidth(word.trimEnd(), type.size, type.face)
    if (used > 0 && used + own > width * widthMargin) {
      count += 1
      used = 0
    }
    used += textWidth(word, type.size, type.face)
    if (word.includes('\n')) {
      count += 1
      used = 0
    }
  }
  return count
}

/** How many lines words take in a width, in points. */
export const countRunLines = (runs: readonly Run[], width: number): number => {
  if (runs.length === 0) return 1
  const type = sameType(runs)
  return type === null ? countMixed(runs, width) : wrapText(runs.map(({ text }) => text).join(''), { width, size: type.size, face: type.face }).length
}

/** The letters of some scripts are taller than Latin ones. */
const tallFactor = 1.6
const lineOfRun = ({ text, type }: Run): number => (isTall(text) ? Math.max(type.line, Math.round(type.size * tallFactor * 10) / 10) : type.line)

/** Height of a text's lines: the highest of its types, higher for a tall script. */
export const lineOf = ({ runs, mark, end = [] }: Pick<Text, 'runs' | 'mark' | 'end'>): number =>
  Math.max(0, ...[...runs, ...end, ...(mark === undefined ? [] : [mark])].map(lineOfRun))

const weightOf = (line: Line | undefined): number => line?.weight ?? 0
const edgeRoom = ({ edges }: Text): number =>
  edges === undefined ? 0 : [edges.top, edges.bottom].reduce((sum, line) => sum + (line === undefined ? 0 : edges.space + weightOf(line)), 0)

/** The width that a text's own lines have, of a column's width. */
const roomFor = ({ indent = 0, mark, end = [] }: Pick<Text, 'indent' | 'mark' | 'end'>, width: number): number =>
  width - indent - (mark?.width ?? 0) - (end.length === 0 ? 0 : end.reduce((sum, { text, type }) => sum + textWidth(text, type.size, type.face), 8))

/** The line that a picture is on has a foot below it, and word processors round. */
export const belowPicture = 1.5

/** Height of a block in a column, in points. */
export const heightOf = (block: Block, width: number): number => {
  if (block.kind === 'space') return block.height
  if (block.kind === 'picture') return block.height + belowPicture
  if (block.kind === 'table') return block.rows.reduce((sum, { height }) => sum + height, 0)
  return countRunLines(block.runs, roomFor(block, width)) * lineOf(block) + (block.before ?? 0) + (block.after ?? 0) + edgeRoom(block)
}

export const sumOf = (blocks: readonly Block[], width: number): number => blocks.reduce((sum, block) => sum + heightOf(block, width), 0)

const widthAt = (widths: readonly number[], from: number, { span = 1 }: Cell): number => widths.slice(from, from + span).reduce((sum, own) => sum + own, 0)
const maxOf = (numbers: readonly number[]): number => Math.max(0, ...numbers)

/** Height that a row's cells need. Word gives each cell of a row the largest space above and below the text of all. Cells that cover several rows have their height from those. */
export const tallOf = (cells: readonly Cell[], widths: readonly number[]): number => {
  let at = 0
  const heights = cells.map((cell) => {
    const width = widthAt(widths, at, cell)
    at += cell.span ?? 1
    const { blocks, padding = {}, edges = {}, rows = 1 } = cell
    return rows > 1 ? 0 : sumOf(blocks, width - (padding.start ?? 0) - (padding.end ?? 0)) + weightOf(edges.top) + weightOf(edges.bottom)
  })
  return maxOf(heights) + maxOf(cells.map(({ padding }) => padding?.top ?? 0)) + maxOf(cells.map(({ padding }) => padding?.bottom ?? 0))
}

/** A row that is as high as its cells need, at least `min` points. */
export const rowOf = (cells: readonly Cell[], widths: readonly number[], min = 0, more: Partial<Omit<Row, 'cells' | 'height'>> = {}): Row =>
  ({ height: Math.max(min, Math.ceil(tallOf(cells, widths) * 10) / 10), cells, ...more })

/** The table with a row as high as what is in it, without lines: columns beside each other. */
export const columnsOf = (columns: readonly (readonly Block[])[], widths: readonly number[], indent = 0): Table => {
  const cells = columns.map((blocks): Cell => ({ blocks }))
  return { kind: 'table', widths, rows: [rowOf(cells, widths)], ...(indent === 0 ? {} : { indent }) }
}

/** Types to try, from the largest to the smallest. */
export type TypeSteps = readonly [Type, ...Type[]]

/** Whether no word of a text is wider than the line. A line may end after a hyphen. */
const hasWholeWords = (text: string, width: number, { face, size }: Type): boolean =>
  text.split(/(?<=[\s-])/u).every((word) => textWidth(word.trimEnd(), size, face) <= width * widthMargin)

/** The first of these types in which a text takes at most `maxLines` lines and none of its words is cut; the last where none does. */
export const fittingType = (text: string, width: number, steps: TypeSteps, maxLines: number): Type =>
  steps.find((type) => wrapText(text, { width, size: type.size, face: type.face }).length <= maxLines && hasWholeWords(text, width, type)) ?? steps.at(-1) ?? steps[0]

/** The same with a height in points; undefined where none does. */
export const typeWithin = (text: string, width: number, steps: TypeSteps, height: number): Type | undefined =>
  steps.find((type) => heightOf({ kind: 'text', runs: [{ text, type }] }, width) <= height && hasWholeWords(text, width, type))

/** A paragraph in pieces of at most `maxLines` lines, for one that no page holds. */
export const piecesOf = (text: string, { face, size }: Type, width: number, maxLines: number): readonly string[] => {
  const wrapped = wrapText(text.replaceAll('\n', ' '), { width, size, face })
  if (wrapped.length <= maxLines) return [text]
  return Array.from({ length: Math.ceil(wrapped.length / maxLines) }, (_, piece) => wrapped.slice(piece * maxLines, (piece + 1) * maxLines).join('').trimEnd())
}

/** A text on at most so many lines, with an ellipsis where it was cut: only for what is printed whole elsewhere. */
export const shortened = (text: string, type: Type, width: number, maxLines: number): string =>
  cutToLines(text.replaceAll(/\s+/gu, ' '), { width, size: type.size, face: type.face }, maxLines)
