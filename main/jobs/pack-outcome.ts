import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'

/** How the making of a pack ended. Only `ready` leaves files. */
export type PackOutcome =
  | { readonly state: 'ready'; readonly filePaths: readonly string[] }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly problem: PackWriteProblem }
  /** The worker died without a message. */
  | { readonly state: 'stopped-unexpectedly' }
