/** One fault of the database file: a message of SQLite, or a row that refers to a missing one. */
export type DatabaseFinding =
  | { readonly kind: 'integrity'; readonly text: string }
  | { readonly kind: 'missing-row'; readonly table: string; readonly parent: string }

export type DatabaseCounts = Readonly<Record<'cases' | 'targets' | 'members' | 'actions' | 'packs' | 'reports', number>>

/** The result of a check of the database file, and the number of its rows. */
export type DatabaseCheck = {
  readonly isSound: boolean
  readonly findings: readonly DatabaseFinding[]
  readonly counts: DatabaseCounts
}

/** Where the database file is, and the number of its rows. */
export type DatabaseFile = { readonly path: string; readonly counts: DatabaseCounts }
