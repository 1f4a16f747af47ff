import type { WorkerHandle } from './worker-handle.ts'

/** A process that reads an appeal takes up a fifth of it. */
const maxResidentBytes = 900_000_000
const watchMilliseconds = 100

type MemoryWatch = {
  /** The most that the process was seen to take up, in bytes; 0 where that is not known. */
  readonly largest: () => number
  readonly stop: () => void
}

/** Calls when a process takes up more memory than it may. Its heap has a limit of its own, which buffers and what is unpacked are no part of. */
export const watchMemory = (worker: Pick<WorkerHandle, 'residentBytes'>, onTooMuch: () => void, maxBytes = maxResidentBytes): MemoryWatch => {
  let largest = 0
  const watch = setInterval(() => {
    largest = Math.max(largest, worker.residentBytes?.() ?? 0)
    if (largest > maxBytes) onTooMuch()
  }, watchMilliseconds)
  watch.unref()
  return { largest: () => largest, stop: () => clearInterval(watch) }
}
