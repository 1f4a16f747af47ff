import type { CopyToReturn, HandOverHead, HandOverWhat, PastHandOver } from '../core/laptop/hand-over.ts'
import type { JoinSummary } from '../core/laptop/join-summary.ts'
import type { FileToken, PickedFile } from './file-token.ts'

/** What opening a file of another laptop found. Nothing is kept before `laptops.join`. */
export type OpenedHandOver = JoinSummary & {
  /** Names the open file; the file stays open until the next one is opened. */
  readonly openedId: string
  readonly head: Omit<HandOverHead, 'schema'>
  /** Members who were erased on the other laptop and are erased here by the join. */
  readonly erased: number
  /** Whether this laptop has everything that is in it. */
  readonly isKnown: boolean
}

export type LaptopCalls = {
  /** How this laptop is called, and what was handed over and joined, the newest first. `questions`: fields with two values that nobody chose between. */
  'laptops.state': (input: null) => { readonly name: string; readonly past: readonly PastHandOver[]; readonly questions: number }
  'laptops.chooseFile': (input: { readonly suggestedName: string }) => PickedFile | null
  /** The copy of a helper that came here and is to be given back; null where there is none. */
  'laptops.copyToReturn': (input: null) => (CopyToReturn & { readonly isOver: boolean }) | null
  /** Writes what was chosen for another laptop, encrypted with a new phrase. The phrase is not kept. `laptop` and `ownName`: as people call the other laptop and this one. */
  'laptops.handOver': (input: { readonly what: HandOverWhat; readonly withMembers: boolean; readonly returnBy: string; readonly laptop: string; readonly ownName: string; readonly token: FileToken }) => { readonly phrase: string; readonly fileName: string; readonly cases: number; readonly members: number; readonly actions: number }
  /** Asks for a file that another laptop handed over; every other file is refused. */
  'laptops.pickFile': (input: null) => PickedFile | null
  /** Asks for a file with a group in it: a copy of the data, or what another laptop handed over. */
  'laptops.pickGroup': (input: null) => { readonly kind: 'copy' | 'hand-over'; readonly file: PickedFile } | null
  /** Opens a file with the words that were said, and tells what a join would do. */
  'laptops.open': (input: { readonly token: FileToken; readonly phrase: string }) => OpenedHandOver
}
