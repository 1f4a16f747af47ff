import { useMemo, useState } from 'react'

/**
 * Gives each item that says the same as one before as that one, so that what is drawn from it is not drawn again: a sheet is
 * read again after each cell that is saved, and all but one of its rows stay as they are.
 */
export const useSameObjects = <Item>(items: readonly Item[]): readonly Item[] => {
  const [known] = useState(() => new Map<string, Item>())
  return useMemo(() => items.map((item) => {
    const text = JSON.stringify(item)
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, item)
    return item
  }), [items, known])
}
