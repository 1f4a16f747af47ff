import { useEffect, useEffectEvent } from 'react'

/** Runs `listener` when the window gets the focus: what is outside the app may have changed since it lost it. */
export const useWindowFocus = (listener: () => void): void => {
  const onFocus = useEffectEvent(listener)
  useEffect(() => {
    const run = (): void => onFocus()
    window.addEventListener('focus', run)
    return () => window.removeEventListener('focus', run)
  }, [])
}
