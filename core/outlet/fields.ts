import type { EventValueKind } from '../event/event-values.ts'

/** One fact of an outlet. How it is typed, limited and stored is derived from this. */
type OutletField = {
  readonly value: EventValueKind
  /** Its column in `outlets`. */
  readonly column: string
}

/** Every fact of an outlet, in the order a person reads it. To add one: declare it here, give it a column in a new migration and name it in `outlets.fields`. */
export const outletFields = {
  /** Empty for an outlet that is a member: then the name is that of the member. */
  name: { value: 'line', column: 'name' },
  /** Whom to ask there, and where in the house the letters are. */
  contact: { value: 'line', column: 'contact' },
  phone: { value: 'line', column: 'phone' },
  /** Street and town lines as they are printed on labels and envelopes. Of a member it is the member's, where this is empty. */
  address: { value: 'text', column: 'address' },
  lettersPerPack: { value: 'number-of', column: 'letters_per_pack' },
  note: { value: 'text', column: 'note' },
} as const satisfies Readonly<Record<string, OutletField>>

export type OutletFields = typeof outletFields
export type OutletFieldName = keyof OutletFields
export const outletFieldNames = Object.keys(outletFields) as readonly OutletFieldName[]
