// The right label of every word in the runs of lines that hold addressees.
import { runWordsOf } from '../../core/case/reader/chain/run-words.ts'
import { surroundingsOf } from '../../core/case/reader/chain/surroundings.ts'
import type { ChancedLine } from '../../core/case/reader/chain/target-runs.ts'
import { targetRunsOf } from '../../core/case/reader/chain/target-runs.ts'
import type { WordLabel } from '../../core/case/reader/chain/word-labels.ts'
import { featuresOfWords } from '../../core/case/reader/chain/word-features.ts'
import type { AlignedTarget, PartKind } from './align.ts'
import type { Example } from './train-chain.ts'

type Mark = { readonly kind: PartKind; readonly target: number }

/** The examples of a document: its runs are those that a model of lines would give. */
export const wordExamplesOf = (lines: readonly ChancedLine[], targets: readonly AlignedTarget[]): readonly Example<WordLabel>[] => {
  const numbers = new Map(lines.map(({ line }, index) => [line.index, index]))
  const marks = new Map<number, (Mark & { readonly start: number; readonly end: number })[]>()
  targets.forEach((target, number) => {
    for (const part of target.parts) for (const span of part.spans) marks.set(span.line, [...(marks.get(span.line) ?? []), { kind: part.kind, target: number, start: span.start, end: span.end }])
  })
  const around = surroundingsOf(lines)
  const started = new Set<number>()
  return targetRunsOf(lines).map((run) => {
    const words = runWordsOf(run.items)
    let last: number | null = null
    const wordLabels = words.map((word): WordLabel => {
      const line = numbers.get(word.piece.line.index) ?? -1
      const middle = (word.piece.from + word.piece.to) / 2
      const mark = (marks.get(line) ?? []).find((one) => (word.contact === null ? middle >= one.start && middle <= one.end && one.kind !== 'contact' : one.kind === 'contact' && one.start < word.piece.to && one.end > word.piece.from))
      if (mark === undefined) return word.contact !== null && last !== null ? 'contact' : 'other'
      const isFirst = !started.has(mark.target)
      started.add(mark.target)
      last = mark.target
      return isFirst ? `first-${mark.kind}` : mark.kind
    })
    return { items: featuresOfWords(run, words, around), labels: wordLabels }
  }).filter((example) => example.items.length > 0)
}
