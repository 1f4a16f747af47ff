import type { Day } from '../day.ts'
import type { CaseId, EventId, HandOverId, LaptopId, MemberId } from '../ids.ts'
import type { States } from './types.ts'

/** The number of the file's form. A file with a higher one is of a newer Vigil. */
export const handOverForm = 2

/** The ending of the file's name. */
export const handOverEnding = '.vigil'

/** What is handed over: an event with its cases, cases that were chosen one by one, or all that the group has. */
export const handOverKinds = ['event', 'cases', 'everything'] as const
export type HandOverKind = (typeof handOverKinds)[number]
export type HandOverWhat = { readonly kind: 'event'; readonly eventId: EventId } | { readonly kind: 'cases'; readonly caseIds: readonly CaseId[] } | { readonly kind: 'everything' }

/** What a file of another laptop says about itself. */
export type HandOverHead = {
  readonly from: { readonly id: LaptopId; readonly name: string }
  /** ISO 8601 instant. */
  readonly at: string
  readonly what: HandOverKind
  /** Null where no event was chosen. */
  readonly event: { readonly id: EventId; readonly name: string; readonly on: Day } | null
  readonly cases: number
  /** Until when a helper gives the copy back; null where nobody said. */
  readonly returnBy: Day | null
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
  /** The name of the event; empty where no event was chosen. */
  readonly event: string
  readonly what: HandOverKind
  /** Null of those that were written before this was noted. */
  readonly cases: number | null
  readonly returnBy: Day | null
  readonly withMembers: boolean
  /** Letters and cards that it brought; for a hand-over those that were in it. */
  readonly letters: number
}

/** What a helper's copy asks for: to be given back to the laptop it is from by a day. */
export type CopyToReturn = { readonly laptop: string; readonly returnBy: Day }
