import { caseNameOf } from '../../case/case-name.ts'
import { mm } from '../page/geometry.ts'
import { fittingType, rowOf, sumOf } from '../page/measure.ts'
import type { Block, Cell, Edges, Line, Page, Row, Run, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, keyCell, runsText, spaceOf, textOf } from '../page/parts.ts'
import { atSize, types } from '../page/type.ts'
import type { CaseCard } from '../types.ts'
import { besideEmblem } from './emblem.ts'
import { whenOf } from './occasion.ts'
import type { SheetInput } from './sheet.ts'
import { deskOf, flowedPages, pagesWith, sheetHead } from './sheet.ts'
import { wallHours } from './wall-hours.ts'

const hourWidths = [mm(24), mm(30), mm(30), mm(30), mm(30), mm(30)] as const
const hourRows = { letters: mm(34), cards: mm(20) } as const
const boxes = { across: 20, width: mm(8.7), height: mm(8.4), max: 14, min: 4, numbered: 10 } as const
const half = [mm(12), mm(39), mm(18), mm(15.5)] as const
const caseRows = { max: mm(14), min: mm(9.5) } as const
const bold = atSize(types.guestBold, 14)
const plain = atSize(types.guest, 13)
const titleType = atSize(types.occasion, 44)

const box = (top: Edges['top'] = lines.table): Edges => ({ top, end: lines.table, bottom: lines.table, start: lines.table })

/** A column for each hour, to write the count into. */
const hoursTable = ({ plan, words: { wall: words } }: SheetInput): Table => {
  const heads = [...wallHours(plan.choices.occasion), words.end]
  const row = (name: string, height: number): Row => ({ height, cells: [cellOf(textOf(name, bold), { at: 'middle' }), ...heads.map((): Cell => cellOf([], { edges: box() }))] })
  return {
    kind: 'table', widths: hourWidths,
    rows: [
      { height: bold.line + 8, cells: [cellOf([]), ...heads.map((text) => cellOf(textOf(text, fittingType(text, hourWidths[1] - 6, [bold, atSize(bold, 11)], 1), { align: 'middle' })))] },
      row(words.letters, hourRows.letters), row(words.cards, hourRows.cards),
    ],
  }
}

/** The edges of a box: a thick line goes below and after the last letter of the evening before. */
const boxEdges = (number: number, before: number): Edges => {
  const isIn = (other: number): boolean => other >= 1 && other <= before
  const between = (other: number): Line => (before > 0 && isIn(number) !== isIn(other) ? lines.head : lines.row)
  const row = (other: number): number => Math.floor((other - 1) / boxes.across)
  const isBeside = (other: number): boolean => row(other) === row(number)
  return {
    top: number <= boxes.across ? lines.row : between(number - boxes.across), bottom: between(number + boxes.across),
    end: isBeside(number + 1) ? between(number + 1) : lines.row, start: number > 1 && isBeside(number - 1) ? between(number - 1) : lines.row,
  }
}

/** A box for each letter, numbered at each tenth. */
const boxTable = (rows: number, before: number): Table => {
  return {
    kind: 'table', widths: Array.from({ length: boxes.across }, () => boxes.width),
    rows: Array.from({ length: rows }, (_, row) => ({
      height: boxes.height,
      cells: Array.from({ length: boxes.across }, (__, column): Cell => {
        const number = row * boxes.across + column + 1
        return cellOf(number % boxes.numbered === 0 ? [textOf(String(number), types.gate, { align: 'middle' })] : [], { edges: boxEdges(number, before), at: 'middle' })
      }),
    })),
  }
}

const caseCells = (card: CaseCard | undefined, number: number): readonly Cell[] => (card === undefined ? half.map(() => cellOf([])) : [
  keyCell(String(number), atSize(types.fact, 24), { edges: { bottom: lines.gap } }),
  cellOf(textOf(caseNameOf(card), fittingType(caseNameOf(card), half[1] - 12, [plain, atSize(plain, 11.5), atSize(plain, 10)], 2)), { at: 'middle', padding: { start: 8, end: 4 }, edges: { bottom: lines.table } }),
  cellOf([], { edges: box() }), cellOf([], { edges: box() }),
])

/** The cases with their keys, half of them beside the other half, with boxes for their letters and cards. */
const casesTable = (cards: readonly CaseCard[], height: number, { words: { wall: words } }: SheetInput, textWidth: number): Table => {
  const rows = Math.ceil(cards.length / 2)
  const hasBoth = cards.length > 1
  const gap = textWidth - 2 * half.reduce((sum, width) => sum + width, 0)
  const widths = hasBoth ? [...half, gap, ...half] : half
  const head = [cellOf([]), cellOf([], { edges: { bottom: lines.table } }), ...[words.letters, words.cards].map((text) => cellOf(textOf(text, fittingType(text, half[3] - 2, [types.bodyBold, atSize(types.bodyBold, 9)], 1), { align: 'middle' }), { edges: { bottom: lines.table }, padding: { bottom: 3 } }))]
  return {
    kind: 'table', widths,
    rows: [
      rowOf(hasBoth ? [...head, cellOf([]), ...head] : head, widths, 0, { isHead: true }),
      ...Array.from({ length: rows }, (_, index) => {
        const first = caseCells(cards[index], index + 1)
        return rowOf(hasBoth ? [...first, cellOf([]), ...caseCells(cards[rows + index], rows + index + 1)] : first, widths, height)
      }),
    ],
  }
}

/** Where the evening before ended: the thick line, or a number where there are fewer boxes. */
const endBefore = (rows: number, { plan: { lettersBefore: count }, words: { wall: words } }: SheetInput): readonly Run[] => {
  if (count === null) return []
  return [{ text: ` ${count <= rows * boxes.across ? words.lastEnd({ count }) : words.lastNumber({ count })}`, type: plain }]
}

/** A sheet for the wall: the count by the hour, a box for each letter, the cases. It is as large as it is, also in large print. */
export const wallPages = (input: SheetInput): readonly Page[] => {
  const { plan, words: all } = input
  const words = all.wall
  const desk = deskOf(input, 'portrait')
  const { occasion } = plan.choices
  const head = sheetHead(occasion?.name || words.title, all.series([whenOf(occasion, all), plan.groupName]), desk)
  const aboveOf = (rows: number): readonly Block[] => [
    head,
    ...besideEmblem(plan.emblem, desk.textWidth, (width) => [textOf(words.title, fittingType(words.title, width, [titleType, atSize(titleType, 34)], 1), { before: 4, after: 4 })]),
    hoursTable(input), spaceOf(18),
    runsText([{ text: words.rule, type: bold }, ...endBefore(rows, input)], { after: 6, isWithNext: true }),
  ]
  const blocksOf = (rows: number, height: number): readonly Block[] => [...aboveOf(rows), boxTable(rows, plan.lettersBefore ?? 0), spaceOf(16), casesTable(plan.cards, height, input, desk.textWidth)]
  const rowCounts = Array.from({ length: boxes.max - boxes.min + 1 }, (_, index) => boxes.max - index)
  const versions = [caseRows.max, caseRows.min].flatMap((height) => rowCounts.map((rows) => blocksOf(rows, height)))
  const blocks = versions.find((version) => sumOf(version, desk.textWidth) <= desk.room) ?? blocksOf(boxes.max, caseRows.max)
  const pages = flowedPages(blocks, desk, [head])
  return pagesWith(pages, 'portrait', all, pages.length === 1 ? null : { desk, of: (page, count) => ({ start: plan.groupName, end: words.page({ page, pages: count }) }) })
}
