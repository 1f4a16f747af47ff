// Trains a linear-chain model (a conditional random field): stochastic gradient steps on the likelihood of the
// right labels, with AdaGrad's step sizes and a penalty for large weights. Seeded: the same input gives the same model.
import { sumsOf } from '../../core/case/reader/chain/chain.ts'
import type { ChainModel, Features } from '../../core/case/reader/chain/chain.ts'

/** A sequence with its right labels; `weight` says how much it counts. */
export type Example<Label extends string> = { readonly items: readonly Features[]; readonly labels: readonly Label[]; readonly weight?: number }

export type Training = { readonly rounds: number; readonly rate: number; readonly penalty: number; readonly minCount: number; readonly seed: number }

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

const shuffled = <Item>(items: readonly Item[], random: () => number): readonly Item[] => {
  const out = [...items]
  for (let index = out.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = out[index] as Item
    out[index] = out[other] as Item
    out[other] = kept
  }
  return out
}

/** One table of weights: a row for each feature, a column for each label. */
type Table = { readonly values: Float64Array; readonly squares: Float64Array }

const newTable = (size: number): Table => ({ values: new Float64Array(size), squares: new Float64Array(size) })

type Indexed = { readonly items: readonly Int32Array[]; readonly right: readonly number[]; readonly weight: number }

/** Trains a model on examples with their right labels. Takes time in proportion to rounds and examples. */
export const trainChain = <Label extends string>(labels: readonly Label[], examples: readonly Example<Label>[], training: Training, start?: ChainModel<Label>): ChainModel<Label> => {
  const count = labels.length
  const seen = new Map<string, number>()
  for (const { items } of examples) for (const features of items) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const rows = new Map<string, number>()
  for (const [feature, times] of seen) if (times >= training.minCount) rows.set(feature, rows.size)
  for (const feature of start?.weights.keys() ?? []) if (!rows.has(feature)) rows.set(feature, rows.size)
  const labelIndexes = new Map(labels.map((label, index) => [label, index]))
  const indexed = examples.filter((example) => example.items.length > 0).map((example): Indexed => ({
    items: example.items.map((features) => Int32Array.from(features.flatMap((feature) => rows.get(feature) ?? []))),
    right: example.labels.map((label) => labelIndexes.get(label) ?? 0),
    weight: example.weight ?? 1,
  }))
  const weights = newTable(rows.size * count)
  const transitions = newTable(count * count)
  for (const [feature, values] of start?.weights ?? []) weights.values.set(values, (rows.get(feature) ?? 0) * count)
  if (start !== undefined) transitions.values.set(start.transitions)
  const random = randomOf(training.seed)
  const step = (table: Table, index: number, gradient: number): void => {
    const whole = gradient - training.penalty * (table.values[index] ?? 0)
    const square = (table.squares[index] ?? 0) + whole * whole
    table.squares[index] = square
    table.values[index] = (table.values[index] ?? 0) + (training.rate * whole) / Math.sqrt(1e-6 + square)
  }
  const gradient = new Float64Array(count)
  const moves = new Float64Array(count * count)
  for (let round = 0; round < training.rounds; round += 1) {
    for (const { items, right, weight } of shuffled(indexed, random)) {
      const scores = items.map((features) => {
        const score = new Float64Array(count)
        for (const row of features) for (let label = 0; label < count; label += 1) score[label] = (score[label] ?? 0) + (weights.values[row * count + label] ?? 0)
        return score
      })
      const { forward, backward, total } = sumsOf(scores, transitions.values)
      moves.fill(0)
      items.forEach((features, item) => {
        const ahead = forward[item]
        const behind = backward[item]
        for (let label = 0; label < count; label += 1)
          gradient[label] = weight * ((right[item] === label ? 1 : 0) - Math.exp((ahead?.[label] ?? 0) + (behind?.[label] ?? 0) - total))
        for (const row of features) for (let label = 0; label < count; label += 1) step(weights, row * count + label, gradient[label] ?? 0)
        if (item === 0) return
        const before = forward[item - 1]
        const score = scores[item]
        for (let from = 0; from < count; from += 1) {
          for (let to = 0; to < count; to += 1) {
            const chance = Math.exp((before?.[from] ?? 0) + (transitions.values[from * count + to] ?? 0) + (score?.[to] ?? 0) + (behind?.[to] ?? 0) - total)
            moves[from * count + to] = (moves[from * count + to] ?? 0) - weight * chance
          }
        }
        const move = (right[item - 1] ?? 0) * count + (right[item] ?? 0)
        moves[move] = (moves[move] ?? 0) + weight
      })
      moves.forEach((change, index) => step(transitions, index, change))
    }
  }
  return { labels, weights: new Map([...rows].map(([feature, row]) => [feature, weights.values.slice(row * count, (row + 1) * count)])), transitions: transitions.values }
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const namedWeights = (labels: readonly string[], values: Float64Array, minWeight: number): Readonly<Record<string, number>> =>
  Object.fromEntries(labels.flatMap((label, index) => (Math.abs(values[index] ?? 0) < minWeight ? [] : [[label, rounded(values[index] ?? 0)] as const])))

/** The model as it is kept in a file, features in the order of their names; tiny weights are left out. */
export const dataOfModel = (model: ChainModel<string>, minWeight = 0.05) => ({
  labels: model.labels,
  transitions: Object.fromEntries(model.labels.map((label, index) => [label, namedWeights(model.labels, model.transitions.slice(index * model.labels.length, (index + 1) * model.labels.length), 0.005)])),
  features: Object.fromEntries(
    [...model.weights].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([feature, values]) => {
      const named = namedWeights(model.labels, values, minWeight)
      return Object.keys(named).length === 0 ? [] : [[feature, named] as const]
    }),
  ),
})
