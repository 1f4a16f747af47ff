import { eventLimits } from '../event/event-limits.ts'

/** Far above any real hand-out: packs, letters of a case in one pack, and letters of a case that came back. */
export const outletLimits = {
  packs: { min: 1, max: 1_000 },
  perPack: { min: 1, max: 1_000 },
  named: { min: 0, max: 1_000_000 },
  /** As `lettersPerPack` is checked. */
  lettersPerPack: eventLimits.people,
} as const
