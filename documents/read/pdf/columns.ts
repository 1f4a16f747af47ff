import type { PdfPage, PrintedLine, Run } from './pdf-types.ts'
import { baselinesOf, lineOf } from './printed-lines.ts'
import type { Baseline, LineHints } from './printed-lines.ts'

/** Stretches of a baseline parted by gaps as wide as only columns have. */
const segmentsOf = (line: Baseline): readonly (readonly Run[])[] => {
  const segments: Run[][] = []
  for (const run of line.runs) {
    const last = segments.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && run.x - (before.x + before.width) < line.size * widestSpace) last.push(run)
    else segments.push([run])
  }
  return segments
}

const widestSpace = 1.6
const fewestRows = 3

type Gutter = { readonly left: number; readonly right: number }

const endOf = (runs: readonly Run[]): number => Math.max(...runs.map((run) => run.x + run.width))
const startOf = (runs: readonly Run[]): number => runs[0]?.x ?? 0

const gutterOf = (segments: readonly (readonly Run[])[]): Gutter | null => {
  const [first, second] = segments
  return segments.length === 2 && first !== undefined && second !== undefined ? { left: endOf(first), right: startOf(second) } : null
}

const narrowed = (one: Gutter, other: Gutter): Gutter => ({ left: Math.max(one.left, other.left), right: Math.min(one.right, other.right) })

const crosses = (segments: readonly (readonly Run[])[], gutter: Gutter): boolean =>
  segments.some((runs) => startOf(runs) < gutter.right - 1 && endOf(runs) > gutter.left + 1 && !(endOf(runs) <= gutter.right && startOf(runs) >= gutter.left))

type Row = { readonly line: Baseline; readonly segments: readonly (readonly Run[])[] }
type Stretch = { readonly rows: readonly Row[]; readonly gutter: Gutter | null }

const isLabels = (rows: readonly Row[]): boolean => {
  const left = rows.filter(({ segments }) => segments.length === 2).map(({ segments }) => (segments[0] ?? []).map((run) => run.text).join('').trim())
  return left.filter((text) => text.endsWith(':') || text.length < 4).length * 2 > left.length
}

/** Cuts a page into stretches of rows: those of two columns with their gutter, and those across. */
const stretchesOf = (rows: readonly Row[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let at = 0
  while (at < rows.length) {
    const row = rows[at]
    let gutter = row === undefined ? null : gutterOf(row.segments)
    let end = at + 1
    let both = 1
    while (gutter !== null && end < rows.length) {
      const next = rows[end]
      const other = next === undefined ? null : gutterOf(next.segments)
      const joined: Gutter | null = other === null ? gutter : narrowed(gutter, other)
      const size = next?.line.size ?? 0
      const gap = next === undefined ? 0 : next.line.y - (rows[end - 1]?.line.y ?? 0)
      if (next === undefined || joined === null || joined.right - joined.left < size || crosses(next.segments, joined) || gap > size * 4) break
      gutter = joined
      both += other === null ? 0 : 1
      end += 1
    }
    const taken = rows.slice(at, end)
    const isColumns = gutter !== null && both >= fewestRows && !isLabels(taken)
    if (isColumns) {
      stretches.push({ rows: taken, gutter })
      at = end
    } else {
      const last = stretches.at(-1)
      if (row !== undefined) {
        if (last !== undefined && last.gutter === null) stretches.splice(-1, 1, { rows: [...last.rows, row], gutter: null })
        else stretches.push({ rows: [row], gutter: null })
      }
      at += 1
    }
  }
  return stretches
}

/** The printed lines of an untagged page in reading order: two columns are read one after the other. */
export const linesOfColumns = (page: PdfPage, runs: readonly Run[], bodySize: number): readonly PrintedLine[] => {
  const rows = baselinesOf(runs).map((line) => ({ line, segments: segmentsOf(line) }))
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length
  return stretchesOf(rows).flatMap(({ rows: taken, gutter }, index) => {
    const hints = (flow: string): LineHints => ({ flow: `${page.number} ${flow}`, bodySize })
    if (gutter === null) return taken.map(({ line }) => lineOf(page, line.runs, hints('whole')))
    const side = (isLeft: boolean): readonly PrintedLine[] => taken.flatMap(({ line }) => {
      const own = line.runs.filter((run) => (run.x + run.width / 2 < (gutter.left + gutter.right) / 2) === isLeft)
      return own.length === 0 ? [] : [lineOf(page, own, hints(`${index} ${isLeft ? 'left' : 'right'}`))]
    })
    return isRightToLeft ? [...side(false), ...side(true)] : [...side(true), ...side(false)]
  })
}
