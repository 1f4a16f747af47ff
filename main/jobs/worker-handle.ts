import type { ToCollator } from './collate-protocol.ts'
import type { ToCopier } from './copy-protocol.ts'
import type { ToKeyMaker } from './key-protocol.ts'
import type { ToWorker } from './protocol.ts'
import type { ToReader } from './read-protocol.ts'

/** One worker process, of Node or of Electron. */
export type WorkerHandle = {
  readonly send: (message: ToWorker | ToReader | ToCopier | ToCollator | ToKeyMaker) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, when the process ended. */
  readonly onExit: (listener: () => void) => void
  /** Ends the process at once. */
  readonly kill: () => void
  /** The memory that it takes up, in bytes; null where that is not known. */
  readonly residentBytes?: () => number | null
}

export type WorkerName = 'pack-worker' | 'read-worker' | 'copy-worker' | 'collate-worker' | 'key-worker'

/** Starts one worker process. */
export type ForkWorker = (name: WorkerName) => WorkerHandle
