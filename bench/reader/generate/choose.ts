import { randomOf } from '../train-chain.ts'

/** Choices of a seeded generator. */
export type Choose = {
  readonly one: <Item>(items: readonly Item[]) => Item
  /** True with this chance. */
  readonly chance: (chance: number) => boolean
  readonly count: (from: number, to: number) => number
}

/** A generator of choices: the same for the same seed. */
export const chooserOf = (seed: number): Choose => {
  const random = randomOf(seed)
  return {
    one: (items) => items[Math.floor(random() * items.length)] as (typeof items)[number],
    chance: (chance) => random() < chance,
    count: (from, to) => from + Math.floor(random() * (to - from + 1)),
  }
}
