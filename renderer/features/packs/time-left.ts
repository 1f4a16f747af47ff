import type { PackProgress } from '../../../core/pack/types.ts'

/** Seconds left, estimated from the progress in `elapsed` milliseconds; null until there is enough to estimate. */
export const secondsLeft = (progress: PackProgress, elapsed: number): number | null =>
  progress.done === 0 || elapsed < 300
    ? null
    : Math.ceil(((progress.total - progress.done) * elapsed) / progress.done / 1000)
