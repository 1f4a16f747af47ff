import type { AssignPlace, AssignProblem } from '../assign-text.ts'
import type { TargetDraft } from '../draft.ts'
import type { FormField } from '../field-path.ts'
import type { SourceRange } from '../reading.ts'
import { ok, type Result } from '../../result.ts'
import type { SourceLine } from '../source-text.ts'
import { emptyTargetDraft } from '../target-values.ts'
import { assigned, entriesOf, type CheckState } from './check-state.ts'
import { placesOfPart } from './contact-places.ts'
import { withoutEndCommas, wordsInField } from './cut-text.ts'
import { isTypedOver } from './read-values.ts'
import { byPlace, textOfRanges } from './source-ranges.ts'
import { takenOut } from './take-out.ts'
import { withCountryOfAddress } from './target-country.ts'

/** The address with its lines in the order of the document, as far as their places are known. */
const inOrder = (state: CheckState, lines: readonly SourceLine[], field: FormField, target: TargetDraft): string => {
  const places = entriesOf(state, field).flatMap(({ ranges }) => ranges).toSorted(byPlace)
    .map((range) => wordsInField(textOfRanges(lines, [range])))
  const placeOf = (line: string): number => places.findIndex((words) => words === wordsInField(line) || words.includes(wordsInField(line)))
  const typed = target.postalLines.split('\n').filter((line) => line.trim() !== '')
  return typed.some((line) => placeOf(line) < 0) ? typed.join('\n') : typed.toSorted((one, other) => placeOf(one) - placeOf(other)).join('\n')
}

const putTarget = (state: CheckState, index: number, change: (target: TargetDraft) => TargetDraft): CheckState => ({
  ...state, draft: { ...state.draft, targets: state.draft.targets.map((target, at) => (at === index ? change(target) : target)) },
})

/** A name or office that a person typed and that is replaced has no place in the document: it becomes a note of its target. */
const withTypedNote = (before: CheckState, after: CheckState, place: AssignPlace): CheckState => {
  if (place.kind !== 'target') return after
  const old = before.draft.targets[place.index]?.[place.part]
  const field = `targets.${place.index}.${place.part}` as const
  const isReplaced = typeof old === 'string' && old.trim() !== '' && place.part !== 'postalLines'
  const hasPlace = !isTypedOver(before, field) && entriesOf(before, field).length > 0
  return isReplaced && !hasPlace && after.draft.targets[place.index]?.[place.part] !== old ? putTarget(after, place.index, (target) => ({ ...target, notes: [...target.notes, old] })) : after
}

/** An address gets its lines in order, without commas at their ends, and its country. */
const withAddress = (before: CheckState, after: CheckState, lines: readonly SourceLine[], index: number): CheckState => {
  const field = `targets.${index}.postalLines` as const
  const old = before.draft.targets[index] ?? emptyTargetDraft
  const placed = putTarget(after, index, (target) => withCountryOfAddress({ ...target, postalLines: withoutEndCommas(inOrder(after, lines, field, target)) }, old))
  return { ...placed, readValues: { ...placed.readValues, [field]: placed.draft.targets[index]?.postalLines } }
}

/**
 * Says what a text of the document is: it leaves the field that has it and goes to this one. What it replaces is
 * unread again, or a note of its target where a person typed it, so that no text is lost.
 */
export const used = (
  state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[], place: AssignPlace,
): Result<{ readonly state: CheckState; readonly field: FormField }, AssignProblem> => {
  const before = takenOut(state, lines, ranges)
  const { taken, left } = place.kind === 'target' ? placesOfPart(lines, ranges, place.part) : { taken: ranges, left: [] }
  const done = assigned({ ...before, unreadRanges: [...before.unreadRanges, ...left] }, lines, taken, place)
  if (!done.ok) return done
  const noted = withTypedNote(before, done.value.state, place)
  const after = place.kind === 'target' && place.part === 'postalLines' ? withAddress(before, noted, lines, Math.min(place.index, before.draft.targets.length)) : noted
  return ok({ state: after, field: done.value.field })
}
