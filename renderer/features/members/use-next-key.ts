import { useEffect, useEffectEvent } from 'react'

/** F8 goes to the next question, as on the page on which a document is checked. */
export const useNextKey = (onNext: () => void): void => {
  const next = useEffectEvent(onNext)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F8') return
      event.preventDefault()
      next()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
