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
  // A row that takes no focus itself: its first button does.
  const target = element?.matches('button, [tabindex]') ? element : element?.querySelector<HTMLElement>('button')
  if (!target) return false
  // Done only once it has the focus a frame later: a heading that comes with the list takes it first.
  const hasFocus = document.activeElement === target
  if (!hasFocus) target.focus({ preventScroll: true })
  return hasFocus
}

/** True once nothing is left to do. Rows drawn again may be a little lower or higher, so a row that is found is enough. */
const restoreOnce = (sheet: HTMLElement, wanted: Place): boolean => {
  const isScrolled = scrollBack(sheet, wanted)
  const isFocused = focusBack(sheet, wanted)
  if (isFocused && !isScrolled && wanted.focusedKey !== null) document.activeElement?.scrollIntoView({ block: 'nearest' })
  return isFocused && (isScrolled || wanted.focusedKey !== null)
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
      if (restoreOnce(sheet, wanted) || performance.now() - began > maxWait) stop()
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
