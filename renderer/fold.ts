import { useEffect, useState } from 'react'

/** How the window is folded: wide from 1200 px, rail from 800, narrow below, in pixels at 100 % text. */
export type Fold = 'wide' | 'rail' | 'narrow'

/** The fold of a window so wide with text so large (1 is 100 %): larger text folds earlier. */
export const foldOf = (width: number, textScale: number): Fold => {
  const room = width / textScale
  if (room >= 1200) return 'wide'
  return room >= 800 ? 'rail' : 'narrow'
}

const currentScale = (): number => Number(document.documentElement.style.getPropertyValue('--text-scale') || 1)
const currentFold = (): Fold => foldOf(window.innerWidth, currentScale())
const foldEvent = 'vigil-fold'

/** Sets the text size of the window (1 is 100 %) and folds it anew. */
export const setTextScale = (scale: number): void => {
  document.documentElement.style.setProperty('--text-scale', String(scale))
  window.dispatchEvent(new Event(foldEvent))
}

/** The fold of the window now. CSS sees the same as `data-fold` on the root. */
export const useFold = (): Fold => {
  const [fold, setFold] = useState<Fold>(currentFold)
  useEffect(() => {
    const refold = (): void => {
      const next = currentFold()
      document.documentElement.dataset['fold'] = next
      setFold(next)
    }
    refold()
    window.addEventListener('resize', refold)
    window.addEventListener(foldEvent, refold)
    return () => {
      window.removeEventListener('resize', refold)
      window.removeEventListener(foldEvent, refold)
    }
  }, [])
  return fold
}
