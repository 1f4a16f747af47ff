const collator = new Intl.Collator('en', { numeric: true })

/** Compares names as a person looks for them: without regard to accents and letter case, and numbers by their value. */
export const compareNames = (one: string, other: string): number => collator.compare(one, other)

/** Members by name, those of one name by id: the one order of lists, packs and sheets. */
export const byName = (one: { readonly id: string; readonly name: string }, other: { readonly id: string; readonly name: string }): number =>
  compareNames(one.name, other.name) || one.id.localeCompare(other.id)
