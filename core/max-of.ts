/** The largest value, `-Infinity` of none. As arguments of `Math.max` a long list does not fit on the call stack. */
export const maxOf = (values: Iterable<number>): number => {
  let max = -Infinity
  for (const value of values) max = Math.max(max, value)
  return max
}

/** The smallest value, `Infinity` of none. */
export const minOf = (values: Iterable<number>): number => {
  let min = Infinity
  for (const value of values) min = Math.min(min, value)
  return min
}
