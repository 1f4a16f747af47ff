/** Makes a value at its first use and keeps it: for tables that cost too much to make at start. */
export const makeOnce = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
