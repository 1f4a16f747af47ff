import type { Day } from '../day.ts'
import { findMembers } from './find-members.ts'
import type { TraceablePerson } from './member-traces.ts'

/** A text that a person typed and that stays when a member is erased. */
export type FreeText = {
  readonly place: 'action' | 'case' | 'report' | 'event'
  /** The record that has it: an action has no name of its own, so its case is `about`. */
  readonly id: string
  readonly about: string
  readonly on: Day | null
  readonly text: string
}

/** A free text that may name the member. */
export type NameLeft = Omit<FreeText, 'id'>

type Named = FreeText & {
  /** The text without the pieces that may name the member. */
  readonly cleaned: string
}

const withoutPieces = (text: string, pieces: readonly { readonly start: number; readonly end: number }[]): string =>
  pieces.toSorted((one, other) => other.start - one.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text).replaceAll(/ {2,}/gu, ' ').trim()

/** The texts that may name the person, by the same search as the privacy sign of a report: a first name alone counts, too. */
export const namesLeft = (texts: readonly FreeText[], person: TraceablePerson): readonly Named[] => {
  const hits = findMembers(texts.map(({ text }) => ({ text, allowsParts: true })), [person])
  return texts.flatMap((text, at) => {
    const pieces = hits[at] ?? []
    return pieces.length === 0 ? [] : [{ ...text, cleaned: withoutPieces(text.text, pieces) }]
  })
}
