import type { CodeOf } from '../../core/problem-table.ts'
import type { EncodingCandidate } from '../read/guess-encoding.ts'

export type ListProblem = {
  readonly code: CodeOf<'list'>
  /** With `unsure-encoding`: the encodings that the list could be in, each with some of its rows. */
  readonly candidates?: readonly EncodingCandidate[]
}
