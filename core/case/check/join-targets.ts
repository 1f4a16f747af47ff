import { eachName } from '../../each-name.ts'
import type { TargetDraft } from '../draft.ts'
import type { FieldPath } from '../field-path.ts'
import { formFieldOf } from '../field-path.ts'
import { targetFieldNames } from '../target-fields.ts'
import type { TargetFieldName } from '../target-fields.ts'
import type { TypedTarget } from '../target-values.ts'
import { confirmed, gapOf, isFieldWaiting, type CheckState } from './check-state.ts'
import { readValuesOf } from './read-values.ts'
import { renumbered } from './renumber.ts'
import { withCountryOfAddress } from './target-country.ts'

const isBlank = (text: string): boolean => text.trim() === ''

/** Fields of one line of which a target has only one: the other's goes to the field named here. */
const elsewhere = { name: 'postalLines', role: 'postalLines', salutation: 'notes' } as const satisfies Partial<Record<TargetFieldName, TargetFieldName>>
type SingleField = keyof typeof elsewhere
const isSingle = (name: TargetFieldName): name is SingleField => Object.hasOwn(elsewhere, name)

const isKept = (first: TargetDraft, other: TargetDraft, name: SingleField): boolean => isBlank(first[name]) || isBlank(other[name]) || first[name] === other[name]

/** Where a field of the other target goes. */
const destination = (first: TargetDraft, other: TargetDraft, name: TargetFieldName): TargetFieldName =>
  isSingle(name) && !isKept(first, other, name) ? elsewhere[name] : name

const joinedValue = (first: TargetDraft, other: TargetDraft, name: TargetFieldName): TypedTarget[TargetFieldName] => {
  const [one, two] = [first[name], other[name]]
  if (name === 'isCopy') return first.isCopy && other.isCopy
  if (typeof one === 'string' && typeof two === 'string') {
    if (name === 'country') return isBlank(one) ? two : one
    if (isSingle(name)) return isBlank(one) ? two : one
    const extra = (['name', 'role'] as const).filter((part) => !isKept(first, other, part)).map((part) => other[part])
    return [one, ...extra, two].filter((text) => !isBlank(text)).join('\n')
  }
  const lists = [one, two].flatMap((list) => (Array.isArray(list) ? (list as readonly string[]) : []))
  return [...new Set([...lists, ...(name === 'notes' && !isKept(first, other, 'salutation') ? [other.salutation] : [])])]
}

/** Two targets as one. Of two names or offices the second becomes a line of the address, of two greetings a note: no text is lost. */
const joinedTarget = (first: TargetDraft, other: TargetDraft): TargetDraft =>
  withCountryOfAddress({ id: first.id === '' ? other.id : first.id, ...eachName<Omit<TargetDraft, 'id'>>(targetFieldNames, (name) => joinedValue(first, other, name) as TypedTarget[typeof name]) }, first)

const partOf = (field: FieldPath): string | undefined => field.split('.')[2]
const isTargetField = (name: string | undefined): name is TargetFieldName => targetFieldNames.some((one) => one === name)

/** Makes two targets one, in the place of the first of them. */
export const joinedTargets = (state: CheckState, one: number, two: number): CheckState => {
  const [at, gone] = [Math.min(one, two), Math.max(one, two)]
  const [first, other] = [state.draft.targets[at], state.draft.targets[gone]]
  if (first === undefined || other === undefined || at === gone) return state
  const target = joinedTarget(first, other)
  const provenance = state.provenance.map((entry) => {
    const field = formFieldOf(entry.field)
    const part = partOf(field)
    return field.startsWith(`targets.${gone}.`) && isTargetField(part) ? { ...entry, field: `targets.${at}.${destination(first, other, part)}` as const } : field.startsWith(`targets.${at}.`) ? { ...entry, field } : entry
  })
  const moved = renumbered({ ...state, provenance }, 'targets', (index) => (index === gone ? at : index > gone ? index - 1 : index))
  const draft = { ...state.draft, targets: state.draft.targets.flatMap((kept, index) => (index === at ? [target] : index === gone ? [] : [kept])) }
  return { ...state, ...moved, draft, readValues: { ...moved.readValues, ...readValuesOf(draft, moved.provenance.filter(({ field }) => field.startsWith(`targets.${at}.`))) } }
}

/** What was read of one target is right; what is empty is still asked. */
export const confirmedTarget = (state: CheckState, index: number): CheckState =>
  targetFieldNames.map((name) => `targets.${index}.${name}` as const).filter((field) => isFieldWaiting(state, field) && gapOf(state, field) === null).reduce(confirmed, state)
