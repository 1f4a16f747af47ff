import { byPlace, rangesOfTarget } from './check/source-ranges.ts'
import { placeInTarget } from './field-path.ts'
import { withForeignAsked } from './foreign-contacts.ts'
import { withNeighboursAsked } from './neighbour-contacts.ts'
import type { Provenance, Reading, SourceRange } from './reading.ts'

/** Whether a reading is of the end of a case and still names somebody to write to, or a day to write before: words of thanks may be in any issue. */
export const isUnsureOutcome = ({ kind, targets, deadline }: Pick<Reading, 'kind' | 'targets' | 'deadline'>): boolean => kind === 'outcome' && (deadline !== null || targets.some(({ isCopy }) => !isCopy))

/** An address is asked about where text between the lines of its target is in no field: it may be a line of it. */
const withGapsAsked = (provenance: readonly Provenance[], unread: readonly SourceRange[]): readonly Provenance[] => provenance.map((entry) => {
  const place = placeInTarget(entry.field)
  if (place?.part !== 'postalLines' || entry.confidence === 'check') return entry
  const own = rangesOfTarget(provenance, place.target)
  const [first, last] = [own[0], own.at(-1)]
  const hasGap = first !== undefined && last !== undefined && unread.some((range) => byPlace(first, range) < 0 && byPlace(range, last) < 0)
  return hasGap ? { ...entry, confidence: 'check', reason: 'unread-between' } : entry
})

/**
 * Where the facts of a reading are, with what a person is asked although the reader is sure of it: a contact beside another
 * target, an address with text between its lines that is in no field, and an e-mail address of another country.
 */
export const askedProvenance = (reading: Pick<Reading, 'provenance' | 'unreadRanges' | 'targets'>): readonly Provenance[] =>
  withForeignAsked(withGapsAsked(withNeighboursAsked(reading.provenance), reading.unreadRanges), reading.targets)
