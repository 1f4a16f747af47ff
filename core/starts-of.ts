/** The start of each of several consecutive runs: lengths 2, 3, 4 start at 0, 2, 5. */
export const startsOf = (lengths: readonly number[]): readonly number[] => {
  let next = 0
  return lengths.map((length) => {
    const start = next
    next += length
    return start
  })
}
