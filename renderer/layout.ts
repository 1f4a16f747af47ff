import { useEffect, useState } from 'react'

/** The layout by width: wide from 1200 px, rail from 800, narrow below, in pixels at 100 % text. */
export type Layout = 'wide' | 'rail' | 'narrow'

/** The layout for a window width and text size (1 is 100 %): larger text needs more width. */
export const layoutOf = (width: number, textScale: number): Layout => {
  const room = width / textScale
  if (room >= 1200) return 'wide'
  return room >= 800 ? 'rail' : 'narrow'
}

const currentScale = (): number => Number(document.documentElement.style.getPropertyValue('--text-scale') || 1)
const currentLayout = (): Layout => layoutOf(window.innerWidth, currentScale())
const layoutEvent = 'vigil-layout'

/** Sets the text size of the window (1 is 100 %) and updates the layout. */
export const setTextScale = (scale: number): void => {
  document.documentElement.style.setProperty('--text-scale', String(scale))
  window.dispatchEvent(new Event(layoutEvent))
}

/** The present layout of the window. CSS has it as `data-layout` on the root element. */
export const useLayout = (): Layout => {
  const [layout, setLayout] = useState<Layout>(currentLayout)
  useEffect(() => {
    const update = (): void => {
      const next = currentLayout()
      document.documentElement.dataset['layout'] = next
      setLayout(next)
    }
    update()
    window.addEventListener('resize', update)
    window.addEventListener(layoutEvent, update)
    return () => {
      window.removeEventListener('resize', update)
      window.removeEventListener(layoutEvent, update)
    }
  }, [])
  return layout
}
