import type { CaseDraft } from '../../../core/case/draft.ts'
import { formFieldOf, type FormField } from '../../../core/case/field-path.ts'
import type { Provenance } from '../../../core/case/reading.ts'

/** The values of fields as the document gives them; a field that was not read has none. */
export type ReadValues = Readonly<Partial<Record<FormField, unknown>>>

/** What a draft has for a field of the form. */
export const valueIn = (draft: CaseDraft, field: FormField): unknown => {
  const [head, index, part] = field.split('.')
  const keys = head === 'peopleAtRisk' ? [head, index, part ?? 'name'] : [head, index, part]
  return keys.reduce<unknown>((value, key) => (key === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[key]), draft)
}

const put = (holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(holder)) return holder.map((item: unknown, index) => (String(index) === key ? put(item, rest, value) : item))
  const fields = holder as Readonly<Record<string, unknown>>
  return { ...fields, [key]: put(fields[key], rest, value) }
}

/** The draft with the value of the document in a field; as it is where the field was not read. */
export const withReadValue = (draft: CaseDraft, field: FormField, readValues: ReadValues): CaseDraft =>
  readValues[field] === undefined ? draft : put(draft, field.split('.'), readValues[field]) as CaseDraft

/** The values of all fields that have a place in the document. */
export const readValuesOf = (draft: CaseDraft, provenance: readonly Provenance[]): ReadValues =>
  Object.fromEntries(provenance.map(({ field }) => formFieldOf(field)).map((field) => [field, valueIn(draft, field)]))

type Given = { readonly draft: CaseDraft; readonly readValues: ReadValues; readonly provenance: readonly Provenance[] }

/** Whether a field was read, and has neither the value that was read nor another that the document offers for it. */
export const isTypedOver = ({ draft, readValues, provenance }: Given, field: FormField): boolean => {
  if (readValues[field] === undefined) return false
  const value = valueIn(draft, field)
  const isOffered = provenance.some((entry) => formFieldOf(entry.field) === field && entry.alternatives?.some((alternative) => alternative.value === value) === true)
  return !isOffered && JSON.stringify(value) !== JSON.stringify(readValues[field])
}
