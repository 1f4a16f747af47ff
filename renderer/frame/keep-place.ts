import { useEffect, type RefObject } from 'react'
import { placeBefore, placeKey, type Place } from '../kept-place.ts'
import { leftKey, useNavigation } from '../navigation.tsx'

const scrollers = ['.sheet', '.page__scroll', '.page__side', '.cases-split__case', '.case-aside']
/** How long what is loaded may take to become as long as it was, in milliseconds. */
const maxWait = 10_000
/** For how many frames a page has to rest in its place: rows that come into sight are drawn, then measured, a frame later each, and what is above the list may come later still. */
const restFrames = 30

const scrollerIn = (sheet: HTMLElement, selector: string): HTMLElement | null => (sheet.matches(selector) ? sheet : sheet.querySelector<HTMLElement>(selector))

const scrollTo = (scroller: HTMLElement | null, top: number): boolean => {
  if (scroller) scroller.scrollTop = top
  return scroller !== null && Math.abs(scroller.scrollTop - top) < 2
}

const topOf = (element: Element): number => element.getBoundingClientRect().top

/**
 * Scrolls a row to where it was in the window, and reports whether it rests there. Its distance from the start of
 * the list is not exact: rows above it that are not drawn have an estimated height.
 */
const scrollRowTo = (row: HTMLElement, scroller: HTMLElement, top: number): boolean => {
  const before = scroller.scrollTop
  if (Math.abs(topOf(row) - top) >= 2) scroller.scrollTop += topOf(row) - top
  // At the end of the list nothing moves any more.
  return Math.abs(scroller.scrollTop - before) < 2
}

/** True once the row has the focus. A heading that comes with the list takes it first, so it is looked at again a frame later. */
const focusOn = (row: HTMLElement): boolean => {
  // A row that takes no focus itself: its first button does.
  const target = row.matches('button, [tabindex]') ? row : row.querySelector<HTMLElement>('button')
  const hasFocus = target !== null && document.activeElement === target
  if (!hasFocus) target?.focus({ preventScroll: true })
  return hasFocus
}

/** One try to bring a page back to its place: true once nothing is left to do, false while it has not loaded that far. */
const restoreOnce = (sheet: HTMLElement, { tops, focused }: Place): boolean => {
  const row = focused && sheet.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused.key)}"]`)
  const ofRow = row?.closest<HTMLElement>([...tops.keys()].join(',') || '.sheet') ?? null
  const areScrolled = [...tops].map(([selector, top]) => {
    const scroller = scrollerIn(sheet, selector)
    return row && focused && scroller !== null && scroller === ofRow ? scrollRowTo(row, scroller, focused.top) : scrollTo(scroller, top)
  })
  const isScrolled = areScrolled.every(Boolean)
  if (focused === null) return isScrolled
  return row !== null && focusOn(row) && isScrolled
}

/** Remembers for each page of the trail how far it is scrolled and which row has the focus, and restores both on Back. */
export const useKeptPlace = (place: RefObject<HTMLElement | null>): void => {
  const { memory, isBack } = useNavigation()
  useEffect(() => {
    const sheet = place.current
    if (sheet === null) return undefined
    memory.delete(leftKey)
    const wanted = placeBefore(memory, isBack)
    let isRestoring = wanted !== null
    const stop = (): void => {
      isRestoring = false
    }
    const began = performance.now()
    let rested = 0
    const restore = (): void => {
      if (!isRestoring || wanted === null) return
      rested = restoreOnce(sheet, wanted) ? rested + 1 : 0
      if (rested > restFrames || performance.now() - began > maxWait) stop()
      else requestAnimationFrame(restore)
    }
    restore()
    const note = (): void => {
      if (isRestoring || !sheet.isConnected || memory.has(leftKey)) return
      const tops = scrollers.flatMap((selector) => {
        const top = scrollerIn(sheet, selector)?.scrollTop ?? 0
        return top > 0 ? [[selector, top] as const] : []
      })
      const active = sheet.contains(document.activeElement) ? document.activeElement : null
      // A cell of a table has a key only while it has the focus: its row is found again.
      const row = active?.closest<HTMLElement>('.table__row') ?? active?.closest<HTMLElement>('[data-key]')
      const key = row?.dataset['key']
      memory.set(placeKey, { tops: new Map(tops), focused: row && key !== undefined ? { key, top: topOf(row) } : null } satisfies Place)
    }
    const events = ['scroll', 'focusin'] as const
    const asked = ['wheel', 'pointerdown', 'keydown'] as const
    // The place that a person saw when they pressed: a row that was measured late has moved without any scrolling.
    const stopAndNote = (): void => {
      stop()
      if (sheet.contains(document.activeElement)) note()
    }
    for (const event of events) sheet.addEventListener(event, note, { capture: true })
    for (const event of asked) document.addEventListener(event, stopAndNote, { capture: true })
    return () => {
      stop()
      for (const event of events) sheet.removeEventListener(event, note, { capture: true })
      for (const event of asked) document.removeEventListener(event, stopAndNote, { capture: true })
    }
  }, [place, memory, isBack])
}
