import { assignText, doesReplace } from '../../../core/case/assign-text.ts'
import type { AssignPlace, AssignProblem } from '../../../core/case/assign-text.ts'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import { formFieldOf } from '../../../core/case/field-path.ts'
import type { FieldPath, FormField } from '../../../core/case/field-path.ts'
import type { Provenance, Reading, SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import { ok } from '../../../core/result.ts'
import type { Result } from '../../../core/result.ts'
import type { ItemList } from './case-form-context.ts'
import { rangesWithout, textOfRanges } from './check-ranges.ts'

/** What is on the screen while a reading is checked: the draft, where it came from, what a person settled. */
export type CheckState = {
  readonly draft: CaseDraft
  readonly provenance: readonly Provenance[]
  readonly unreadRanges: readonly SourceRange[]
  /** Fields of the form that a person confirmed or filled. */
  readonly settled: readonly FormField[]
  /** Fields typed into and not left yet: they still show their question. */
  readonly touched: readonly FormField[]
}

export const startCheck = (reading: Reading): CheckState => ({
  draft: draftFromReading(reading), provenance: reading.provenance, unreadRanges: reading.unreadRanges, settled: [], touched: [],
})

const added = (fields: readonly FormField[], field: FormField): readonly FormField[] => (fields.includes(field) ? fields : [...fields, field])

/** A person typed into a field. */
export const edited = (state: CheckState, field: FormField, draft: CaseDraft): CheckState => ({ ...state, draft, touched: added(state.touched, field) })

/** A person said that a field is right. */
export const confirmed = (state: CheckState, field: FormField): CheckState => ({
  ...state, settled: added(state.settled, field), touched: state.touched.filter((one) => one !== field),
})

/** A person left a field: what they typed is settled. */
export const left = (state: CheckState, field: FormField): CheckState => (state.touched.includes(field) ? confirmed(state, field) : state)

const isOf = (provenance: Provenance, field: FormField): boolean => formFieldOf(provenance.field) === field

/** What was read for a field of the form, in the order of reading. */
export const entriesOf = (state: CheckState, field: FormField): readonly Provenance[] => state.provenance.filter((entry) => isOf(entry, field))

/** Whether a field still waits for a person. */
export const waits = (state: CheckState, field: FormField): boolean =>
  !state.settled.includes(field) && entriesOf(state, field).some(({ confidence }) => confidence === 'check')

/** Fields of the form that wait for a person, in the order given by the form. */
export const toCheck = (state: CheckState, order: (field: FormField) => number): readonly FormField[] =>
  [...new Set(state.provenance.map(({ field }) => formFieldOf(field)))]
    .filter((field) => waits(state, field))
    .toSorted((one, other) => order(one) - order(other))

/** How many fields of the form were read or settled, without those that wait. */
export const readCount = (state: CheckState): number =>
  [...new Set(state.provenance.map(({ field }) => formFieldOf(field)))].filter((field) => !waits(state, field)).length

/** Provenance as the source shows it: settled fields are read, other values offered are to check. */
export const shownProvenance = (state: CheckState): readonly Provenance[] =>
  state.provenance.flatMap((entry): readonly Provenance[] => {
    const isWaiting = waits(state, formFieldOf(entry.field))
    const offered = isWaiting ? (entry.alternatives ?? []) : []
    return [
      { ...entry, confidence: isWaiting ? entry.confidence : 'sure' },
      ...offered.map((alternative): Provenance => ({ field: entry.field, ranges: alternative.ranges, confidence: 'check', reason: entry.reason })),
    ]
  })

/** Where the value that stands in a field now was read. */
export const rangesOf = (state: CheckState, field: FormField, value: string | null = null): readonly SourceRange[] => {
  const entries = entriesOf(state, field)
  const chosen = entries.flatMap((entry) => entry.alternatives ?? []).find((alternative) => alternative.value === value)
  return chosen ? chosen.ranges : entries.flatMap((entry) => entry.ranges)
}

/** Uses text of the source as a field, and books its place there; a replaced value's place is unread again. */
export const assigned = (
  state: CheckState, lines: readonly SourceLine[], ranges: readonly SourceRange[], place: AssignPlace,
): Result<{ readonly state: CheckState; readonly field: FormField }, AssignProblem> => {
  const done = assignText(state.draft, place, textOfRanges(lines, ranges))
  if (!done.ok) return done
  const field = formFieldOf(done.value.field)
  const given = doesReplace(place) ? state.provenance.filter((entry) => isOf(entry, field)).flatMap((entry) => entry.ranges) : []
  const kept = doesReplace(place) ? state.provenance.filter((entry) => !isOf(entry, field)) : state.provenance
  const others = kept.map((entry) => ({ ...entry, ranges: rangesWithout(entry.ranges, ranges) })).filter((entry) => entry.ranges.length > 0)
  return ok({
    state: {
      draft: done.value.draft,
      provenance: [...others, { field: done.value.field, ranges, confidence: 'sure', reason: 'by-hand' }],
      unreadRanges: rangesWithout([...state.unreadRanges, ...rangesWithout(given, others.flatMap((entry) => entry.ranges))], ranges),
      settled: added(state.settled, field),
      touched: state.touched,
    },
    field,
  })
}

const moved = <Field extends FieldPath>(field: Field, list: ItemList, gone: number): Field | null => {
  const [head, index, ...rest] = field.split('.')
  if (head !== list || index === undefined) return field
  if (Number(index) === gone) return null
  // Only the number changes: the path keeps its form.
  return [head, Number(index) > gone ? Number(index) - 1 : index, ...rest].join('.') as Field
}

const movedAll = (fields: readonly FormField[], list: ItemList, gone: number): readonly FormField[] =>
  fields.map((field) => moved(field, list, gone)).filter((field) => field !== null)

/** Removes one item; what was read for it is unread again, and what stands behind it moves up. */
export const withoutItem = (state: CheckState, list: ItemList, index: number): CheckState => ({
  draft: { ...state.draft, [list]: state.draft[list].filter((_, at) => at !== index) },
  provenance: state.provenance.flatMap((entry) => {
    const field = moved(entry.field, list, index)
    return field === null ? [] : [{ ...entry, field }]
  }),
  unreadRanges: [...state.unreadRanges, ...state.provenance.filter((entry) => moved(entry.field, list, index) === null).flatMap((entry) => entry.ranges)],
  settled: movedAll(state.settled, list, index),
  touched: movedAll(state.touched, list, index),
})
