import type { PackId } from '../../core/ids.ts'
import type { Events } from '../../preload/contract.ts'

/** A pack that takes less is done before anybody has turned to another window. */
export const longMilliseconds = 5_000

type Given = {
  /** Milliseconds, of any clock that runs evenly. */
  readonly now: () => number
  /** Whether the person has Vigil in front. */
  readonly isInFront: () => boolean
  readonly show: (made: { readonly isReady: boolean; readonly letters: number }) => void
}

/** Watches packs being made, and shows a notice when a long one ends while another window is in front. */
export const createPackNotices = ({ now, isInFront, show }: Given): ((job: Events['jobs.changed']) => void) => {
  const begun = new Map<PackId, number>()
  return (job) => {
    const start = begun.get(job.packId) ?? now()
    if (job.state === 'making') {
      begun.set(job.packId, start)
      return
    }
    begun.delete(job.packId)
    if (now() - start < longMilliseconds || isInFront()) return
    // Who cancels a pack knows.
    if (job.state !== 'cancelled') show({ isReady: job.state === 'ready', letters: job.progress.total })
  }
}
