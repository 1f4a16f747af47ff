import { useEffect, useState } from 'react'
import type { PreviewPage } from '../../../../preload/contract.ts'
import { drawPages } from './draw-pages.ts'

/** Some pages of a pack as a Word file, and what each of them is. */
export type PagesFile = { readonly bytes: Uint8Array; readonly pages: readonly PreviewPage[] }

/** One page: drawn, and what it is. */
export type DrawnPage = PreviewPage & { readonly element: HTMLElement }

/** `pages` are the last that were drawn; they stay while newer ones are drawn. */
export type DrawnPages = { readonly state: 'waiting' | 'drawn' | 'failed'; readonly pages: readonly DrawnPage[] }

/** The pages of a file, measured in an element of the window. */
export const usePages = (file: PagesFile | null, host: React.RefObject<HTMLElement | null>): DrawnPages => {
  const [drawn, setDrawn] = useState<DrawnPages>({ state: 'waiting', pages: [] })
  useEffect(() => {
    if (file === null || !host.current) return
    let isLeft = false
    drawPages(file.bytes, host.current)
      .then((elements) => isLeft || setDrawn({ state: 'drawn', pages: file.pages.flatMap((page, index) => (elements[index] === undefined ? [] : [{ ...page, element: elements[index] }])) }))
      .catch(() => isLeft || setDrawn({ state: 'failed', pages: [] }))
    return () => { isLeft = true }
  }, [file, host])
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
