/** Counts of what was tried and what did not hold. */
export type Tally = {
  readonly name: string
  readonly add: (fault: string | undefined, where?: string) => void
  readonly tried: () => number
  readonly failed: () => number
  /** Each fault with how often, and where first. */
  readonly faults: () => Readonly<Record<string, { readonly count: number; readonly first: string }>>
}

export const tallyOf = (name: string): Tally => {
  let tried = 0
  const faults: Record<string, { count: number; first: string }> = {}
  return {
    name,
    add: (fault, where = '') => {
      tried += 1
      if (fault === undefined) return
      faults[fault] = { count: (faults[fault]?.count ?? 0) + 1, first: faults[fault]?.first ?? where }
    },
    tried: () => tried,
    failed: () => Object.values(faults).reduce((sum, { count }) => sum + count, 0),
    faults: () => faults,
  }
}
