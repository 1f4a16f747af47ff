import { maxOf } from '../../../core/max-of.ts'
import type { ReportSummary, TimeSpan } from '../../../core/report/types.ts'
import { rowOf } from '../../../core/pack/page/measure.ts'
import { lines, type Block, type Cell, type Row } from '../../../core/pack/page/page.ts'
import { cellOf, spaceOf, textOf } from '../../../core/pack/page/parts.ts'
import { atSize, types, type Type } from '../../../core/pack/page/type.ts'
import type { Setting } from './page-types.ts'
import type { Words } from '../../../words/words.ts'

/** In a row of the chart; more go on below it. */
const maxColumns = 12
const labelWidth = 104
const gapShare = 0.3
/** One step of a bar, the unit of heights. */
const stepHeight = 2.4
const plain = atSize(types.body, 9)
const bold = atSize(types.bodyBold, 9)

type Column = TimeSpan & { readonly steps: number; readonly letterSteps: number }

const isMonth = ({ from, to }: TimeSpan): boolean => from.endsWith('-01') && Number(to.slice(8)) >= 28

const columnOf = (span: TimeSpan, max: number, maxSteps: number): Column => {
  // What there is can be seen, however little it is.
  const stepsOf = (count: number): number => (count <= 0 ? 0 : Math.max(1, Math.round((count / max) * maxSteps)))
  const letterSteps = stepsOf(span.letters)
  return { ...span, letterSteps, steps: letterSteps + stepsOf(span.others) }
}

/** The numbers of a row below the chart, each below its column. */
const tableRow = (label: string, counts: readonly number[], type: Type, widths: readonly number[], { format }: Words): Row => rowOf([
  cellOf(textOf(label, type), { edges: { top: lines.row }, padding: { top: 1.5, bottom: 1.5, end: 4 } }),
  ...counts.flatMap((count): readonly Cell[] => [cellOf(textOf(format.number(count), count === 0 ? { ...type, isQuiet: true } : type, { align: 'middle' }), { edges: { top: lines.row }, padding: { top: 1.5, bottom: 1.5 } }), { blocks: [], edges: { top: lines.row } }]),
], widths, 0, { isWithNext: true })

const chartOf = (columns: readonly Column[], width: number, isLow: boolean, words: Words): Block => {
  const { reportFiles: { overTime: text }, locale } = words
  // As wide in the last row of the chart as in the others.
  const own = Math.min((width - labelWidth) / columns.length, (width - labelWidth) / 4)
  const widths = [labelWidth, ...columns.flatMap(() => [own * (1 - gapShare), own * gapShare])]
  const empty: Cell = { blocks: [] }
  // A row for each height at which a bar begins or ends: a bar has no seams.
  const levels = [...new Set([0, ...columns.flatMap(({ steps, letterSteps }) => [steps, letterSteps])])].toSorted((one, other) => other - one)
  const bars = levels.slice(0, -1).map((level, index): Row => ({
    height: (level - (levels[index + 1] ?? 0)) * stepHeight, isWithNext: true,
    cells: [empty, ...columns.flatMap(({ steps, letterSteps }): readonly Cell[] => [level > steps ? empty : { blocks: [], fill: level <= letterSteps ? 'black' : 'grey' }, empty])],
  }))
  const months = columns.every(isMonth)
  const name = new Intl.DateTimeFormat(locale, months ? { month: 'short', timeZone: 'UTC' } : { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const names = rowOf([cellOf(textOf(months ? text.month : text.weekFrom, plain), { padding: { top: 2 } }), ...columns.flatMap(({ from }) => [cellOf(textOf(name.format(new Date(from)), plain, { align: 'middle' }), { padding: { top: 2 } }), empty])], widths, 0, { isWithNext: true })
  const hasOthers = columns.some(({ others }) => others > 0)
  const letters = tableRow(hasOthers ? text.blackLetters : text.letters, columns.map((one) => one.letters), plain, widths, words)
  const rows = hasOthers ? [letters, tableRow(text.greyOthers, columns.map((one) => one.others), plain, widths, words), ...(isLow ? [] : [tableRow(text.all, columns.map((one) => one.letters + one.others), bold, widths, words)])] : [letters]
  return { kind: 'table', widths, rows: [...bars, names, ...rows] }
}

/** What was posted by week or month: bars, letters black and all else grey, with their numbers below. Nothing where there is one span. */
export const overTimeChart = ({ overTime, corrections }: ReportSummary, width: number, { steps: maxSteps, isLow = false }: Pick<Setting, 'steps' | 'isLow'>, words: Words): readonly Block[] => {
  const { overTime: text } = words.reportFiles
  const max = maxOf(overTime.map(({ letters, others }) => letters + others))
  if (overTime.length < 2 || max <= 0) return []
  const columns = overTime.map((span) => columnOf(span, max, maxSteps))
  const chunks = Array.from({ length: Math.ceil(columns.length / maxColumns) }, (_, index) => columns.slice(index * maxColumns, (index + 1) * maxColumns))
  return [
    textOf(text.title, types.heading, { after: 2, isWithNext: true }),
    ...chunks.flatMap((chunk) => [chartOf(chunk, width, isLow, words), spaceOf(2)]),
    ...(corrections.length === 0 ? [] : [textOf(text.withoutCorrections, types.foot)]),
  ]
}
