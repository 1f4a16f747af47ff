/** The page that a key turns to, from 0; null for other keys. */
export const pageForKey = (key: string, at: number, count: number): number | null => {
  const last = Math.max(0, count - 1)
  if (key === 'ArrowRight' || key === 'ArrowDown' || key === 'PageDown') return Math.min(last, at + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp' || key === 'PageUp') return Math.max(0, at - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

/** The scroll state of an element. */
export type ScrollPlace = { readonly scrollTop: number; readonly clientHeight: number; readonly scrollHeight: number }

const edge = 4

/** The same for a page that scrolls: up and down scroll the page until its end. */
export const pageForKeyBeside = (key: string, at: number, count: number, { scrollTop, clientHeight, scrollHeight }: ScrollPlace): number | null => {
  if (key === 'ArrowDown' || key === 'ArrowUp') return null
  if (key === 'PageDown' && scrollTop + clientHeight < scrollHeight - edge) return null
  return key === 'PageUp' && scrollTop > edge ? null : pageForKey(key, at, count)
}
