import type { ReportTable } from '../../../core/report/report-table.ts'
import { smallNumber, type PeopleCount, type Report } from '../../../core/report/types.ts'
import { mm } from '../../../core/pack/page/geometry.ts'
import { columnsOf, fittingType, rowOf } from '../../../core/pack/page/measure.ts'
import type { Cell, Table } from '../../../core/pack/page/page.ts'
import { cellOf, textOf } from '../../../core/pack/page/parts.ts'
import { types } from '../../../core/pack/page/type.ts'
import type { Words } from '../../../words/words.ts'
import { reportTypes } from './page-types.ts'

type Figure = { readonly count: number; readonly label: string; readonly isPeople?: true }

type CountWords = { readonly of: (values: { count: number }) => string; readonly few: (values: { below: number }) => string }
const countWords = (count: PeopleCount, { of, few }: CountWords): string | null => (count === null ? null : count === 'few' ? few({ below: smallNumber }) : of({ count }))

/** Whether the people who took part are a figure of the page; else sentences say who did. */
export const hasPeopleFigure = ({ participants: { headcount }, summary: { cases, corrections } }: Report): boolean => typeof headcount === 'number' && cases.length + corrections.length > 0

/** How many took part, where that is a number: what else is known of people is said below it. */
const peopleFigure = ({ participants: { headcount, newcomers, under18, events } }: Report, { reportFiles: { figures }, format }: Words): readonly Figure[] => {
  if (typeof headcount !== 'number') return []
  const people = events > 0 ? figures.peopleAtEvents({ count: headcount, events }) : figures.people({ count: headcount })
  const more = [countWords(newcomers, { of: figures.newcomers, few: figures.newcomersFew }), countWords(under18, { of: figures.under18, few: figures.under18Few })]
  return [{ count: headcount, label: format.series([people, ...more]), isPeople: true }]
}

/** The sum of all, and a figure for each kind where there are several. */
const countFigures = ({ columns, rows, totals, total }: ReportTable, { reportFiles: { figures } }: Words): readonly [Figure, ...Figure[]] => {
  const kinds = [...new Set(columns.map(({ kind }) => kind))]
  const cases = rows.filter((row) => row.total !== 0).length
  const [only, ...others] = kinds
  const hero = { count: total, label: figures.total({ what: only !== undefined && others.length === 0 ? figures[only]({ count: total }) : figures.action({ count: total }), cases }) }
  if (others.length === 0) return [hero]
  const counts = kinds.map((kind) => ({ kind, count: columns.reduce((sum, column, index) => sum + (column.kind === kind ? (totals[index] ?? 0) : 0), 0) }))
  return [hero, ...counts.map(({ kind, count }) => ({ count, label: figures[kind]({ count }) }))]
}

const gap = 6
/** How far type reaches below its line, in parts of its size. */
const belowLine = 0.2
const manyInRow = 5
/** How wide the sum is, and how large numbers and words beside it are, by how many there are on its line. */
const lineLooks = [
  { max: 4, hero: mm(58), label: types.guest, steps: reportTypes.figure },
  { max: 6, hero: mm(46), label: types.body, steps: reportTypes.smallFigure },
] as const
/** What is said of people is longer than the name of a kind. */
const peopleShare = 1.4

/** All numbers on one line, what they are below them. */
const oneRow = (hero: Figure, figures: readonly Figure[], textWidth: number, look: (typeof lineLooks)[number], { format: { number } }: Words): Table => {
  const shares = figures.map(({ isPeople }) => (isPeople ? peopleShare : 1))
  const all = Math.max(look.max - 1 + peopleShare, shares.reduce((sum, share) => sum + share, 0))
  const widths = [look.hero, ...shares.map((share) => ((textWidth - look.hero) * share) / all)]
  const [heroWidth = 0] = widths
  const heroType = fittingType(number(hero.count), heroWidth - gap, reportTypes.hero, 1)
  const numberCell = ({ count }: Figure, index: number): Cell => {
    const type = index === 0 ? heroType : fittingType(number(count), (widths[index] ?? heroWidth) - gap, look.steps, 1)
    // All numbers are on one line, though the larger one reaches further below it.
    return cellOf(textOf(number(count), type, { after: (heroType.size - type.size) * belowLine }), { at: 'bottom' })
  }
  const labels = [hero, ...figures].map(({ label }, index) => cellOf(textOf(label, index === 0 ? types.guestBold : look.label), { padding: { end: gap } }))
  return { kind: 'table', widths, rows: [rowOf([hero, ...figures].map(numberCell), widths, 0, { isWithNext: true }), rowOf(labels, widths)] }
}

/** Many figures: smaller, in rows beside the sum. */
const manyRows = (hero: Figure, figures: readonly Figure[], textWidth: number, { format: { number } }: Words): Table => {
  const [{ hero: heroWidth }] = lineLooks
  const width = (textWidth - heroWidth) / manyInRow
  const widths = Array.from({ length: manyInRow }, () => width)
  const cells = figures.map(({ count, label }) => cellOf([textOf(number(count), fittingType(number(count), width - gap, reportTypes.smallFigure, 1)), textOf(label, types.body, { after: 6 })], { padding: { end: gap } }))
  const rows = Array.from({ length: Math.ceil(cells.length / manyInRow) }, (_, row) => {
    const own = cells.slice(row * manyInRow, (row + 1) * manyInRow)
    return rowOf([...own, ...Array.from({ length: manyInRow - own.length }, (): Cell => ({ blocks: [] }))], widths)
  })
  const sum = [textOf(number(hero.count), fittingType(number(hero.count), heroWidth - gap, reportTypes.hero, 1)), textOf(hero.label, types.guestBold)]
  return columnsOf([sum, [{ kind: 'table', widths, rows }]], [heroWidth, textWidth - heroWidth])
}

/** The sum of all in the largest type, and beside it what it is made of. */
export const figuresTable = (report: Report, table: ReportTable, textWidth: number, words: Words): Table => {
  const [hero, ...kinds] = countFigures(table, words)
  const figures = [...kinds, ...peopleFigure(report, words)]
  const look = lineLooks.find(({ max }) => figures.length <= max)
  return look === undefined ? manyRows(hero, figures, textWidth, words) : oneRow(hero, figures, textWidth, look, words)
}
