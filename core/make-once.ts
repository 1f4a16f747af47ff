/** Makes a value at its first use and keeps it: for tables that take too long to make at start. */
export const makeOnce = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
