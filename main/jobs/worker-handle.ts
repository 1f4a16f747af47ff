import type { ToWorker } from './protocol.ts'

/** One worker process, whatever started it. */
export type WorkerHandle = {
  readonly send: (message: ToWorker) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** Called once, when the process is gone. */
  readonly onExit: (listener: () => void) => void
  /** Ends the process at once. */
  readonly kill: () => void
}

export type ForkWorker = () => WorkerHandle
