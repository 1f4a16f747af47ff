/** What a preview of a restore counts, in the order in which it says it. */
export const restoredKinds = ['cases', 'members', 'actions', 'events', 'documents', 'packs', 'reports', 'drafts', 'waiting'] as const
export type RestoredKind = (typeof restoredKinds)[number]

/** One entry of the data, as a preview compares it. */
export type ComparedRow = {
  readonly id: string
  /** How it is called on the screen; empty for what has no name. */
  readonly name: string
  /** How many of its kind it is: one recording may be of twelve letters. */
  readonly count: number
  /** Equal where the entry is the same in both. */
  readonly content: string
}

/** How many entries of a kind there are, and the names of the first of them. */
export type CountedNames = { readonly count: number; readonly names: readonly string[] }

export type KindPreview = {
  readonly kind: RestoredKind
  /** Only in the copy. */
  readonly back: CountedNames
  /** Only in the data as they are now. */
  readonly lost: CountedNames
  /** In both, and as it was in the copy after the restore. */
  readonly changed: CountedNames
  readonly same: number
}

/** What a restore would do; nothing has changed yet. */
export type RestorePreview = {
  readonly kinds: readonly KindPreview[]
  readonly hasOtherSettings: boolean
  /** Whether the data would be encrypted as the copy is; a restore leaves them encrypted or not, as they are now. */
  readonly protection: 'same' | 'becomes-encrypted' | 'becomes-readable'
}

const maxNames = 3

const counted = (rows: readonly ComparedRow[]): CountedNames => ({
  count: rows.reduce((sum, { count }) => sum + count, 0),
  names: rows.map(({ name }) => name).filter((name) => name !== '').slice(0, maxNames),
})

/** Compares the entries of a kind in the copy with those there are now. */
export const compareKind = (kind: RestoredKind, inCopy: readonly ComparedRow[], now: readonly ComparedRow[]): KindPreview => {
  const copied = new Map(inCopy.map((row) => [row.id, row]))
  const present = new Set(now.map(({ id }) => id))
  const both = now.flatMap((row) => {
    const before = copied.get(row.id)
    return before ? [{ before, isSame: before.content === row.content }] : []
  })
  return {
    kind,
    back: counted(inCopy.filter(({ id }) => !present.has(id))),
    lost: counted(now.filter(({ id }) => !copied.has(id))),
    changed: counted(both.filter(({ isSame }) => !isSame).map(({ before }) => before)),
    same: counted(both.filter(({ isSame }) => isSame).map(({ before }) => before)).count,
  }
}
