import type { ChainModel } from './chain.ts'

/** A model as it is kept in a file: weights that are not 0, by name, so that a person can read them. */
export type ChainData = {
  readonly labels: readonly string[]
  readonly transitions: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly features: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const rowOf = (labels: readonly string[], weights: Readonly<Record<string, number>> | undefined): Float64Array =>
  Float64Array.from(labels, (label) => weights?.[label] ?? 0)

/** The model of a file, for the labels that the reader knows; others in the file are ignored. */
export const modelOf = <Label extends string>(labels: readonly Label[], data: ChainData): ChainModel<Label> => ({
  labels,
  weights: new Map(Object.entries(data.features).map(([feature, weights]) => [feature, rowOf(labels, weights)])),
  transitions: Float64Array.from(labels.flatMap((label) => [...rowOf(labels, data.transitions[label])])),
})
