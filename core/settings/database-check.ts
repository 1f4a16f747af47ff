/** One fault of the database file: in SQLite's own words, or a row that names another one that is missing. */
export type DatabaseFinding =
  | { readonly kind: 'integrity'; readonly text: string }
  | { readonly kind: 'missing-row'; readonly table: string; readonly parent: string }

/** What a check of the database file found, and how much it holds. */
export type DatabaseCheck = {
  readonly isSound: boolean
  readonly findings: readonly DatabaseFinding[]
  readonly counts: Readonly<Record<'cases' | 'targets' | 'members' | 'actions' | 'packs' | 'reports', number>>
}
