import { actionKinds, type ActionKind } from './types.ts'

/** How many actions there are of each kind, in the order of kinds; a kind without any is left out. */
export type KindCounts = readonly { readonly kind: ActionKind; readonly count: number }[]

/** Adds up rows by kind. Letters, cards and copies are never one number: the office counts them apart. */
export const countByKind = (rows: KindCounts): KindCounts => {
  const sums = new Map<ActionKind, number>()
  for (const { kind, count } of rows) sums.set(kind, (sums.get(kind) ?? 0) + count)
  return actionKinds.flatMap((kind) => {
    const count = sums.get(kind) ?? 0
    return count === 0 ? [] : [{ kind, count }]
  })
}

/** The number of letters among the counts. */
export const letterCount = (counts: KindCounts): number => counts.find(({ kind }) => kind === 'letter')?.count ?? 0

/** All kinds together. */
export const totalOf = (counts: KindCounts): number => counts.reduce((sum, { count }) => sum + count, 0)
