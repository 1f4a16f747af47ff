import type { PlainKind } from './value-kinds.ts'

/** One fact of a target. How it is stored, limited, merged, compared, searched and shown is derived from this. */
export type TargetField = {
  /** What it holds: `value-kinds.ts` says how it is typed, limited and stored. */
  readonly value: PlainKind
  /**
   * What a later issue of the case does to it. `later`: what the issue gives replaces what is kept.
   * `with-address`: only an issue that gives an address changes it. `with-contacts`: an issue that
   * gives any contact gives all that are still valid; one that gives none changes none.
   */
  readonly merge: 'later' | 'with-address' | 'with-contacts'
  readonly isSearched: boolean
  /** `always`: a field of every form. `on-demand`: shown when it is filled, or asked for. `beside-buttons`: at the end. */
  readonly form: 'always' | 'on-demand' | 'beside-buttons'
}

/**
 * Every fact of a target, in the order a person reads it. They are kept together as JSON in `targets.facts`.
 * To add one, declare it here and name it in the words of the window (`cases.field`).
 */
export const targetFields = {
  name: { value: 'line', merge: 'later', isSearched: true, form: 'always' },
  role: { value: 'line', merge: 'later', isSearched: true, form: 'always' },
  postalLines: { value: 'address', merge: 'later', isSearched: true, form: 'always' },
  /** English short name of the country the post goes to. */
  country: { value: 'line', merge: 'with-address', isSearched: true, form: 'always' },
  salutation: { value: 'line', merge: 'later', isSearched: false, form: 'always' },
  emails: { value: 'emails', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  phones: { value: 'phones', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  faxes: { value: 'phones', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  twitter: { value: 'lines', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  instagram: { value: 'lines', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  facebook: { value: 'lines', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  contactForms: { value: 'lines', merge: 'with-contacts', isSearched: true, form: 'on-demand' },
  notes: { value: 'paragraphs', merge: 'later', isSearched: true, form: 'on-demand' },
  /** True for one who only gets a copy of the letters. */
  isCopy: { value: 'flag', merge: 'later', isSearched: false, form: 'beside-buttons' },
} as const satisfies Readonly<Record<string, TargetField>>

export type TargetFields = typeof targetFields
export type TargetFieldName = keyof TargetFields

/** Every field of a target, in the order of the table. */
export const targetFieldNames = Object.keys(targetFields) as readonly TargetFieldName[]

/** The ways to reach a target other than by post. */
export type ContactField = { readonly [Name in TargetFieldName]: TargetFields[Name]['merge'] extends 'with-contacts' ? Name : never }[TargetFieldName]

const isContact = (name: TargetFieldName): name is ContactField => targetFields[name].merge === 'with-contacts'

/** The fields that hold ways to reach a target. */
export const contactFields: readonly ContactField[] = targetFieldNames.filter(isContact)
