import type { CodeOf } from '../../core/problem-table.ts'
import type { EncodingCandidate } from './guess-encoding.ts'

/** Why a file could not be turned into text. */
export type DocumentProblem = {
  readonly code: CodeOf<'document'>
  /** With `unsure-encoding`: the encodings the file could be in, each with a piece of its text. */
  readonly candidates?: readonly EncodingCandidate[]
}
