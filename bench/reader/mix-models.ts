import type { ChainModel } from '../../core/case/reader/chain/chain.ts'

/** A model between two of the same labels: `share` 0 is the first, 1 the second. */
export const mixModels = <Label extends string>(one: ChainModel<Label>, other: ChainModel<Label>, share: number): ChainModel<Label> => {
  const between = (first: number, second: number): number => first * (1 - share) + second * share
  const features = new Set([...one.weights.keys(), ...other.weights.keys()])
  return {
    labels: one.labels,
    transitions: one.transitions.map((value, index) => between(value, other.transitions[index] ?? 0)),
    weights: new Map([...features].map((feature) => {
      const [first, second] = [one.weights.get(feature), other.weights.get(feature)]
      return [feature, Float64Array.from(one.labels, (_, label) => between(first?.[label] ?? 0, second?.[label] ?? 0))]
    })),
  }
}

/** The average of models of the same labels. */
export const averageModel = <Label extends string>(models: readonly ChainModel<Label>[]): ChainModel<Label> =>
  models.reduce((average, model, index) => mixModels(average, model, 1 / (index + 1)))
