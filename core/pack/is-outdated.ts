import type { Case } from '../case/types.ts'
import { addressLines } from './address.ts'
import { everyLetterFor } from './choose-letter.ts'
import type { PackBatch } from './types.ts'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Whether letters printed for a target no longer say what the case says now: another text or
 * address, a target that is no longer written to, or a case that is closed.
 */
export const isOutdated = (batch: Pick<PackBatch, 'targetId' | 'addressLines' | 'letter'>, kept: Case, homeCountry: string): boolean => {
  const target = kept.targets.find(({ id }) => id === batch.targetId)
  if (kept.status === 'closed' || target === undefined || target.isRetired || target.isCopy) return true
  return !isSame(batch.addressLines, addressLines(target, homeCountry)) || !everyLetterFor(target, kept).some((letter) => isSame(batch.letter, letter))
}
