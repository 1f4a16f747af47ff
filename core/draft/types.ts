/**
 * Names the form that a draft belongs to, and the record that it changes: `note/CASE/NOTE`, `member/new`.
 * Two forms never share a key.
 */
export type DraftKey = string & { readonly __draftKey: true }

/** A record that a draft changes or belongs to, by the table that has it. */
export type DraftRecord = { readonly table: 'cases' | 'members' | 'targets' | 'events' | 'outlets'; readonly id: string }

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

/** A draft as the list shows it. `about` names the case or member that it belongs to; empty for a form of something new. */
export type ListedDraft = Draft & { readonly about: string }
