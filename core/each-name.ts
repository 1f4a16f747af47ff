/** An object with a value for each name. `valueOf` gives each name the value of its own type. */
export const eachName = <Made extends object>(names: readonly (keyof Made)[], valueOf: <Name extends keyof Made>(name: Name) => Made[Name]): Made =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Made

/** For each name, what the entry of a table refers to by the kind of its value. */
export const byKindOfValue = <Kinds extends object, Name extends string, Table extends { readonly [Each in Name]: { readonly value: keyof Kinds } }>(
  names: readonly Name[], table: Table, kinds: Kinds,
): { readonly [Each in Name]: Kinds[Table[Each]['value']] } =>
  Object.fromEntries(names.map((name) => [name, kinds[table[name].value]])) as { readonly [Each in Name]: Kinds[Table[Each]['value']] }
