/** One fault of the database file: a message of SQLite, a row that refers to a missing one, a table or values that are not as Vigil makes them. `rebuilt` was one and is none any more. */
export type DatabaseFinding =
  | { readonly kind: 'integrity'; readonly text: string }
  | { readonly kind: 'missing-row'; readonly table: string; readonly parent: string }
  | { readonly kind: 'table' | 'rebuilt'; readonly name: string }
  | { readonly kind: 'value'; readonly table: string; readonly column: string; readonly count: number }
  | { readonly kind: 'doubled'; readonly count: number }

export type DatabaseCounts = Readonly<Record<'cases' | 'targets' | 'members' | 'actions' | 'packs' | 'reports', number>>

/** The result of a check of the database file, and the number of its rows. */
export type DatabaseCheck = {
  readonly isSound: boolean
  readonly findings: readonly DatabaseFinding[]
  readonly counts: DatabaseCounts
}

/** Where the database file is, and the number of its rows. */
export type DatabaseFile = { readonly path: string; readonly counts: DatabaseCounts }
