import { useEffect } from 'react'

/** Where the button is that makes the pack. */
export const makeButtonClass = 'pack-make'

/** A list or a dialog that is open has the keys. */
const isElsewhere = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]') !== null

/** Ctrl (on a Mac Command) with Enter presses the button from every field, after the field has taken what is typed in it. */
export const useMakeKey = (): void => useEffect(() => {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat || isElsewhere(event.target)) return
    const button = document.querySelector<HTMLButtonElement>(`.${makeButtonClass} button`)
    if (button === null) return
    event.preventDefault()
    event.stopPropagation()
    button.focus()
    button.click()
  }
  // In the capture phase, before a field takes Enter for itself.
  window.addEventListener('keydown', press, true)
  return () => window.removeEventListener('keydown', press, true)
}, [])
