// Examples for both models from keyed documents, and their training.
import { firstReadingOf } from '../../core/case/reader/chain/first-reading.ts'
import { labelLines, textLinesOf } from '../../core/case/reader/chain/label-lines.ts'
import { featuresOfLines } from '../../core/case/reader/chain/line-features.ts'
import { lineLabels } from '../../core/case/reader/chain/line-labels.ts'
import type { LineLabel } from '../../core/case/reader/chain/line-labels.ts'
import { wordLabels } from '../../core/case/reader/chain/word-labels.ts'
import type { WordLabel } from '../../core/case/reader/chain/word-labels.ts'
import type { ChainModel } from '../../core/case/reader/chain/chain.ts'
import { openLedger } from '../../core/case/reader/ledger.ts'
import { linesWithinLimits } from '../../core/case/reader/limits.ts'
import { splitSections } from '../../core/case/reader/split-sections.ts'
import type { SourceText } from '../../core/case/source-text.ts'
import { alignTargets } from './align.ts'
import type { Key } from './documents.ts'
import { lineLabelsOf } from './line-examples.ts'
import { trainChain } from './train-chain.ts'
import type { Example, Training } from './train-chain.ts'
import { wordExamplesOf } from './word-examples.ts'

export type Keyed = { readonly text: SourceText; readonly key: Key }

/** The right label of each line. */
export const lineExampleOf = ({ text, key }: Keyed, weight = 1): Example<LineLabel> => {
  const { lines } = linesWithinLimits(text)
  const first = firstReadingOf(splitSections(lines, openLedger(lines)))
  const texts = textLinesOf(lines)
  return { items: featuresOfLines(texts, first), labels: lineLabelsOf(texts, key, first), weight }
}

/** The right labels of the words in the runs that `model` gives: it must not have seen the document. */
export const wordExamplesFrom = ({ text, key }: Keyed, model: ChainModel<LineLabel>, weight = 1): readonly Example<WordLabel>[] => {
  const { lines } = linesWithinLimits(text)
  const labelled = labelLines(lines, splitSections(lines, openLedger(lines)), model)
  return wordExamplesOf(labelled, alignTargets(labelled.map((one) => one.line), key)).map((example) => ({ ...example, weight }))
}

const settings: Training = { rounds: 6, rate: 0.1, penalty: 0.002, minCount: 3, seed: 1 }

export const trainLines = (examples: readonly Example<LineLabel>[], start?: ChainModel<LineLabel>): ChainModel<LineLabel> =>
  trainChain(lineLabels, examples, start === undefined ? settings : { ...settings, rounds: 5, rate: 0.05 }, start)

export const trainWords = (examples: readonly Example<WordLabel>[], start?: ChainModel<WordLabel>): ChainModel<WordLabel> =>
  trainChain(wordLabels, examples, start === undefined ? settings : { ...settings, rounds: 5, rate: 0.05 }, start)
