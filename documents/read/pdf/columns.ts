import type { Run } from './pdf-types.ts'
import { baselinesOf } from './printed-lines.ts'
import type { Baseline } from './printed-lines.ts'

/** Runs that are read one line after the other; `flow` names the column. */
export type Column = { readonly flow: string; readonly runs: readonly Run[] }

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

/** How many rows are side by side at this gutter; 0 if they are not two columns. */
const rowsSideBySide = (rows: readonly Row[], at: number): number => {
  const left = rows.filter((row) => leftOf(row, at).length > 0)
  const right = rows.filter((row) => rightOf(row, at).length > 0)
  if (left.length < minRows || right.length < minRows) return 0
  const [one, other] = [endsOf(left), endsOf(right)]
  const size = rows[0]?.line.size ?? 0
  // A few rows with space between them are a table, as a letterhead is.
  if (left.length < minSpacedRows && one.bottom - one.top > size * maxPitch * (left.length - 1)) return 0
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

type Gutter = { readonly at: number; readonly rowCount: number }

/** The place where the largest number of rows are side by side; in a wide gutter its middle. */
const gutterOf = (rows: readonly Row[]): Gutter | null => {
  const left = Math.min(...rows.map((row) => row.segments[0]?.left ?? Infinity))
  const right = Math.max(...rows.map((row) => row.segments.at(-1)?.right ?? 0))
  const gutters: Gutter[] = []
  for (let at = left + (right - left) * 0.12; at < right - (right - left) * 0.12; at += step) {
    gutters.push({ at, rowCount: bandsOf(rows, at).reduce((sum, band) => sum + (band.isSplit ? rowsSideBySide(band.rows, at) : 0), 0) })
  }
  const best = Math.max(0, ...gutters.map(({ rowCount: worth }) => worth))
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
  if (gutter === null) return [{ flow, runs }]
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length
  const parts: { runs: readonly Run[]; isColumn: boolean }[] = []
  for (const band of bandsOf(rows, gutter.at)) {
    const own = band.rows.flatMap(({ line }) => line.runs)
    const last = parts.at(-1)
    if (band.isSplit && rowsSideBySide(band.rows, gutter.at) > 0) {
      const sides = [own.filter((run) => run.x < gutter.at), own.filter((run) => run.x >= gutter.at)]
      for (const side of isRightToLeft ? sides.toReversed() : sides) parts.push({ runs: side, isColumn: true })
    } else if (last !== undefined && !last.isColumn) last.runs = last.runs.concat(own)
    else parts.push({ runs: own, isColumn: false })
  }
  return parts.flatMap((part, index) => columnsOf(part.runs, `${flow}.${index}`, part.isColumn ? depth + 1 : maxDepth))
}
