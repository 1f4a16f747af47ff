import { useEffect, useEffectEvent } from 'react'

type Listener = { readonly isInFields: boolean; readonly run: () => void }

/** Who waits for Esc, the newest last: only that one gets it, so that a form closes before the page it is on. */
const waiting: Listener[] = []

const layers = ['[role="dialog"]', '[role="alertdialog"]', '[role="menu"]', '[role="listbox"]']
const fields = ['input', 'textarea']

const answerEscape = (event: KeyboardEvent): void => {
  const newest = waiting.at(-1)
  if (event.key !== 'Escape' || event.defaultPrevented || newest === undefined) return
  const isTaken = event.target instanceof Element && event.target.closest([...layers, ...(newest.isInFields ? [] : fields)].join())
  if (isTaken) return
  event.preventDefault()
  newest.run()
}

/**
 * Calls `onEscape` for Esc while active, unless a menu or dialog handles the key, or something that became active
 * later. `isInFields`: also while a text field has the focus.
 */
export const useEscape = (isActive: boolean, onEscape: () => void, { isInFields = false } = {}): void => {
  const onKeyEscape = useEffectEvent(onEscape)
  useEffect(() => {
    if (!isActive) return undefined
    const listener: Listener = { isInFields, run: () => onKeyEscape() }
    if (waiting.length === 0) document.addEventListener('keydown', answerEscape)
    waiting.push(listener)
    return () => {
      waiting.splice(waiting.indexOf(listener), 1)
      if (waiting.length === 0) document.removeEventListener('keydown', answerEscape)
    }
  }, [isActive, isInFields])
}
