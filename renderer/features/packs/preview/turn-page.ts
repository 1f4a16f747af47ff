/** Where a key leads among so many pages, counted from 0; null for a key that turns no page. */
export const pageForKey = (key: string, at: number, count: number): number | null => {
  const last = Math.max(0, count - 1)
  if (key === 'ArrowRight' || key === 'ArrowDown' || key === 'PageDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp' || key === 'PageUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

/** What a box that scrolls knows of itself. */
export type ScrollPlace = { readonly scrollTop: number; readonly clientHeight: number; readonly scrollHeight: number }

const edge = 4

/** The same beside a page that scrolls: up and down stay with the page until it ends. */
export const pageForKeyBeside = (key: string, at: number, count: number, { scrollTop, clientHeight, scrollHeight }: ScrollPlace): number | null => {
  if (key === 'ArrowDown' || key === 'ArrowUp') return null
  if (key === 'PageDown' && scrollTop + clientHeight < scrollHeight - edge) return null
  return key === 'PageUp' && scrollTop > edge ? null : pageForKey(key, at, count)
}
