import type { CodeOf } from '../../core/problem-table.ts'
import type { EncodingCandidate } from './guess-encoding.ts'

/** Why a file could not be turned into text; `detail` is plain data for the message (a format's name, a size). */
export type DocumentProblem = {
  readonly code: CodeOf<'document'>
  readonly detail: string
  /** With `unsure-encoding`: the encodings the file could be in, each with a piece of its text. */
  readonly candidates?: readonly EncodingCandidate[]
}
