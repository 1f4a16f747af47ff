import { assignText, doesReplace } from '../../../core/case/assign-text.ts'
import type { AssignPlace, AssignProblem } from '../../../core/case/assign-text.ts'
import type { UpdateAnswers } from '../../../core/case/update-choices.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { draftGaps, type DraftGap } from '../../../core/case/draft-gaps.ts'
import { fullDraft } from '../../../core/case/full-draft.ts'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { formFieldOf } from '../../../core/case/field-path.ts'
import type { FieldPath, FormField } from '../../../core/case/field-path.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import type { Provenance, Reading, SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import { ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import { rangesWithout, textOfRanges } from './check-ranges.ts'
import { readValuesOf, valueIn, type ReadValues } from './check-read-values.ts'

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
}

/** What is kept of a check while it goes on: also whether the document is added to the case it belongs to, and which of its changes are taken. */
export type CheckAnswers = { readonly state: CheckState; readonly isAttached: boolean; readonly updates: UpdateAnswers }

/** The answers that an earlier version kept, with the fields that came later. */
export const fullAnswers = (kept: unknown, initial: CheckAnswers): CheckAnswers => {
  const { state, isAttached, updates = {} } = kept as Omit<CheckAnswers, 'updates'> & Partial<CheckAnswers>
  return { isAttached, updates, state: { ...initial.state, ...state, draft: fullDraft(state.draft) } }
}

export const startCheck = (reading: Reading): CheckState => {
  const draft = draftFromReading(reading)
  const { provenance, unreadRanges } = reading
  return { draft, provenance, unreadRanges, readValues: readValuesOf(draft, provenance), settled: [], touched: [] }
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

/** Fields of the form that a person has to check, in the given order. */
export const toCheck = (state: CheckState, order: (field: FormField) => number): readonly FormField[] =>
  [...new Set([...state.provenance.map(({ field }) => formFieldOf(field)), ...gapsOf(state).map(({ field }) => field)])]
    .filter((field) => isFieldWaiting(state, field))
    .toSorted((one, other) => order(one) - order(other))

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

/** Fills a field with text of the source, and records its place; the place of a replaced value is unread again. */
export const assigned = (
  state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[], place: AssignPlace,
): Result<{ readonly state: CheckState; readonly field: FormField }, AssignProblem> => {
  const done = assignText(state.draft, place, textOfRanges(lines, ranges))
  if (!done.ok) return done
  const field = formFieldOf(done.value.field)
  const replacedRanges = doesReplace(place) ? state.provenance.filter((entry) => isOf(entry, field)).flatMap((entry) => entry.ranges) : []
  const kept = doesReplace(place) ? state.provenance.filter((entry) => !isOf(entry, field)) : state.provenance
  const others = kept.map((entry) => ({ ...entry, ranges: rangesWithout(entry.ranges, ranges) })).filter((entry) => entry.ranges.length > 0)
  return ok({
    state: {
      draft: done.value.draft,
      provenance: [...others, { field: done.value.field, ranges, confidence: 'sure', reason: 'by-hand' }],
      unreadRanges: rangesWithout([...state.unreadRanges, ...rangesWithout(replacedRanges, others.flatMap((entry) => entry.ranges))], ranges),
      readValues: { ...state.readValues, [field]: valueIn(done.value.draft, field) },
      settled: added(state.settled, field),
      touched: state.touched,
    },
    field,
  })
}

const moved = <Field extends FieldPath>(field: Field, list: ItemList, removed: number): Field | null => {
  const [head, index, ...rest] = field.split('.')
  if (head !== list || index === undefined) return field
  if (Number(index) === removed) return null
  // Only the number changes, so the path is still valid.
  return [head, Number(index) > removed ? Number(index) - 1 : index, ...rest].join('.') as Field
}

const movedAll = (fields: readonly FormField[], list: ItemList, removed: number): readonly FormField[] =>
  fields.map((field) => moved(field, list, removed)).filter((field) => field !== null)

/** Removes one item; its text is unread again, and the items after it move up. */
export const withoutItem = (state: CheckState, list: ItemList, index: number): CheckState => ({
  draft: { ...state.draft, [list]: state.draft[list].filter((_, at) => at !== index) },
  provenance: state.provenance.flatMap((entry) => {
    const field = moved(entry.field, list, index)
    return field === null ? [] : [{ ...entry, field }]
  }),
  unreadRanges: [...state.unreadRanges, ...state.provenance.filter((entry) => moved(entry.field, list, index) === null).flatMap((entry) => entry.ranges)],
  readValues: Object.fromEntries(Object.entries(state.readValues).flatMap(([name, value]) => {
    const field = moved(name as FormField, list, index)
    return field === null ? [] : [[field, value]]
  })),
  settled: movedAll(state.settled, list, index),
  touched: movedAll(state.touched, list, index),
})
