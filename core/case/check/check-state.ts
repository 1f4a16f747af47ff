import { assignText, doesReplace } from '../assign-text.ts'
import type { AssignPlace, AssignProblem } from '../assign-text.ts'
import type { UpdateAnswers } from '../update-choices.ts'
import type { CaseDraft } from '../draft.ts'
import { draftGaps, type DraftGap } from '../draft-gaps.ts'
import { fullDraft } from '../full-draft.ts'
import { draftFromReading } from '../make-draft.ts'
import { formFieldOf } from '../field-path.ts'
import type { FormField } from '../field-path.ts'
import type { ItemList } from '../new-item.ts'
import type { Provenance, Reading, SourceRange } from '../reading.ts'
import type { SourceLine } from '../source-text.ts'
import { askedProvenance } from '../asked.ts'
import { ok } from '../../result.ts'
import type { Result } from '../../result.ts'
import { overlapOf, rangesWithout, textOfRanges } from './source-ranges.ts'
import { byHarm } from './harm.ts'
import { renumbered } from './renumber.ts'
import { readValuesOf, valueIn, type ReadValues } from './read-values.ts'

/** The state of the check screen: the draft, the places of its facts, and what a person settled. */
export type CheckState = {
  readonly draft: CaseDraft
  readonly provenance: readonly Provenance[]
  readonly unreadRanges: readonly SourceRange[]
  /** What the document gives for each field, to tell it from what was typed. */
  readonly readValues: ReadValues
  /** Fields of the form that a person confirmed or filled. */
  readonly settled: readonly FormField[]
  /** Fields that were typed into and not left yet: they still show their question. */
  readonly touched: readonly FormField[]
  /** Whether the document was read with what was corrected in another case. */
  readonly isLearned: boolean
}

/** What is kept of a check while it goes on: also whether the document is added to the case it belongs to, and which of its changes are taken. */
export type CheckAnswers = { readonly state: CheckState; readonly isAttached: boolean; readonly updates: UpdateAnswers }

/** The answers that an earlier version kept, with the fields that came later. */
export const fullAnswers = (kept: unknown, initial: CheckAnswers): CheckAnswers => {
  const { state, isAttached, updates = {} } = kept as Omit<CheckAnswers, 'updates'> & Partial<CheckAnswers>
  return { isAttached, updates, state: { ...initial.state, ...state, draft: fullDraft(state.draft) } }
}

/** The check of a reading, at its start. */
export const startCheck = (reading: Reading, isLearned = false): CheckState => {
  const draft = draftFromReading(reading)
  const { unreadRanges } = reading
  const provenance = askedProvenance(reading)
  return { draft, provenance, unreadRanges, readValues: readValuesOf(draft, provenance), settled: [], touched: [], isLearned }
}

const added = (fields: readonly FormField[], field: FormField): readonly FormField[] => (fields.includes(field) ? fields : [...fields, field])

/** A person typed into a field. */
export const edited = (state: CheckState, field: FormField, draft: CaseDraft): CheckState => ({ ...state, draft, touched: added(state.touched, field) })

/** A person confirmed a field. */
export const confirmed = (state: CheckState, field: FormField): CheckState => ({
  ...state, settled: added(state.settled, field), touched: state.touched.filter((one) => one !== field),
})

/** A person left a field: if they typed into it, it is settled. */
export const leftField = (state: CheckState, field: FormField): CheckState => (state.touched.includes(field) ? confirmed(state, field) : state)

const isOf = (provenance: Provenance, field: FormField): boolean => formFieldOf(provenance.field) === field

/** What was read for a field of the form, in the order of reading. */
export const entriesOf = (state: CheckState, field: FormField): readonly Provenance[] => state.provenance.filter((entry) => isOf(entry, field))

const gapsOfDraft = new WeakMap<CaseDraft, readonly DraftGap[]>()

/** What is empty or invalid in the draft, found once for each draft. */
const gapsOf = ({ draft }: CheckState): readonly DraftGap[] => {
  const known = gapsOfDraft.get(draft)
  if (known !== undefined) return known
  const gaps = draftGaps(draft)
  gapsOfDraft.set(draft, gaps)
  return gaps
}

/** What is wrong with a field; null where nothing is. */
export const gapOf = (state: CheckState, field: FormField): DraftGap['code'] | null => gapsOf(state).find((gap) => gap.field === field)?.code ?? null

/** Whether a person still has to check a field: it is unsure or empty and not settled, or it is invalid, which nobody can settle. */
export const isFieldWaiting = (state: CheckState, field: FormField): boolean => {
  const gap = gapOf(state, field)
  if (gap === 'invalid') return true
  return !state.settled.includes(field) && (gap !== null || entriesOf(state, field).some(({ confidence }) => confidence === 'check'))
}

/** How many fields a person decided to leave empty, or with a greeting to somebody else. */
export const leftCount = (state: CheckState): number => gapsOf(state).filter(({ field }) => !isFieldWaiting(state, field)).length

/** Fields of the form that a person has to check, in the order of the harm they can do. */
export const toCheck = (state: CheckState): readonly FormField[] =>
  [...new Set([...state.provenance.map(({ field }) => formFieldOf(field)), ...gapsOf(state).map(({ field }) => field)])]
    .filter((field) => isFieldWaiting(state, field))
    .toSorted(byHarm)

/** How many fields of the form were read or settled, without those to check. */
export const readCount = (state: CheckState): number =>
  [...new Set(state.provenance.map(({ field }) => formFieldOf(field)))].filter((field) => !isFieldWaiting(state, field)).length

/** Provenance for marking the source: settled fields count as read, other values of a field as to check. */
export const shownProvenance = (state: CheckState): readonly Provenance[] =>
  state.provenance.flatMap((entry): readonly Provenance[] => {
    const isWaiting = isFieldWaiting(state, formFieldOf(entry.field))
    const offered = isWaiting ? (entry.alternatives ?? []) : []
    return [
      { ...entry, confidence: isWaiting ? entry.confidence : 'sure' },
      ...offered.map((alternative): Provenance => ({ field: entry.field, ranges: alternative.ranges, confidence: 'check', reason: entry.reason })),
    ]
  })

/** Where the present value of a field was read. */
export const rangesOf = (state: CheckState, field: FormField, value: string | null = null): readonly SourceRange[] => {
  const entries = entriesOf(state, field)
  const chosen = entries.flatMap((entry) => entry.alternatives ?? []).find((alternative) => alternative.value === value)
  return chosen ? chosen.ranges : entries.flatMap((entry) => entry.ranges)
}

/** What was read, without some places. What loses its last place is gone; what never had one, such as the kind of a document, stays. */
export const withoutPlaces = (provenance: readonly Provenance[], places: readonly SourceRange[]): readonly Provenance[] =>
  provenance.map((entry) => ({ ...entry, ranges: rangesWithout(entry.ranges, places) })).filter((entry, index) => entry.ranges.length > 0 || provenance[index]?.ranges.length === 0)

/** Fills a field with text of the source, and records its place; the place of a replaced value is unread again. */
export const assigned = (
  state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[], place: AssignPlace,
): Result<{ readonly state: CheckState; readonly field: FormField }, AssignProblem> => {
  const done = assignText(state.draft, place, textOfRanges(lines, ranges))
  if (!done.ok) return done
  const field = formFieldOf(done.value.field)
  const replacedRanges = doesReplace(place) ? state.provenance.filter((entry) => isOf(entry, field)).flatMap((entry) => entry.ranges) : []
  const kept = doesReplace(place) ? state.provenance.filter((entry) => !isOf(entry, field)) : state.provenance
  const others = withoutPlaces(kept, ranges)
  return ok({
    state: {
      draft: done.value.draft,
      provenance: [...others, { field: done.value.field, ranges, confidence: 'sure', reason: 'by-hand' }],
      unreadRanges: rangesWithout([...state.unreadRanges, ...rangesWithout(replacedRanges, others.flatMap((entry) => entry.ranges))], ranges),
      readValues: { ...state.readValues, [field]: valueIn(done.value.draft, field) },
      // One more line does not answer for the lines that were there before.
      settled: others.some((entry) => isOf(entry, field) && entry.confidence === 'check') ? state.settled : added(state.settled, field),
      touched: state.touched,
      isLearned: state.isLearned,
    },
    field,
  })
}

/** Removes one item; its text is unread again, and the items after it move up. */
export const withoutItem = (state: CheckState, list: ItemList, index: number): CheckState => {
  const isGone = ({ field }: Provenance): boolean => field === `${list}.${index}` || field.startsWith(`${list}.${index}.`)
  return {
    ...state,
    ...renumbered(state, list, (at) => (at === index ? null : at > index ? at - 1 : at)),
    draft: { ...state.draft, [list]: state.draft[list].filter((_, at) => at !== index) },
    unreadRanges: [...state.unreadRanges, ...state.provenance.filter(isGone).flatMap((entry) => entry.ranges)],
  }
}

/** The field that has the first of these places; null where none has it. */
export const fieldAt = (state: CheckState, ranges: readonly SourceRange[]): FormField | null => {
  const found = state.provenance.find((entry) => overlapOf(entry.ranges, ranges.slice(0, 1)).length > 0)
  return found === undefined ? null : formFieldOf(found.field)
}
