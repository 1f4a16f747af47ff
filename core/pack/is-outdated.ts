import type { Case } from '../case/types.ts'
import { addressLines } from './address.ts'
import { everyLetterFor, withGreeting } from './choose-letter.ts'
import type { PackBatch } from './types.ts'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Whether letters printed for a target differ from the case now: another text or address, a target that
 * gets no letters any more, or a closed case.
 */
export const isOutdated = (batch: Pick<PackBatch, 'targetId' | 'addressLines' | 'letter'>, kept: Case, homeCountry: string): boolean => {
  const target = kept.targets.find(({ id }) => id === batch.targetId)
  if (kept.status === 'closed' || target === undefined || target.isRetired || target.isCopy) return true
  // Letters of an older version have a line to write on where newer ones have the neutral greeting.
  const letters = everyLetterFor(target, kept).flatMap((letter) => [letter, withGreeting(letter)])
  return !isSame(batch.addressLines, addressLines(target, homeCountry)) || !letters.some((letter) => isSame(batch.letter, letter))
}
