import type { ActionKind } from '../../../core/action/types.ts'
import type { ReportTable } from '../../../core/report/report-table.ts'
import { mm } from '../../../core/pack/page/geometry.ts'
import { rowOf } from '../../../core/pack/page/measure.ts'
import type { Block, Cell, Table } from '../../../core/pack/page/page.ts'
import { cellOf, textOf } from '../../../core/pack/page/parts.ts'
import { types } from '../../../core/pack/page/type.ts'
import type { Words } from '../../../words/words.ts'
import { boxLine } from './page-types.ts'

/** The three fills that paper without colour can distinguish: letters, cards, and every other kind. */
const fills = ['black', 'grey', 'white'] as const
type Fill = (typeof fills)[number]

const fillOf = (kind: ActionKind): Fill => (kind === 'letter' ? 'black' : kind === 'solidarity-card' ? 'grey' : 'white')

const box = { top: boxLine, end: boxLine, bottom: boxLine, start: boxLine }
const filled = (fill: Fill): Cell => ({ blocks: [], ...(fill === 'white' ? { edges: box } : { fill }) })

const countOf = (table: ReportTable, cells: readonly number[], fill: Fill): number =>
  table.columns.reduce((sum, { kind }, index) => sum + (fillOf(kind) === fill ? (cells[index] ?? 0) : 0), 0)

/** A count that there is has a bar that can be seen. */
const minBar = 2

/** The bars of the cases, each as long as its actions compared with the case that has the most. */
export const barsOf = (table: ReportTable, width: number, height: number): readonly (readonly Block[])[] => {
  const max = Math.max(1, ...table.rows.map(({ total }) => total))
  const room = width - minBar * fills.length
  return table.rows.map(({ cells }) => {
    const pieces = fills.map((fill) => ({ fill, count: countOf(table, cells, fill) })).filter(({ count }) => count > 0)
    if (pieces.length === 0) return []
    const widths = pieces.map(({ count }) => minBar + (count / max) * room)
    return [{ kind: 'table', widths, rows: [{ height, cells: pieces.map(({ fill }) => filled(fill)) }] }]
  })
}

const swatch = { width: mm(7), height: mm(3), gap: mm(2), after: mm(6) } as const

/** Which fill is which kind: each kind of the table is named. Null where all bars are of one kind, which the table's head names. */
export const legendOf = ({ columns }: ReportTable, textWidth: number, { reportFiles: { figures, letters }, format }: Words): Table | null => {
  const kinds = [...new Set(columns.map(({ kind }) => kind))]
  const many = 2
  const nameOf = (kind: ActionKind): string => (kind === 'letter' ? letters : figures[kind]({ count: many }))
  const entries = fills.flatMap((fill) => {
    const names = kinds.filter((kind) => fillOf(kind) === fill).map(nameOf)
    return names.length === 0 ? [] : [{ fill, text: format.list(names) }]
  })
  if (entries.length <= 1) return null
  const short = mm(30)
  const texts = entries.map((_, index) => (index === entries.length - 1 ? textWidth - entries.length * (swatch.width + swatch.gap) - (entries.length - 1) * (short + swatch.after) : short + swatch.after))
  const widths = entries.flatMap((_, index) => [swatch.width + swatch.gap, texts[index] ?? short])
  const sample = (fill: Fill): Cell => ({ blocks: [{ kind: 'table', widths: [swatch.width], rows: [{ height: swatch.height, cells: [filled(fill)] }] }], padding: { top: 2.5, end: 0 } })
  return { kind: 'table', widths, rows: [rowOf(entries.flatMap(({ fill, text }) => [sample(fill), cellOf(textOf(text, types.body))]), widths)] }
}
