/** A copy as the rule sees it. */
export type KeptCopy = {
  readonly name: string
  /** ISO 8601 instant in UTC. */
  readonly madeAt: string
}

/** What is kept: every copy of the last days, then the newest of so many days, weeks and months. */
export const keptCopies = { days: 2, daily: 12, weekly: 10, monthly: 9 } as const

const dayMilliseconds = 86_400_000

/** Days since 1970 in UTC. */
const dayOf = ({ madeAt }: KeptCopy): number => Math.floor(Date.parse(madeAt) / dayMilliseconds)
/** Weeks that begin on a Monday: 1 January 1970 was a Thursday. */
const weekOf = (copy: KeptCopy): number => Math.floor((dayOf(copy) + 3) / 7)
const monthOf = ({ madeAt }: KeptCopy): number => Number(madeAt.slice(0, 4)) * 12 + Number(madeAt.slice(5, 7))

const ladder = [[dayOf, keptCopies.daily], [weekOf, keptCopies.weekly], [monthOf, keptCopies.monthly]] as const

/**
 * The copies that may be removed, the newest first. `isNewestVerified`: the newest copy was opened and read after it
 * was written; until then nothing is removed, because what is removed may be the last good one.
 * Days, weeks and months without a copy do not count, so that a laptop that was not used for a year keeps its history.
 * A copy kept by one step does not count in the next (the rule of Borg Backup's `prune`).
 */
export const thinCopies = <Copy extends KeptCopy>(copies: readonly Copy[], now: string, isNewestVerified: boolean): readonly Copy[] => {
  if (!isNewestVerified) return []
  const newestFirst = copies.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt) || b.name.localeCompare(a.name))
  const recentFrom = Date.parse(now) - keptCopies.days * dayMilliseconds
  const kept = new Set<Copy>(newestFirst.filter((copy, index) => index === 0 || Date.parse(copy.madeAt) >= recentFrom))
  for (const [periodOf, count] of ladder) {
    const newestOfPeriod = newestFirst.filter((copy, index) => {
      const newer = newestFirst[index - 1]
      return newer === undefined || periodOf(newer) !== periodOf(copy)
    })
    for (const copy of newestOfPeriod.filter((candidate) => !kept.has(candidate)).slice(0, count)) kept.add(copy)
  }
  return newestFirst.filter((copy) => !kept.has(copy))
}
