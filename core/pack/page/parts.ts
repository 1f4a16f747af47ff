import type { Block, Cell, Edges, Row, Run, Table, Text } from './page.ts'
import { lines } from './page.ts'
import { heightOf, rowOf } from './measure.ts'
import type { Type } from './type.ts'
import { types } from './type.ts'

type More = Omit<Text, 'kind' | 'runs'>

/** A paragraph in one type. */
export const textOf = (text: string, type: Type, more: More = {}): Text => ({ kind: 'text', runs: [{ text, type }], ...more })

/** A paragraph of words in several types. */
export const runsText = (runs: readonly Run[], more: More = {}): Text => ({ kind: 'text', runs, ...more })

export const spaceOf = (height: number): Block => ({ kind: 'space', height })

/** The line across the top of each sheet, with what the sheet is and of which evening. */
export const headOf = (name: string, of: readonly Run[] | string, set: (type: Type) => Type = (type) => type): Text => {
  const end = typeof of === 'string' ? (of === '' ? [] : [{ text: of, type: set(types.body) }]) : of
  return textOf(name, set(types.bodyBold), { ...headLook, ...(end.length === 0 ? {} : { end }) })
}

const headLook = { edges: { top: lines.head, space: 4 }, after: 8 } as const

/** The same where both are too long for one line: one below the other. */
export const headApart = (name: string, of: string, set: (type: Type) => Type): Text =>
  runsText([{ text: name, type: set(types.bodyBold) }, { text: `\n${of}`, type: set(types.body) }], headLook)

export const boxCharacter = '☐'

/** A box to tick before a text; further lines begin below the text. */
export const tickOf = (text: string, type: Type, more: More = {}): Text =>
  textOf(text, type, { mark: { text: boxCharacter, type: { ...type, face: 'sans', size: type.size * 1.25 }, width: type.size * 2 }, ...more })

/** A number before a text. */
export const numberedOf = (number: string, text: Text, width: number, type: Type): Text => ({ ...text, mark: { text: number, type, width } })

export const cellOf = (blocks: readonly Block[] | Block, more: Omit<Cell, 'blocks'> = {}): Cell => ({ blocks: Array.isArray(blocks) ? blocks as readonly Block[] : [blocks as Block], ...more })

/** The number of a case, its key: white on black. */
export const keyCell = (number: string, type: Type, more: Omit<Cell, 'blocks' | 'fill'> = {}): Cell =>
  cellOf(textOf(number, { ...type, isReversed: true }, { align: 'middle', isLeftToRight: true }), { fill: 'black', at: 'middle', ...more })

/** The heading of a table as its first row, so that each page that the table goes on to has it. */
export const titleRow = (text: string, type: Type, widths: readonly number[], bottom: number): Row =>
  rowOf([cellOf(textOf(text, type), { span: widths.length, padding: { bottom } })], widths, 0, { isHead: true })

/** A key of the keyboard, drawn as on the screen: a box with a thick lower edge, at the start of a column. The table is as wide as the column: a narrower one is at the left, also on a page from right to left. */
export const keycapOf = (sign: string, type: Type, size: number, width = size): Table => ({
  kind: 'table', widths: width > size ? [size, width - size] : [size],
  rows: [{ height: size, cells: [cellOf(textOf(sign, type, { align: 'middle', isLeftToRight: true }), { at: 'middle', edges: { top: lines.cap, end: lines.cap, bottom: lines.head, start: lines.cap } }), ...(width > size ? [cellOf([])] : [])] }],
})

/** Empty rows with a line below each, to write on. */
export const writingLines = (count: number, width: number, height: number): Table => ({
  kind: 'table', widths: [width], rows: Array.from({ length: count }, () => ({ height, cells: [{ blocks: [], edges: { bottom: lines.row } }] })),
})

const all = (line: NonNullable<Edges['top']>): Edges => ({ top: line, end: line, bottom: line, start: line })
/** A box around what is in it, to be filled in or to be noticed. */
export const boxedCell = (blocks: readonly Block[], more: Omit<Cell, 'blocks' | 'edges'> = {}): Cell => ({ blocks, edges: all(lines.field), ...more })

/** Blocks in a box as wide as the column. */
export const boxOf = (blocks: readonly Block[], width: number, padding = 8): Table => {
  const cell = boxedCell(blocks, { padding: { start: padding, end: padding, top: padding, bottom: padding } })
  return { kind: 'table', widths: [width], rows: [rowOf([cell], [width])] }
}

/** Empty height that puts `blocks` at the foot of a column `height` points high, below what is there. */
export const pushedDown = (above: readonly Block[], blocks: readonly Block[], width: number, height: number): readonly Block[] => {
  const used = [...above, ...blocks].reduce((sum, block) => sum + heightOf(block, width), 0)
  return [...above, spaceOf(Math.max(0, height - used)), ...blocks]
}
