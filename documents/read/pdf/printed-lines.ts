import { maxOf, minOf } from '../../../core/max-of.ts'
import type { Block, PdfPage, PrintedLine, Run } from './pdf-types.ts'

/** Runs on one baseline, left to right. */
export type Baseline = { readonly y: number; readonly size: number; readonly runs: readonly Run[] }

const isSpace = (run: Run): boolean => run.text.trim() === ''

/** Groups runs by their baseline, top to bottom. */
export const baselinesOf = (runs: readonly Run[]): readonly Baseline[] => {
  const sorted = runs.filter((run) => !isSpace(run)).sort((one, other) => one.y - other.y || one.x - other.x)
  const lines: { y: number; size: number; runs: Run[] }[] = []
  for (const run of sorted) {
    const last = lines.at(-1)
    // A raised or lowered figure still belongs to its line.
    if (last !== undefined && Math.abs(run.y - last.y) < Math.max(last.size, run.size) * 0.45) {
      last.runs.push(run)
      last.size = Math.max(last.size, run.size)
    } else lines.push({ y: run.y, size: run.size, runs: [run] })
  }
  return lines.map((line) => ({ ...line, runs: line.runs.sort((one, other) => one.x - other.x) }))
}

/** Groups the runs of one element into lines as they follow each other; each line left to right. */
export const linesInOrder = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const lines: Run[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line !== undefined && last !== undefined && Math.abs(run.y - last.y) < Math.max(run.size, last.size) * 0.45) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => line.sort((one, other) => one.x - other.x))
}

const rightOf = (run: Run): number => run.x + run.width

/** Whether there is a space, or a gap as wide as one, between two neighbouring runs. */
const hasSpaceBetween = (before: Run, after: Run): boolean => {
  const gap = after.x - rightOf(before)
  return gap > Math.min(before.size, after.size) * 0.18 || /\s$/u.test(before.text) || /^\s/u.test(after.text)
}

const ligatures: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' }

const plainText = (text: string): string => text.replace(/[ﬀ-ﬆ]/gu, (letter) => ligatures[letter] ?? letter).replaceAll('\u0000', '')

const textOf = (runs: readonly Run[], isRightToLeft: boolean): string => {
  const ordered = isRightToLeft ? runs.toReversed() : runs
  return ordered.map((run, index) => {
    const before = ordered[index - 1]
    const isSpaced = before !== undefined && (isRightToLeft ? hasSpaceBetween(run, before) : hasSpaceBetween(before, run))
    return `${isSpaced ? ' ' : ''}${plainText(run.text).trim()}`
  }).join('').trim()
}

export type LineHints = { readonly flow: string; readonly bodySize: number; readonly block: Block | null }

/** One line made of the runs of a baseline, or of the part of it that is in one column. */
export const lineOf = (page: PdfPage, runs: readonly Run[], { flow, bodySize, block }: LineHints): PrintedLine => {
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length * 2 > runs.length
  const size = maxOf(runs.map((run) => run.size))
  const roles = runs.map((run) => run.role)
  return {
    page: page.number,
    text: textOf(runs, isRightToLeft),
    x: minOf(runs.map((run) => run.x)),
    right: maxOf(runs.map(rightOf)),
    y: runs[0]?.y ?? 0,
    size,
    isBold: runs.every((run) => run.isBold),
    isHeading: roles.some((role) => /^H\d?$|^Title$/u.test(role ?? '')) || size > bodySize * 1.18,
    isListItem: roles.some((role) => role === 'LI'),
    isTableCell: roles.some((role) => role === 'TD' || role === 'TH'),
    isRightToLeft,
    element: runs[0]?.element ?? null,
    flow,
    block,
  }
}

/** The type size of most letters of a page. */
export const bodySizeOf = (runs: readonly Run[]): number => {
  const letters = new Map<number, number>()
  for (const run of runs) {
    const size = Math.round(run.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + run.text.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10
}
