import { findLabel } from '../find-label.ts'
import { wholeLine } from '../piece.ts'
import type { Item, Piece } from '../piece.ts'
import type { TextLine } from './line-features.ts'

/** A line with how likely it is (0 to 1) that it holds an addressee, and that one begins on it. */
export type ChancedLine = TextLine & { readonly targetChance: number; readonly firstChance: number }

/** Lines in a row that may hold addressees. */
export type TargetRun = {
  readonly items: readonly Item[]
  /** The same lines with their chances. */
  readonly lines: readonly ChancedLine[]
  /** `Appeals to:` and like labels on the lines themselves. */
  readonly labels: readonly Piece[]
}

/** A line below this is not looked at: what the words of a line are decides the rest. */
const minChance = 0.1

const withoutLabel = (piece: Piece): { readonly label: Piece | null; readonly rest: Piece } => {
  const found = findLabel(piece)
  return found !== undefined && (found.kind === 'targets' || found.kind === 'copies') ? { label: found.label, rest: found.rest } : { label: null, rest: piece }
}

const runOf = (lines: readonly ChancedLine[]): TargetRun => {
  const parts = lines.map((line) => ({ line, ...withoutLabel(wholeLine(line.line)) }))
  return {
    lines,
    items: parts.map(({ line, rest }) => ({ piece: rest, isAfterGap: line.isAfterGap })),
    labels: parts.flatMap(({ label }) => (label === null ? [] : [label])),
  }
}

/** The runs of lines that may hold addressees; a single line between two of them belongs to the run. */
export const targetRunsOf = (lines: readonly ChancedLine[]): readonly TargetRun[] => {
  const isLikely = lines.map((line) => line.targetChance >= minChance)
  const isIn = lines.map((_, index) => isLikely[index] === true || (isLikely[index - 1] === true && isLikely[index + 1] === true))
  const runs: ChancedLine[][] = []
  lines.forEach((line, index) => {
    if (isIn[index] !== true) return
    if (isIn[index - 1] !== true) runs.push([])
    runs.at(-1)?.push(line)
  })
  return runs.map(runOf)
}
