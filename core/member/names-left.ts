import type { Day } from '../day.ts'
import { findMembers } from './find-members.ts'
import type { TraceablePerson } from './member-traces.ts'

/** A text that a person typed and that stays when a member is erased. */
export type FreeText = {
  readonly place: 'action' | 'case' | 'history' | 'report' | 'event' | 'outlet' | 'member' | 'import' | 'pack' | 'settings'
  /** The action that has it, whose case is `about`; empty for the other places. */
  readonly id: string
  readonly about: string
  readonly on: Day | null
  readonly text: string
  /** Whether a first name alone may mean the member: in what a person types, not in facts. */
  readonly allowsParts: boolean
}

/** A free text that may name the member. */
export type NameLeft = Omit<FreeText, 'id' | 'allowsParts'>

type Named = FreeText & {
  /** The text without the pieces that may name the member. */
  readonly cleaned: string
}

const withoutPieces = (text: string, pieces: readonly { readonly start: number; readonly end: number }[]): string =>
  pieces.toSorted((one, other) => other.start - one.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text).replaceAll(/ {2,}/gu, ' ').trim()

/** The texts that may name the person, by the same search as the privacy sign of a report. */
export const namesLeft = (texts: readonly FreeText[], person: TraceablePerson): readonly Named[] => {
  const hits = findMembers(texts, [person])
  return texts.flatMap((text, at) => {
    const pieces = hits[at] ?? []
    return pieces.length === 0 ? [] : [{ ...text, cleaned: withoutPieces(text.text, pieces) }]
  })
}
