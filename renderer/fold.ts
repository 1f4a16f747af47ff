import { useEffect, useState } from 'react'

/** The layout by width: wide from 1200 px, rail from 800, narrow below, in pixels at 100 % text. */
export type Fold = 'wide' | 'rail' | 'narrow'

/** The layout for a window width and text size (1 is 100 %): larger text needs more width. */
export const foldOf = (width: number, textScale: number): Fold => {
  const room = width / textScale
  if (room >= 1200) return 'wide'
  return room >= 800 ? 'rail' : 'narrow'
}

const currentScale = (): number => Number(document.documentElement.style.getPropertyValue('--text-scale') || 1)
const currentFold = (): Fold => foldOf(window.innerWidth, currentScale())
const foldEvent = 'vigil-fold'

/** Sets the text size of the window (1 is 100 %) and updates the layout. */
export const setTextScale = (scale: number): void => {
  document.documentElement.style.setProperty('--text-scale', String(scale))
  window.dispatchEvent(new Event(foldEvent))
}

/** The present layout of the window. CSS has it as `data-fold` on the root element. */
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
