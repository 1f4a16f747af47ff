import type { FieldPath, FormField } from '../field-path.ts'
import type { ItemList } from '../new-item.ts'
import type { Provenance } from '../reading.ts'
import type { ReadValues } from './read-values.ts'

/** The new place of an item of a list; null where it is no longer there. */
export type NewPlace = (index: number) => number | null

/** What belongs to fields, and so moves with the items of a list. */
type OfFields = {
  readonly provenance: readonly Provenance[]
  readonly readValues: ReadValues
  readonly settled: readonly FormField[]
  readonly touched: readonly FormField[]
}

const renumberedField = <Field extends FieldPath>(field: Field, list: ItemList, newPlace: NewPlace): Field | null => {
  const [head, index, ...rest] = field.split('.')
  if (head !== list || index === undefined) return field
  const place = newPlace(Number(index))
  // Only the number changes, so the path is still valid.
  return place === null ? null : [head, place, ...rest].join('.') as Field
}

/** The same after the items of a list have moved; what belongs to an item that is gone is left out. */
export const renumbered = (state: OfFields, list: ItemList, newPlace: NewPlace): OfFields => {
  const all = (fields: readonly FormField[]): readonly FormField[] => [...new Set(fields.flatMap((field) => renumberedField(field, list, newPlace) ?? []))]
  return {
    provenance: state.provenance.flatMap((entry) => {
      const field = renumberedField(entry.field, list, newPlace)
      return field === null ? [] : [{ ...entry, field }]
    }),
    readValues: Object.fromEntries(Object.entries(state.readValues).flatMap(([name, value]) => {
      const field = renumberedField(name as FormField, list, newPlace)
      return field === null ? [] : [[field, value]]
    })),
    settled: all(state.settled),
    touched: all(state.touched),
  }
}
