import { useEffect } from 'react'
import { useNavigation } from './navigation.tsx'

/** Brings the row that was found into view and gives it the focus, once it is there. Back leaves the focus where it was. */
export const useFoundRow = (key: string | null, isThere: boolean): void => {
  const { isBack } = useNavigation()
  useEffect(() => {
    if (key === null || !isThere || isBack) return undefined
    // A heading that comes with the list takes the focus first.
    const frame = requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>(`.sheet [data-key="${CSS.escape(key)}"]`)
      row?.scrollIntoView({ block: 'center' })
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [key, isThere, isBack])
}
