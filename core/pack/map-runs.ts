/** Like `map`, but neighbours that are alike share one value: thousands of letters have the fit of the one before them. */
export const mapRuns = <Item, Value>(items: readonly Item[], isAlike: (one: Item, other: Item) => boolean, valueOf: (item: Item) => Value): readonly Value[] => {
  let last: { readonly item: Item; readonly value: Value } | null = null
  return items.map((item) => {
    if (last === null || !isAlike(last.item, item)) last = { item, value: valueOf(item) }
    return last.value
  })
}
