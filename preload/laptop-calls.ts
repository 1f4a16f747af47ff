import type { EventId } from '../core/ids.ts'
import type { HandOverHead, PastHandOver } from '../core/laptop/hand-over.ts'
import type { JoinSummary } from '../core/laptop/join-summary.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** What opening a file of another laptop found. Nothing is kept before `laptops.join`. */
export type OpenedHandOver = JoinSummary & {
  /** Names the open file; the file stays open until the next one is opened. */
  readonly openedId: string
  readonly head: Omit<HandOverHead, 'schema'>
  /** Whether the event was on this laptop before. */
  readonly isBack: boolean
  /** Members who were erased on the other laptop and are erased here by the join. */
  readonly erased: number
  /** Whether this laptop has everything that is in it. */
  readonly isKnown: boolean
}

export type LaptopCalls = {
  /** How this laptop is called, and what was handed over and joined, the newest first. `questions`: fields with two values that nobody chose between. */
  'laptops.state': (input: null) => { readonly name: string; readonly past: readonly PastHandOver[]; readonly questions: number }
  'laptops.chooseFile': (input: { readonly suggestedName: string }) => PickedFile | null
  /** Writes an event with its cases for another laptop, encrypted with a new phrase. The phrase is not kept. `laptop` and `ownName`: as people call the other laptop and this one. */
  'laptops.handOver': (input: { readonly eventId: EventId; readonly withMembers: boolean; readonly laptop: string; readonly ownName: string; readonly token: FileToken }) => { readonly phrase: string; readonly fileName: string; readonly cases: number; readonly members: number; readonly actions: number }
  'laptops.pickFile': (input: null) => PickedFile | null
  /** Opens a file with the words that were said, and tells what a join would do. */
  'laptops.open': (input: { readonly token: FileToken; readonly phrase: string }) => OpenedHandOver
}
