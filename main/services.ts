import type { Day } from '../core/day.ts'
import type { AnyId, EventId } from '../core/ids.ts'
import type { PackChoices, PackPlan, PackProblem } from '../core/pack/types.ts'
import type { Policies } from '../core/policy/policies.ts'
import type { Result } from '../core/result.ts'
import type { WritableDb } from '../db/database.ts'
import type { DeriveKey } from '../db/key/derive.ts'
import type { EventName, Events } from '../preload/contract.ts'
import type { Backups } from './backup/backups.ts'
import type { Collator } from './collate/collator.ts'
import type { Files } from './files/types.ts'
import type { DocumentReader } from './jobs/document-reader.ts'
import type { HandOverFiles } from './jobs/hand-over-files.ts'
import type { ListReader } from './jobs/list-reader.ts'
import type { PreviewPack } from './jobs/pack-preview.ts'
import type { PackJobs } from './jobs/pack-jobs.ts'
import type { PackPdfs } from './pdf/pack-pdfs.ts'
import type { Locking } from './passphrase/locking.ts'
import type { Passphrases } from './passphrase/passphrases.ts'
import type { Platform } from './platform.ts'
import type { Log } from './log/log.ts'
import type { Requests } from './door/requests.ts'

export type Emit = <Name extends EventName>(name: Name, payload: Events[Name]) => void

/**
 * Everything that a handler can use, passed as an argument, so that window, command line and tests use the
 * same handlers. Events are not part of it: a handler declares what it changes, and the door announces it.
 */
export type Services = {
  readonly db: WritableDb
  readonly today: () => Day
  /** ISO 8601 instant. */
  readonly now: () => string
  readonly newId: <Wanted extends AnyId>() => Wanted
  readonly files: Files
  readonly jobs: PackJobs
  /** Plans a pack; while nothing changes, it returns the same plan. */
  readonly planPack: (choices: PackChoices) => Result<PackPlan, readonly PackProblem[]>
  readonly previewPack: PreviewPack
  readonly pdfs: PackPdfs
  readonly readDocument: DocumentReader
  readonly readList: ListReader
  readonly handOverFiles: HandOverFiles
  readonly collator: Collator
  readonly log: Log
  /** The newest lines of the log, the newest last. */
  readonly recentLog: () => readonly string[]
  readonly backups: Backups
  readonly passphrases: Passphrases
  readonly locking: Locking
  /** Makes the key of a passphrase. */
  readonly derive: DeriveKey
  /** Opens the window for a projector; without windows it does nothing. */
  readonly showTotals: (eventId: EventId) => void
  /** What an office set on this computer. */
  readonly policies: Policies
  readonly version: string
  readonly platform: Platform
  /** Holds `practice/`, the sample that ships with Vigil, and `fonts/`. */
  readonly resourcesFolder: string
}

/** What the door needs to answer calls: the handlers' services, and where it announces what changed. */
export type DoorServices = Services & {
  readonly emit: Emit
  /** The answers to requests that have a name, so that none is run twice. */
  readonly requests: Requests
}
