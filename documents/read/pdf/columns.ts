import { maxOf, minOf } from '../../../core/max-of.ts'
import type { Run } from './pdf-types.ts'
import { baselinesOf } from './printed-lines.ts'
import type { Baseline } from './printed-lines.ts'
import { isAddressee } from '../side-by-side/line-kind.ts'
import { tableOrder } from '../side-by-side/table-order.ts'

/** Runs that are read one line after the other; `flow` names the column. `isBlock`: its lines are addresses. */
export type Column = { readonly flow: string; readonly runs: readonly Run[]; readonly isBlock: boolean }

type Segment = { readonly left: number; readonly right: number; readonly text: string }
type Row = { readonly line: Baseline; readonly segments: readonly Segment[] }
/** Neighbouring rows that a gutter splits, or that cross it. */
type Band = { readonly rows: readonly Row[]; readonly isSplit: boolean }

const maxWordSpace = 1.1
const minRows = 3
const minSpacedRows = 6
const maxPitch = 1.7
const maxDepth = 2
const step = 3

/** Stretches of a baseline, separated by gaps as wide as between columns. */
const segmentsOf = (line: Baseline): readonly Segment[] => {
  const segments: { left: number; right: number; text: string }[] = []
  for (const run of line.runs) {
    const last = segments.at(-1)
    if (last !== undefined && run.x - last.right < line.size * maxWordSpace) {
      last.right = Math.max(last.right, run.x + run.width)
      last.text += run.text
    } else segments.push({ left: run.x, right: run.x + run.width, text: run.text })
  }
  return segments
}

const isCrossed = (row: Row, at: number): boolean => row.segments.some(({ left, right }) => left < at && right > at)

const leftOf = (row: Row, at: number): readonly Segment[] => row.segments.filter(({ right }) => right <= at)
const rightOf = (row: Row, at: number): readonly Segment[] => row.segments.filter(({ left }) => left >= at)

const endsOf = (rows: readonly Row[]): { readonly top: number; readonly bottom: number } => ({
  top: rows[0]?.line.y ?? 0, bottom: rows.at(-1)?.line.y ?? 0,
})

/** A column of labels belongs to the values beside it. */
const isLabels = (rows: readonly Row[], at: number): boolean => {
  const beside = rows.filter((row) => rightOf(row, at).length > 0).flatMap((row) => leftOf(row, at).map(({ text }) => text.trim()))
  return beside.filter((text) => text.endsWith(':') || text.length < 4).length * 2 > beside.length
}

const textsOf = (sides: readonly (readonly Segment[])[]): readonly string[] =>
  sides.map((segments) => segments.map(({ text }) => text).join(' ').trim()).filter((text) => text !== '')

/** A few rows with space between them are a table, as a letterhead is. */
const isSpaced = (rows: readonly Row[]): boolean => {
  const { top, bottom } = endsOf(rows)
  return rows.length < minSpacedRows && bottom - top > (rows[0]?.line.size ?? 0) * maxPitch * (rows.length - 1)
}

/** Rows with the lines of addresses on both sides. */
const areAddresses = (rows: readonly Row[], at: number): boolean =>
  isAddressee(textsOf(rows.map((row) => leftOf(row, at)))) && isAddressee(textsOf(rows.map((row) => rightOf(row, at))))

/** The runs of each address, where more than two may be side by side and below each other. */
const addressesOf = (rows: readonly Row[], at: number): readonly (readonly Run[])[] => {
  const cells = rows.map((row) => [leftOf(row, at), rightOf(row, at)])
  const groups = tableOrder(cells.map((row) => row.map((segments) => textsOf([segments]))))
  const places = groups.every(({ isBlock }) => isBlock) ? groups : [0, 1].map((column) => ({ cells: rows.map((_, row) => ({ row, column })) }))
  return places.map((group) =>
    group.cells.flatMap(({ row, column }) => rows[row]?.line.runs.filter((run) => run.x >= at === (column === 1)) ?? [])).filter((runs) => runs.length > 0)
}

/** How many rows are side by side at this gutter; 0 if they are not two columns. */
const rowsSideBySide = (rows: readonly Row[], at: number): number => {
  const left = rows.filter((row) => leftOf(row, at).length > 0)
  const right = rows.filter((row) => rightOf(row, at).length > 0)
  if (left.length < minRows || right.length < minRows) return 0
  const [one, other] = [endsOf(left), endsOf(right)]
  const size = rows[0]?.line.size ?? 0
  if (isSpaced(left) && !areAddresses(rows, at)) return 0
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return shared < size * (minRows - 1) * 0.9 || isLabels(rows, at) ? 0 : Math.min(left.length, right.length)
}

const bandsOf = (rows: readonly Row[], at: number): readonly Band[] => {
  const bands: { rows: Row[]; isSplit: boolean }[] = []
  for (const row of rows) {
    const isSplit = !isCrossed(row, at)
    const last = bands.at(-1)
    if (last?.isSplit === isSplit) last.rows.push(row)
    else bands.push({ rows: [row], isSplit })
  }
  return bands
}

const medianPitch = (rows: readonly Row[]): number => {
  const pitches = rows.slice(1).map((row, index) => row.line.y - (rows[index]?.line.y ?? row.line.y)).sort((one, other) => one - other)
  return pitches[Math.floor(pitches.length / 2)] ?? 0
}

const maxBlockRows = 16
const minBreak = 1.35
const closeness = 0.8

/**
 * A band of short columns, such as two addresses, without what is above or below them on one side alone
 * and behind a gap: that belongs to the text across the page.
 */
const trimmed = (band: Band, at: number, above: Row | undefined): readonly Band[] => {
  const hasLeft = band.rows.map((row) => leftOf(row, at).length > 0)
  const hasRight = band.rows.map((row) => rightOf(row, at).length > 0)
  if (hasLeft.filter((has, index) => has && hasRight[index] === true).length > maxBlockRows) return [band]
  const pitch = medianPitch(band.rows) * minBreak
  const isBreakAbove = (index: number): boolean => (band.rows[index]?.line.y ?? 0) - (band.rows[index - 1]?.line.y ?? 0) > pitch
  const first = Math.max(hasLeft.indexOf(true), hasRight.indexOf(true))
  const last = Math.min(hasLeft.lastIndexOf(true), hasRight.lastIndexOf(true))
  const indexes = band.rows.map((_, index) => index)
  const yOf = (index: number): number => (index < 0 ? above?.line.y : band.rows[index]?.line.y) ?? -Infinity
  // The last words of the text above are nearer to it than to the columns.
  const isEndOfAbove = (index: number): boolean => index < first && yOf(index) - yOf(index - 1) < (yOf(index + 1) - yOf(index)) * closeness
  const tail = indexes.find((index) => !isEndOfAbove(index)) ?? 0
  const from = Math.max(tail, indexes.findLast((index) => index > 0 && index <= first && isBreakAbove(index)) ?? 0)
  const to = indexes.find((index) => index > last && isBreakAbove(index)) ?? band.rows.length
  return [
    { rows: band.rows.slice(0, from), isSplit: false }, { rows: band.rows.slice(from, to), isSplit: true }, { rows: band.rows.slice(to), isSplit: false },
  ].filter(({ rows }) => rows.length > 0)
}

type Gutter = { readonly at: number; readonly rowCount: number }

/** The place where the largest number of rows are side by side; in a wide gutter its middle. */
const gutterOf = (rows: readonly Row[]): Gutter | null => {
  const left = minOf(rows.map((row) => row.segments[0]?.left ?? Infinity))
  const right = maxOf(rows.map((row) => row.segments.at(-1)?.right ?? 0))
  const gutters: Gutter[] = []
  for (let at = left + (right - left) * 0.12; at < right - (right - left) * 0.12; at += step) {
    gutters.push({ at, rowCount: bandsOf(rows, at).reduce((sum, band) => sum + (band.isSplit ? rowsSideBySide(band.rows, at) : 0), 0) })
  }
  const best = Math.max(0, maxOf(gutters.map(({ rowCount: worth }) => worth)))
  const first = gutters.findIndex(({ rowCount: worth }) => worth === best)
  const after = gutters.findIndex(({ rowCount: worth }, index) => index > first && worth < best)
  return best === 0 ? null : (gutters[Math.floor((first + (after < 0 ? gutters.length : after) - 1) / 2)] ?? null)
}

/**
 * Splits a page into columns in reading order. Text across the whole page comes between the columns
 * above and those below it; a single wide gap, or labels with their values, are not columns.
 */
export const columnsOf = (runs: readonly Run[], flow: string, depth = 0): readonly Column[] => {
  const rows = baselinesOf(runs).map((line) => ({ line, segments: segmentsOf(line) }))
  const gutter = depth < maxDepth && rows.length >= minRows ? gutterOf(rows) : null
  if (gutter === null) return [{ flow, runs, isBlock: false }]
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length
  const parts: { runs: readonly Run[]; isColumn: boolean; isBlock?: boolean }[] = []
  const isColumns = (band: Band): boolean => band.isSplit && rowsSideBySide(band.rows, gutter.at) > 0
  const bands = bandsOf(rows, gutter.at)
  for (const band of bands.flatMap((whole, index) => (isColumns(whole) ? trimmed(whole, gutter.at, bands[index - 1]?.rows.at(-1)) : [whole]))) {
    const own = band.rows.flatMap(({ line }) => line.runs)
    const last = parts.at(-1)
    if (isColumns(band)) {
      const isBlock = areAddresses(band.rows, gutter.at)
      const sides = isBlock ? addressesOf(band.rows, gutter.at) : [own.filter((run) => run.x < gutter.at), own.filter((run) => run.x >= gutter.at)]
      for (const side of isRightToLeft ? sides.toReversed() : sides) parts.push({ runs: side, isColumn: true, isBlock })
    } else if (last !== undefined && !last.isColumn) last.runs = last.runs.concat(own)
    else parts.push({ runs: own, isColumn: false })
  }
  return parts.flatMap((part, index) =>
    part.isBlock === true ? [{ flow: `${flow}.${index}`, runs: part.runs, isBlock: true }] : columnsOf(part.runs, `${flow}.${index}`, part.isColumn ? depth + 1 : maxDepth))
}
