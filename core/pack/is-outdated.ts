import type { Case } from '../case/types.ts'
import { isSameCountry } from '../country/same-country.ts'
import { addressLines } from './address.ts'
import { everyLetterFor, withGreeting } from './choose-letter.ts'
import type { PackBatch } from './types.ts'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Whether the lines are the same address, the country below it in any of its names: an older version printed it in another language. */
const isSameAddress = (printed: readonly string[], now: readonly string[]): boolean =>
  isSame(printed.slice(0, -1), now.slice(0, -1)) && (printed.at(-1) === now.at(-1) || isSameCountry(printed.at(-1) ?? '', now.at(-1) ?? ''))

/**
 * Whether letters printed for a target differ from the case now: another text or address, a target that
 * gets no letters any more, or a closed case.
 */
export const isOutdated = (batch: Pick<PackBatch, 'targetId' | 'addressLines' | 'letter'>, kept: Case, homeCountry: string): boolean => {
  const target = kept.targets.find(({ id }) => id === batch.targetId)
  if (kept.status === 'closed' || target === undefined || target.isRetired || target.isCopy) return true
  // Letters of an older version have a line to write on where newer ones have the neutral greeting.
  const letters = everyLetterFor(target, kept).flatMap((letter) => [letter, withGreeting(letter)])
  return !isSameAddress(batch.addressLines, addressLines(target, homeCountry)) || !letters.some((letter) => isSame(batch.letter, letter))
}
