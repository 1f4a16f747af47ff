import { groupBy } from '../group-by.ts'
import { groupKeysOf } from './case-key.ts'
import type { SlipToSettle } from './settle-types.ts'

/** Two slips that are of one group, or seem to be. */
type Pair = {
  readonly slip: SlipToSettle
  readonly other: SlipToSettle
  /** Some of the same days and cases are in both: the letters would be counted twice. */
  readonly sharesLetters: boolean
  /** They share days and cases, but their maker counts no letter in both. */
  readonly isCountedApart: boolean
  /** The group has another id in each. */
  readonly isTwoIds: boolean
}

/** How slips of this program begin to say what made them. */
export const ownMaker = 'Vigil '

const sharesDays = (one: SlipToSettle, other: SlipToSettle): boolean => one.period.from <= other.period.to && other.period.from <= one.period.to

/** Reports of two events count different letters, also on one day. */
const isOfTwoEvents = (one: SlipToSettle, other: SlipToSettle): boolean => one.event !== null && other.event !== null && one.event !== other.event

const sharesCases = (one: SlipToSettle, other: SlipToSettle): boolean => {
  const keys = new Set(one.caseKeys)
  return other.caseKeys.some((key) => keys.has(key))
}

/** Vigil counts no entry in two reports of a group, so an event's report and a month's have different letters, whichever was made first. */
const isCountedApart = (one: SlipToSettle, other: SlipToSettle): boolean =>
  one.group.id === other.group.id && (one.event === null) !== (other.event === null) && [one, other].every(({ madeWith }) => madeWith.startsWith(ownMaker))

const sharesGround = (one: SlipToSettle, other: SlipToSettle): boolean => sharesDays(one, other) && !isOfTwoEvents(one, other) && sharesCases(one, other)

const pairsIn = (slips: readonly SlipToSettle[]): readonly (readonly [SlipToSettle, SlipToSettle])[] =>
  slips.flatMap((one, at) => slips.slice(at + 1).map((other) => [one, other] as const))

/** Every pair of slips of one group that share days and cases or have the group under two ids, each pair in both directions. */
export const overlaps = (slips: readonly SlipToSettle[]): readonly Pair[] => {
  const byKey = groupBy(slips.flatMap((slip) => [`id ${slip.group.id}`, ...groupKeysOf(slip.group)].map((key) => ({ key, slip }))), ({ key }) => key)
  const pairs = new Map<string, Pair>()
  for (const same of byKey.values()) {
    for (const [one, other] of pairsIn(same.map(({ slip }) => slip))) {
      const isApart = isCountedApart(one, other)
      const shared = sharesGround(one, other)
      const shares = { sharesLetters: shared && !isApart, isCountedApart: shared && isApart, isTwoIds: one.group.id !== other.group.id }
      if (!shared && !shares.isTwoIds) continue
      pairs.set(`${one.checksum} ${other.checksum}`, { slip: one, other, ...shares })
      pairs.set(`${other.checksum} ${one.checksum}`, { slip: other, other: one, ...shares })
    }
  }
  return [...pairs.values()]
}
