import { useEffect, type RefObject } from 'react'
import { leftKey, useNavigation } from '../navigation.tsx'

const scrollers = ['.sheet', '.page__scroll', '.page__side', '.cases-split__case', '.case-aside']
/** How long what is loaded may take to become as long as it was, in milliseconds. */
const maxWait = 3_000

const placeKey = 'place'
type Place = { readonly tops: ReadonlyMap<string, number>; readonly focusedKey: string | null }

const scrollerIn = (sheet: HTMLElement, selector: string): HTMLElement | null => (sheet.matches(selector) ? sheet : sheet.querySelector<HTMLElement>(selector))

/** Scrolls to where a page was; false while it is not long enough yet. */
const scrollBack = (sheet: HTMLElement, { tops }: Place): boolean => [...tops].every(([selector, top]) => {
  const scroller = scrollerIn(sheet, selector)
  if (scroller) scroller.scrollTop = top
  return scroller !== null && Math.abs(scroller.scrollTop - top) < 2
})

const focusBack = (sheet: HTMLElement, { focusedKey }: Place): boolean => {
  if (focusedKey === null) return true
  const element = sheet.querySelector<HTMLElement>(`[data-key="${CSS.escape(focusedKey)}"]`)
  element?.focus({ preventScroll: true })
  return element !== null
}

/** Remembers for each page of the trail how far it is scrolled and which row has the focus, and restores both on Back. */
export const useKeptPlace = (place: RefObject<HTMLElement | null>): void => {
  const { memory, isBack } = useNavigation()
  useEffect(() => {
    const sheet = place.current
    if (sheet === null) return undefined
    memory.delete(leftKey)
    const wanted = isBack ? (memory.get(placeKey) as Place | undefined) : undefined
    let isRestoring = wanted !== undefined
    const stop = (): void => {
      isRestoring = false
    }
    const began = performance.now()
    const restore = (): void => {
      if (!isRestoring || wanted === undefined) return
      if ((scrollBack(sheet, wanted) && focusBack(sheet, wanted)) || performance.now() - began > maxWait) stop()
      else requestAnimationFrame(restore)
    }
    restore()
    const note = (): void => {
      if (isRestoring || !sheet.isConnected || memory.has(leftKey)) return
      const tops = scrollers.flatMap((selector) => {
        const top = scrollerIn(sheet, selector)?.scrollTop ?? 0
        return top > 0 ? [[selector, top] as const] : []
      })
      const focused = sheet.contains(document.activeElement) ? document.activeElement?.closest<HTMLElement>('[data-key]') : null
      memory.set(placeKey, { tops: new Map(tops), focusedKey: focused?.dataset['key'] ?? null } satisfies Place)
    }
    const events = ['scroll', 'focusin'] as const
    const asked = ['wheel', 'pointerdown', 'keydown'] as const
    for (const event of events) sheet.addEventListener(event, note, { capture: true })
    for (const event of asked) document.addEventListener(event, stop, { capture: true })
    return () => {
      stop()
      for (const event of events) sheet.removeEventListener(event, note, { capture: true })
      for (const event of asked) document.removeEventListener(event, stop, { capture: true })
    }
  }, [place, memory, isBack])
}
