import type { CaseDraft } from '../draft.ts'
import { formFieldOf, type FormField } from '../field-path.ts'
import type { Provenance, SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { entriesOf, withoutPlaces, type CheckState } from './check-state.ts'
import { linesWithoutWords, timesIn, withoutWords, wordsInField } from './cut-text.ts'
import { valueIn, withValue } from './read-values.ts'
import { byPlace, overlapOf, rangesWithout, textOfRanges } from './source-ranges.ts'
import { withCountryOfAddress } from './target-country.ts'

/** Fields whose text is that of the document; a day or a number is made of it. */
const holdsText = (field: FormField): boolean => !/^(?:deadline|issueDate|uaNumber|indexNumber|kind|country)$/u.test(field)

const withoutText = (value: unknown, words: string, skipped: number, isAddress: boolean): unknown => {
  if (typeof value === 'string') return isAddress ? linesWithoutWords(value.split('\n'), words, skipped)?.join('\n') ?? null : withoutWords(value, words, skipped)
  return Array.isArray(value) ? linesWithoutWords(value as readonly string[], words, skipped) : null
}

/** The draft without the text of one place in one field; null where the field does not have it. */
const fieldWithout = (draft: CaseDraft, lines: readonly SourceLine[], field: FormField, places: readonly SourceRange[], range: SourceRange): CaseDraft | null => {
  if (!holdsText(field)) return draft
  const words = textOfRanges(lines, [range])
  const above = places.flatMap((place) => (place.line === range.line && place.end > range.start ? [{ ...place, end: range.start }] : [place])).filter((place) => byPlace(place, range) < 0 && place.end > place.start)
  const left = withoutText(valueIn(draft, field), words, timesIn(wordsInField(textOfRanges(lines, above)), words), field.endsWith('.postalLines'))
  return left === null ? null : withValue(draft, field, left)
}

/** A run of text goes out as a whole; where the field has it in parts, one part after the other. */
const runWithout = (draft: CaseDraft, lines: readonly SourceLine[], field: FormField, places: readonly SourceRange[], parts: readonly SourceRange[]): CaseDraft => {
  const [first, last] = [parts[0], parts.at(-1)]
  const whole = first === undefined || last === undefined ? null : fieldWithout(draft, lines, field, places, { ...first, end: last.end })
  return whole ?? parts.toReversed().reduce((now, part) => fieldWithout(now, lines, field, places, part) ?? now, draft)
}

/** Ranges that follow each other in a line, together. */
const runsOf = (ranges: readonly SourceRange[]): readonly (readonly SourceRange[])[] => {
  const runs: SourceRange[][] = []
  for (const range of ranges.toSorted(byPlace)) {
    const before = runs.at(-1)?.at(-1)
    if (before !== undefined && before.line === range.line && before.end === range.start) runs.at(-1)?.push(range)
    else runs.push([range])
  }
  return runs
}

/**
 * Takes the text of some places out of the fields that have it. A value that was typed over and no longer has
 * the text stays as it is. The places are in no field afterwards and not yet unread: what follows says what they are.
 */
export const takenOut = (state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[]): CheckState => {
  const touched = state.provenance.filter((entry) => overlapOf(entry.ranges, ranges).length > 0)
  const cut = touched.reduce((now, { field, ranges: own }) => {
    const shown = formFieldOf(field)
    const places = entriesOf(state, shown).flatMap((entry) => entry.ranges)
    return runsOf(overlapOf(own, ranges)).toReversed().reduce((next, run) => runWithout(next, lines, shown, places, run), now)
  }, state.draft)
  const draft = { ...cut, targets: cut.targets.map((target, index) => withCountryOfAddress(target, state.draft.targets[index] ?? target)) }
  const fields = new Set(touched.map(({ field }) => formFieldOf(field)))
  // The items of a list that lost one have no numbers of their own any more.
  const provenance = withoutPlaces(state.provenance, ranges)
    .map((entry): Provenance => ({ ...entry, ...(fields.has(formFieldOf(entry.field)) ? { field: formFieldOf(entry.field) } : {}) }))
  return {
    ...state, draft, provenance,
    unreadRanges: rangesWithout(state.unreadRanges, ranges),
    readValues: Object.fromEntries(Object.entries(state.readValues).map(([field, value]) => [field, fields.has(field as FormField) ? valueIn(draft, field as FormField) : value])),
  }
}
