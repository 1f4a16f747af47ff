import type { PlainKind } from './value-kinds.ts'

/** Kinds with rules of their own, in `case-values.ts`: they hold more than a plain value or depend on another field. */
export type CaseValueKind = PlainKind | 'issue' | 'ua-number' | 'ua-number-printed' | 'people' | 'targets' | 'letters'

/** A column of the search index; a hit names its column. */
export type FactSearch = 'numbers' | 'people' | 'title' | 'country' | 'targets' | 'letters' | 'story'

/** A section of the form of a case. */
type FormSection = 'deadline' | 'case' | 'people' | 'targets' | 'letters' | 'story' | 'more'

/** One fact of a case. How it is stored, limited, merged, compared, searched and shown is derived from this. */
export type CaseField = {
  /** What it holds: `value-kinds.ts` and `case-values.ts` say how it is typed, limited and stored. */
  readonly value: CaseValueKind
  /** Its column in `cases`; null where it has a table of its own. */
  readonly column: string | null
  /**
   * What a later issue of the case does to it. `later`: what the issue gives replaces what is kept.
   * `kept`: what is kept stays. `both`: the lists are joined. `matched`: item by item (`merge-update.ts`).
   */
  readonly merge: 'later' | 'kept' | 'both' | 'matched'
  readonly search: FactSearch | null
  /** Null where it is not typed but derived from another field. */
  readonly section: FormSection | null
}

/**
 * Every fact of a case, in the order a person reads and checks it. To add one: declare it here, give
 * it a column in a new migration, name it in the words of the window (`cases.field`) and let the
 * reader find it (`read-urgent-action.ts`).
 */
export const caseFields = {
  deadline: { value: 'day', column: 'deadline', merge: 'later', search: null, section: 'deadline' },
  /** Normal form `105/22`: number and two-digit year of the first Urgent Action of the case. */
  uaNumber: { value: 'ua-number', column: 'ua_number', merge: 'kept', search: 'numbers', section: 'case' },
  uaNumberPrinted: { value: 'ua-number-printed', column: 'ua_number_printed', merge: 'kept', search: 'numbers', section: null },
  kind: { value: 'issue', column: 'kind', merge: 'later', search: null, section: 'case' },
  issueDate: { value: 'day', column: 'issue_date', merge: 'later', search: null, section: 'case' },
  indexNumber: { value: 'index-number', column: 'index_number', merge: 'later', search: 'numbers', section: 'case' },
  title: { value: 'line', column: 'title', merge: 'later', search: 'title', section: 'case' },
  country: { value: 'line', column: 'country', merge: 'later', search: 'country', section: 'case' },
  /** Where the appeal itself is found online. */
  webPage: { value: 'web-address', column: 'web_page', merge: 'later', search: 'numbers', section: 'case' },
  peopleAtRisk: { value: 'people', column: 'people_at_risk', merge: 'later', search: 'people', section: 'people' },
  targets: { value: 'targets', column: null, merge: 'matched', search: 'targets', section: 'targets' },
  letters: { value: 'letters', column: 'letters', merge: 'later', search: 'letters', section: 'letters' },
  summary: { value: 'text', column: 'summary', merge: 'later', search: 'story', section: 'story' },
  demands: { value: 'paragraphs', column: 'demands', merge: 'later', search: 'story', section: 'story' },
  background: { value: 'text', column: 'background', merge: 'later', search: 'story', section: 'story' },
  /** English names of languages. */
  preferredLanguages: { value: 'lines', column: 'preferred_languages', merge: 'later', search: null, section: 'more' },
  ownLanguageWelcome: { value: 'answer', column: 'own_language_welcome', merge: 'later', search: null, section: 'more' },
  /** Numbers and addresses of earlier issues. */
  previous: { value: 'lines', column: 'previous', merge: 'both', search: 'numbers', section: 'more' },
} as const satisfies Readonly<Record<string, CaseField>>

export type CaseFields = typeof caseFields
export type CaseFieldName = keyof CaseFields

/** Fields that a person types; the others are derived from them. */
export type TypedFieldName = { readonly [Name in CaseFieldName]: CaseFields[Name]['section'] extends null ? never : Name }[CaseFieldName]

/** Fields with a column of their own in `cases`. */
export type StoredFieldName = { readonly [Name in CaseFieldName]: CaseFields[Name]['column'] extends null ? never : Name }[CaseFieldName]

/** Every field of a case, in the order of the table. */
export const caseFieldNames = Object.keys(caseFields) as readonly CaseFieldName[]
/** The fields that a form shows. */
export const typedFieldNames: readonly TypedFieldName[] = caseFieldNames.filter((name): name is TypedFieldName => caseFields[name].section !== null)
/** The fields that are columns of `cases`. */
export const storedFieldNames: readonly StoredFieldName[] = caseFieldNames.filter((name): name is StoredFieldName => caseFields[name].column !== null)
