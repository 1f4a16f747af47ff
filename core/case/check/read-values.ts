import type { CaseDraft } from '../draft.ts'
import { formFieldOf, type FormField, type LetterPart } from '../field-path.ts'
import { letterParts } from '../letter-values.ts'
import type { Provenance } from '../reading.ts'

/** The values of fields as the document gives them; a field that was not read has none. */
export type ReadValues = Readonly<Partial<Record<FormField, unknown>>>

/** The path of a field in a draft: the form names a person by the item, and a letter's text by its paragraphs. */
const keysOf = (field: FormField): readonly string[] => {
  const [head = '', index, part] = field.split('.')
  if (head === 'peopleAtRisk' && index !== undefined) return [head, index, part ?? 'name']
  if (head === 'letters' && index !== undefined && part !== undefined) return [head, index, letterParts[part as LetterPart].typed]
  return [head, index, part].filter((key) => key !== undefined)
}

/** What a draft has for a field of the form. */
export const valueIn = (draft: CaseDraft, field: FormField): unknown => {
  return keysOf(field).reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], draft)
}

const put = (holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown => {
  if (key === undefined) return value
  if (Array.isArray(holder)) return holder.map((item: unknown, index) => (String(index) === key ? put(item, rest, value) : item))
  const fields = holder as Readonly<Record<string, unknown>>
  return { ...fields, [key]: put(fields[key], rest, value) }
}

/** The draft with another value in a field of the form. */
export const withValue = (draft: CaseDraft, field: FormField, value: unknown): CaseDraft => put(draft, keysOf(field), value) as CaseDraft

/** The draft with the value of the document in a field; as it is where the field was not read. */
export const withReadValue = (draft: CaseDraft, field: FormField, readValues: ReadValues): CaseDraft =>
  readValues[field] === undefined ? draft : put(draft, keysOf(field), readValues[field]) as CaseDraft

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
