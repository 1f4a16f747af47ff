import { useLayoutEffect, useRef } from 'react'
import { copyOfDrawn } from './draw-picture.ts'
import { sizeOf } from './draw-pages.ts'

/** A drawn page at a scale. It is scaled like a picture, so its lines stay as they were drawn. */
export const PaperPage = ({ page, scale }: { readonly page: HTMLElement; readonly scale: number }) => {
  const holder = useRef<HTMLDivElement>(null)
  const { width, height } = sizeOf(page)
  useLayoutEffect(() => {
    holder.current?.replaceChildren(copyOfDrawn(page))
  }, [page])
  return (
    <div className="paper-page" style={{ inlineSize: width * scale, blockSize: height * scale }}>
      <div ref={holder} className="paper-page__sheet" style={{ transform: `scale(${scale})` }} />
    </div>
  )
}
