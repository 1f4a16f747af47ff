import { useState } from 'react'
import { useNavigation } from './navigation.tsx'

export const placeKey = 'place'

/** The row that has the focus, and its distance from the top of the window, in pixels. */
type FocusedRow = { readonly key: string; readonly top: number }

/** How far each scroller of a page is scrolled, by its selector, and the row that has the focus. */
export type Place = { readonly tops: ReadonlyMap<string, number>; readonly focused: FocusedRow | null }

/** Where the page was when it was left, if Back led here. */
export const placeBefore = (memory: ReadonlyMap<string, unknown>, isBack: boolean): Place | null =>
  isBack ? ((memory.get(placeKey) as Place | undefined) ?? null) : null

/** The row that had the focus when the page was left. A list that draws only what is in sight draws this one too, so that it can have the focus again. */
export const useRowBefore = (): string | null => {
  const { memory, isBack } = useNavigation()
  const [key] = useState(() => placeBefore(memory, isBack)?.focused?.key ?? null)
  return key
}
