// How the models are made: on invented documents first, then the labels of lines are drawn towards real ones.
import type { ChainModel } from '../../core/case/reader/chain/chain.ts'
import type { LineLabel } from '../../core/case/reader/chain/line-labels.ts'
import type { ReaderModels } from '../../core/case/reader/chain/models.ts'
import { lineExampleOf, trainLines, trainWords, wordExamplesFrom } from './examples.ts'
import type { Keyed } from './examples.ts'
import { generateDocuments } from './generate/documents.ts'
import { averageModel, mixModels } from './mix-models.ts'
import type { Example } from './train-chain.ts'

/** How many documents are invented; one half teaches lines, the other words. */
const inventedCount = 1_400
/** Models of several inventions are averaged: one alone leans to what chance put into it. */
const seeds = [41, 42, 43, 44, 45, 46] as const
const besideReal = 150
const besideSeed = 99
const inventedWeight = 0.5
const besideWeight = 0.4
/** How far the labels of lines go from what invented documents teach to what real ones do; words stay near the invented. */
const lineShare = 0.3
const wordShare = 0.2

/** Models of invented documents alone: they have seen no real one. */
export const trainOnInvented = (): ReaderModels => {
  const models = seeds.map(trainOnInvention)
  return { lines: averageModel(models.map(({ lines }) => lines)), words: averageModel(models.map(({ words }) => words)) }
}

const trainOnInvention = (seed: number): ReaderModels => {
  const documents = generateDocuments(inventedCount, seed)
  const half = inventedCount / 2
  const lines = trainLines(documents.slice(0, half).map((document) => lineExampleOf(document, inventedWeight)))
  return { lines, words: trainWords(documents.slice(half).flatMap((document) => wordExamplesFrom(document, lines, inventedWeight))) }
}

export type Prepared = { readonly line: Example<LineLabel>; readonly words: ReturnType<typeof wordExamplesFrom> }

/** The examples of a real document; its words are in the runs that `lines` gives, which has not seen it. */
export const prepare = (document: Keyed, lines: ChainModel<LineLabel>, weight = 1): Prepared => ({ line: lineExampleOf(document, weight), words: wordExamplesFrom(document, lines, weight) })

/** Invented documents that are trained on beside the real ones, so that these few do not rule. */
export const prepareBesideReal = (base: ReaderModels): readonly Prepared[] =>
  generateDocuments(besideReal, besideSeed).map((document) => prepare(document, base.lines, besideWeight))

/** The models of invented documents, drawn towards real ones. */
export const trainOnReal = (base: ReaderModels, real: readonly Prepared[], beside: readonly Prepared[]): ReaderModels => {
  const examples = [...real, ...beside]
  return {
    lines: mixModels(base.lines, trainLines(examples.map(({ line }) => line), base.lines), lineShare),
    words: mixModels(base.words, trainWords(examples.flatMap(({ words }) => words), base.words), wordShare),
  }
}
