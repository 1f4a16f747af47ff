import { textWidth } from '../../../core/pack/face.ts'
import { mm } from '../../../core/pack/page/geometry.ts'
import { atSize, types, type Type } from '../../../core/pack/page/type.ts'
import type { ReportTable } from '../../../core/report/report-table.ts'
import { reportColumnWords } from '../../../words/report-column-words.ts'
import type { Words } from '../../../words/words.ts'

/** The columns of the page's table: cases, bars, a number for each column of the report, and their sum. */
export type Columns = {
  readonly widths: readonly number[]
  readonly title: number
  readonly bar: number
  readonly heads: readonly string[]
  readonly head: Type
  readonly number: Type
  readonly sum: Type
}

/** The sum of all cases is in a larger type. */
export const totalScale = 1.1

const gap = 9
const minWidths = { number: mm(10), title: mm(40), rest: mm(64) } as const
const maxBar = mm(48.4)
const uprightSteps = [1, 0.92] as const
const steps = [1, 0.9, 0.8, 0.7] as const

const wordWidth = (text: string, { size, face }: Type): number => Math.max(...text.split(/[\s-]/u).map((word) => textWidth(`${word}-`, size, face)))

/** Each column as wide as its longest word or number; the rest of the page is shared by the cases and their bars. */
const columnsAt = (table: ReportTable, width: number, words: Words, scale: number): Columns => {
  const set = (type: Type): Type => atSize(type, type.size * scale)
  const [head, number, sum] = [set(atSize(types.bodyBold, 10)), set(types.body), set(types.bodyBold)]
  const heads = [...table.columns.map((column) => reportColumnWords(column, words)), words.reports.columns.total]
  const shown = [...table.rows, ...table.corrections, { cells: table.totals, total: table.total }].map(({ cells, total }) => [...cells, total])
  // One column of letters has the words above it for itself.
  const isOneLetter = table.columns.filter(({ isByRoute }) => isByRoute).length === 1
  const numbers = heads.map((heading, index) => Math.max(
    minWidths.number,
    wordWidth(heading, head) + gap,
    isOneLetter && index === 0 ? textWidth(words.reportFiles.lettersOfOneRoute, head.size, head.face) + gap : 0,
    ...shown.map((cells) => textWidth(words.format.change(cells[index] ?? 0), sum.size * totalScale, sum.face) + gap),
  ))
  const rest = width - numbers.reduce((total, own) => total + own, 0)
  const bar = Math.max(0, Math.min(maxBar, rest - minWidths.title))
  return { widths: [rest - bar, bar, ...numbers], title: rest - bar, bar, heads, head, number, sum }
}

/** The columns at the largest type at which cases and bars have room; null where there is none on a page of this width. */
export const columnsFor = (table: ReportTable, width: number, words: Words): Columns | null => {
  const tried = uprightSteps.map((scale) => columnsAt(table, width, words, scale))
  return tried.find(({ title, bar }) => title + bar >= minWidths.rest) ?? null
}

/** The same on the widest page, in smaller type where that is needed. */
export const narrowColumns = (table: ReportTable, width: number, words: Words): Columns => {
  const tried = steps.map((scale) => columnsAt(table, width, words, scale))
  return tried.find(({ title, bar }) => title + bar >= minWidths.rest) ?? tried.at(-1) ?? columnsAt(table, width, words, 1)
}
