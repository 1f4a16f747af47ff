import type { Day } from '../day.ts'
import type { EventId, HandOverId, LaptopId, MemberId } from '../ids.ts'
import type { States } from './types.ts'

/** The number of the file's form. A file with a higher one is of a newer Vigil. */
export const handOverForm = 1

/** The ending of the file's name. */
export const handOverEnding = '.vigil'

/** What a file of another laptop says about itself. */
export type HandOverHead = {
  readonly from: { readonly id: LaptopId; readonly name: string }
  /** ISO 8601 instant. */
  readonly at: string
  readonly event: { readonly id: EventId; readonly name: string; readonly on: Day }
  readonly withMembers: boolean
  /** The version of the database that made it. */
  readonly schema: number
}

/** Bytes and long texts of documents, by the key of their row. */
export type CarriedColumns = Readonly<Record<string, string | Uint8Array>>

/** Everything that one laptop hands to another. */
export type HandOver = {
  readonly head: HandOverHead
  readonly erased: readonly { readonly id: MemberId; readonly on: Day }[]
  readonly states: States
  readonly carried: ReadonlyMap<string, CarriedColumns>
}

/** A hand-over or a join as the list shows it. */
export type PastHandOver = {
  readonly id: HandOverId
  readonly at: string
  readonly kind: 'handed-over' | 'joined'
  /** As people call the other laptop; empty where nobody said. */
  readonly laptop: string
  readonly event: string
  readonly withMembers: boolean
  /** Letters and cards that it brought; for a hand-over those that were in it. */
  readonly letters: number
}
