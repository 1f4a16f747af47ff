/**
 * Names the form that a draft belongs to, and the record that it changes: `note/CASE/NOTE`, `member/new`.
 * Two forms never share a key.
 */
export type DraftKey = string & { readonly __draftKey: true }

/** What a person typed in a form and did not save yet. */
export type Draft = {
  readonly key: DraftKey
  /** JSON of the place in the window where the form is. */
  readonly page: string
  /** JSON of what the form holds. */
  readonly value: string
  /** The revision of the record when the form was opened; null for a new record. */
  readonly basedOn: number | null
  /** ISO 8601 instant of the last change. */
  readonly updatedAt: string
}
