/** The cases that a step is about: the first of them by name, and how many more there are. */
export type NamedCases = { readonly names: readonly string[]; readonly more: number }

const maxNames = 3

/** Names of cases for one line; a name that comes twice, or is empty, counts as none. */
export const namedCases = (names: readonly string[]): NamedCases => {
  const all = [...new Set(names)].filter((name) => name !== '')
  return { names: all.slice(0, maxNames), more: Math.max(0, all.length - maxNames) }
}
