import { useEffect, useEffectEvent } from 'react'

/** Runs `onEscape` for Esc while active, unless a field, menu or dialog wants the key for itself. */
export const useEscape = (isActive: boolean, onEscape: () => void): void => {
  const heard = useEffectEvent(onEscape)
  useEffect(() => {
    if (!isActive) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const isTaken = event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')
      if (!isTaken) heard()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isActive])
}
