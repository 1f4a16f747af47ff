import { useEffect, useState } from 'react'
import { drawPages } from './draw-pages.ts'

/** `pages` are the last that were drawn; they stay while newer ones are drawn. */
export type DrawnPages = { readonly state: 'waiting' | 'drawn' | 'failed'; readonly pages: readonly HTMLElement[] }

/** The pages of a file's bytes, measured in an element of the window. */
export const usePages = (bytes: Uint8Array | null, host: React.RefObject<HTMLElement | null>): DrawnPages => {
  const [drawn, setDrawn] = useState<DrawnPages>({ state: 'waiting', pages: [] })
  useEffect(() => {
    if (bytes === null || !host.current) return
    let isLeft = false
    drawPages(bytes, host.current)
      .then((pages) => isLeft || setDrawn({ state: 'drawn', pages }))
      .catch(() => isLeft || setDrawn({ state: 'failed', pages: [] }))
    return () => { isLeft = true }
  }, [bytes, host])
  return drawn
}

/** The inner width of an element in CSS pixels, kept up to date. */
export const useInnerWidth = (element: React.RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return width
}
