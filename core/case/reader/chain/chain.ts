/**
 * A linear-chain model: it gives each item of a sequence (a line, a word) a label, looking at all items
 * together. The score of a labelling is the sum of a weight for each feature of an item with its label,
 * and of a weight for each pair of labels that follow each other.
 */
export type ChainModel<Label extends string> = {
  readonly labels: readonly Label[]
  /** For each feature, a weight for each label, in the order of `labels`. A feature without an entry is ignored. */
  readonly weights: ReadonlyMap<string, Float64Array>
  /** The weight of one label after another: row (the label before) times the number of labels, plus column. */
  readonly transitions: Float64Array
}

/** The features of one item: what is true of it. */
export type Features = readonly string[]

/** The label of an item, and how likely it is (0 to 1) among all labellings. */
export type Labelled<Label extends string> = { readonly label: Label; readonly chances: ReadonlyMap<Label, number> }

/** The scores of an item: one for each label. */
const scoresOf = (model: Pick<ChainModel<string>, 'labels' | 'weights'>, features: Features): Float64Array => {
  const scores = new Float64Array(model.labels.length)
  for (const feature of features) {
    const weights = model.weights.get(feature)
    if (weights === undefined) continue
    for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) + (weights[label] ?? 0)
  }
  return scores
}

const at = (values: Float64Array | undefined, index: number): number => values?.[index] ?? 0

/** The best labelling as a whole (Viterbi): for each item the index of its label. */
export const bestPath = (scores: readonly Float64Array[], transitions: Float64Array): readonly number[] => {
  const count = scores[0]?.length ?? 0
  let best = Float64Array.from(scores[0] ?? [])
  const backs: Int32Array[] = []
  for (const score of scores.slice(1)) {
    const next = new Float64Array(count)
    const back = new Int32Array(count)
    for (let to = 0; to < count; to += 1) {
      let max = -Infinity
      for (let from = 0; from < count; from += 1) {
        const value = at(best, from) + at(transitions, from * count + to)
        if (value > max) {
          max = value
          back[to] = from
        }
      }
      next[to] = max + at(score, to)
    }
    backs.push(back)
    best = next
  }
  const path: number[] = []
  let last = best.reduce((most, value, index) => (value > at(best, most) ? index : most), 0)
  for (let item = scores.length - 1; item >= 0; item -= 1) {
    path.push(last)
    last = backs[item - 1]?.[last] ?? 0
  }
  return path.toReversed()
}

const logSum = (values: Float64Array): number => {
  const max = values.reduce((most, value) => Math.max(most, value), -Infinity)
  return max === -Infinity ? max : max + Math.log(values.reduce((sum, value) => sum + Math.exp(value - max), 0))
}

/** The sums of all labellings up to each item and from each item on, as logarithms (forward and backward). */
export const sumsOf = (scores: readonly Float64Array[], transitions: Float64Array): { readonly forward: readonly Float64Array[]; readonly backward: readonly Float64Array[]; readonly total: number } => {
  const count = scores[0]?.length ?? 0
  const forward: Float64Array[] = []
  const terms = new Float64Array(count)
  scores.forEach((score, item) => {
    const before = forward[item - 1]
    if (before === undefined) {
      forward.push(Float64Array.from(score))
      return
    }
    const sums = new Float64Array(count)
    for (let to = 0; to < count; to += 1) {
      for (let from = 0; from < count; from += 1) terms[from] = at(before, from) + at(transitions, from * count + to)
      sums[to] = logSum(terms) + at(score, to)
    }
    forward.push(sums)
  })
  const backward: Float64Array[] = scores.map(() => new Float64Array(count))
  for (let item = scores.length - 1; item >= 0; item -= 1) {
    const sums = new Float64Array(count)
    const after = backward[item + 1]
    const score = scores[item + 1]
    if (after !== undefined && score !== undefined) {
      for (let from = 0; from < count; from += 1) {
        for (let to = 0; to < count; to += 1) terms[to] = at(after, to) + at(score, to) + at(transitions, from * count + to)
        sums[from] = logSum(terms)
      }
    }
    backward[item] = sums
  }
  const last = forward.at(-1)
  return { forward, backward, total: last === undefined ? 0 : logSum(last) }
}

/** A score that no labelling with another choice is below. */
const impossible = -1e6

/** Labels all items of a sequence together, each with a label that it may have. Takes time in proportion to the number of items. */
export const labelItems = <Label extends string>(
  model: ChainModel<Label>,
  items: readonly Features[],
  mayBe: (item: number, label: Label) => boolean = () => true,
): readonly Labelled<Label>[] => {
  if (items.length === 0) return []
  const scores = items.map((features, item) => scoresOf(model, features).map((score, label) => (mayBe(item, model.labels[label] as Label) ? score : impossible)))
  const { forward, backward, total } = sumsOf(scores, model.transitions)
  return bestPath(scores, model.transitions).flatMap((index, item) => {
    const label = model.labels[index]
    if (label === undefined) return []
    const chances = new Map(model.labels.map((one, other) => [one, Math.exp(at(forward[item], other) + at(backward[item], other) - total)]))
    return [{ label, chances }]
  })
}
