import { caseNameOf } from '../../case/case-name.ts'
import { mm } from '../page/geometry.ts'
import { rowOf } from '../page/measure.ts'
import type { Block, Cell, Edges, Row, Table } from '../page/page.ts'
import { lines } from '../page/page.ts'
import { cellOf, keyCell, textOf, titleRow } from '../page/parts.ts'
import type { Desk } from './sheet.ts'
import { atSize, types } from '../page/type.ts'
import { numberAndCountry } from './cover-letters.ts'
import type { CaseRows, CoverRows } from './cover-rows.ts'
import type { SheetWords } from './sheet-words.ts'

const widths = [mm(16), mm(76), mm(22), mm(30), mm(30)] as const
const pad = 6
const rowHeight = mm(13)
const keyType = atSize(types.fact, 26)
const write: Edges = { start: lines.row, end: lines.row }

const headRow = ({ cover: { columns } }: SheetWords, { set }: Desk): Row => {
  const cell = (text: string, isAtEnd = false): Cell => cellOf(textOf(text, set(types.bodyBold), isAtEnd ? { align: 'end' } : {}), { at: 'bottom', edges: { bottom: lines.table }, padding: { start: isAtEnd ? 0 : pad, end: isAtEnd ? pad : 0, bottom: 3 } })
  return rowOf([cell(''), cell(columns.to), cell(columns.made, true), cell(columns.written, true), cell(columns.posted, true)], widths, 0, { isHead: true })
}

const countRow = (first: readonly Cell[], blocks: readonly Block[], count: string, more: Partial<Pick<Row, 'isWithNext'>>, { set }: Desk): Row => {
  const edges: Edges = { bottom: lines.row }
  return rowOf([
    ...first, cellOf(blocks, { at: 'middle', edges, padding: { start: pad, end: pad, top: 2, bottom: 2 } }), cellOf(textOf(count, set(types.bodyBold), { align: 'end' }), { at: 'middle', edges, padding: { end: pad } }),
    cellOf([], { edges: { ...edges, ...write } }), cellOf([], { edges: { ...edges, ...write } }),
  ], widths, rowHeight, more)
}

const caseRows = ({ card, number, targets }: CaseRows, words: SheetWords, desk: Desk): readonly Row[] => {
  const { set } = desk
  const about = numberAndCountry(card, words)
  const edges: Edges = { top: lines.table, bottom: lines.row }
  const name = cellOf([textOf(caseNameOf(card), set(types.bodyBold)), ...(about === '' ? [] : [textOf(about, set(types.quiet))])], { span: 4, edges, padding: { start: pad, top: 4, bottom: 4 } })
  return [
    rowOf([keyCell(String(number), keyType), name], widths, rowHeight, { isWithNext: true }),
    ...targets.map(({ target, codes, post, count }) => countRow(
      [cellOf([])], [textOf(target, set(types.body)), ...codes.map((range) => textOf(range, set(types.foot), { isLeftToRight: true })), textOf(words.cover[post], set(types.foot))], words.number(count), {}, desk,
    )),
  ]
}

/** The letters by case and target in large print: each case has its name above its targets. */
export const largeLettersTable = ({ cases, outlets, total }: CoverRows, words: SheetWords, desk: Desk): Table => {
  const { cover, number } = words
  const { set } = desk
  return {
    kind: 'table', widths,
    rows: [
      titleRow(cover.letters, set(types.heading), widths, 6),
      headRow(words, desk),
      ...cases.flatMap((kept) => caseRows(kept, words, desk)),
      ...outlets.map(({ name, codes, count }) => countRow([cellOf([])], [textOf(cover.takeHome({ name }), set(types.bodyBold)), ...codes.map((range) => textOf(range, set(types.foot), { isLeftToRight: true }))], number(count), {}, desk)),
      countRow([cellOf([])], [textOf(cover.all, set(types.bodyBold))], number(total), {}, desk),
    ],
  }
}
