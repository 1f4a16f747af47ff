import { useEffect } from 'react'

/** What Tab reaches. */
const reachable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]'
/** How long a page may take to give the focus to something itself, in milliseconds. */
const patience = 100

type Step = { readonly parent: Element; /** Of the child that leads to what had the focus. */ readonly index: number }

/** The way from an element up to its page. */
const stepsUpFrom = (element: Element): readonly Step[] => {
  const { parentElement: parent } = element
  if (parent === null || element.classList.contains('sheet')) return []
  return [{ parent, index: [...parent.children].indexOf(element) }, ...stepsUpFrom(parent)]
}

const isSeen = (element: Element): boolean => !('checkVisibility' in element) || element.checkVisibility()

const reachableIn = (element: Element | undefined): readonly HTMLElement[] => {
  if (element === undefined) return []
  const own = element instanceof HTMLElement && element.matches(reachable) ? [element] : []
  return [...own, ...element.querySelectorAll<HTMLElement>(reachable)].filter(isSeen)
}

/** What is nearest to where something was: what took its place, else what comes after it, else what is before it. */
const nearest = ({ parent, index }: Step): HTMLElement | undefined => {
  const children = [...parent.children]
  return children.slice(index).flatMap(reachableIn)[0] ?? children.slice(0, index).flatMap(reachableIn).at(-1)
}

const placeFor = (steps: readonly Step[]): HTMLElement | null => {
  const here = steps.filter(({ parent }) => parent.isConnected && !parent.classList.contains('sheet') && !parent.classList.contains('page__scroll'))
  for (const step of here) {
    const found = nearest(step)
    if (found) return found
  }
  return document.querySelector<HTMLElement>('.sheet h1[tabindex]')
}

/**
 * Gives the focus to what is nearest where an element that had it was removed, such as a form that was saved or a row that was
 * deleted, and the page gave it to nothing. Chromium remembers the place for the next Tab, but the focus itself is on the body:
 * a screen reader says nothing and Enter, Space and the arrow keys do nothing. `FocusScope` of React Aria restores the focus only
 * for what is wrapped in one.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    let focused: Element | null = null
    let steps: readonly Step[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const isLost = (): boolean => focused !== null && !focused.isConnected && (document.activeElement === null || document.activeElement === document.body)
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target.closest('.sheet') === null) return
      focused = target
      steps = stepsUpFrom(target)
    }
    const look = (): void => {
      timer = undefined
      if (!isLost()) return
      focused = null
      placeFor(steps)?.focus({ preventScroll: true })
    }
    const page = new MutationObserver(() => {
      if (timer === undefined && isLost()) timer = setTimeout(look, patience)
    })
    page.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', note)
    return () => {
      page.disconnect()
      document.removeEventListener('focusin', note)
      clearTimeout(timer)
    }
  }, [])
}
