import { useEffect, useEffectEvent } from 'react'

/** Calls `onEscape` for Esc while active, unless a field, menu or dialog handles the key. */
export const useEscape = (isActive: boolean, onEscape: () => void): void => {
  const onKeyEscape = useEffectEvent(onEscape)
  useEffect(() => {
    if (!isActive) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const isTaken = event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')
      if (!isTaken) onKeyEscape()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive])
}
