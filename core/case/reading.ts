import type { Day } from '../day.ts'
import type { FieldPath } from './field-path.ts'
import type { CaseFacts } from './types.ts'

/** A piece of one source line: line index, start and end in UTF-16 units, end exclusive. */
export type SourceRange = { readonly line: number; readonly start: number; readonly end: number }

/** Another value that the document offers for a field, for a person to choose. */
export type Alternative = { readonly value: string; readonly ranges: readonly SourceRange[] }

/** Which source text a fact was read from, and whether a person should look at it. */
export type Provenance = {
  readonly field: FieldPath
  readonly ranges: readonly SourceRange[]
  readonly confidence: 'sure' | 'check'
  /** Why the reader took it, as a short code such as `label`, `position`, `greeting`, `two-dates`. */
  readonly reason: string
  /** Present where the document gives more than one value for the field. */
  readonly alternatives?: readonly Alternative[]
}

/** Whether the document gives this deadline, as the one that was read or as another that it offers. */
export const givesDeadline = ({ deadline, provenance }: Pick<Reading, 'deadline' | 'provenance'>, day: Day): boolean =>
  deadline === day || provenance.some(({ field, alternatives }) => field === 'deadline' && alternatives?.some(({ value }) => value === day))

/** `unread` where a part of the document was not read at all. */
export type ReadingIssue = {
  readonly field: FieldPath | 'unread'
  readonly code:
    | 'no-urgent-action' | 'no-title' | 'no-ua-number' | 'no-targets' | 'no-letters' | 'no-deadline' | 'no-country' | 'no-name' | 'unsure-day' | 'too-long'
}

/** What the reader makes of one document: facts, their places in it, and the text that went to no field. */
export type Reading = CaseFacts & {
  readonly readerVersion: string
  readonly provenance: readonly Provenance[]
  /** Pieces of text that went to no field: nothing of the document is lost. */
  readonly unread: readonly string[]
  /** The same pieces as places in the source, for marking them on screen. */
  readonly unreadRanges: readonly SourceRange[]
  /** Labels, instructions, running heads and page numbers: understood, but no fact. */
  readonly furnitureRanges: readonly SourceRange[]
  readonly issues: readonly ReadingIssue[]
}
