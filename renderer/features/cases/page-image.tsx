import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useText } from '../../text.ts'
import { isWithin } from './mark-source.ts'
import type { PageDocument, PageSize } from './pdf-pages/page-document.ts'
import { pageMarks } from './page-marks.ts'
import type { PageMark } from './page-marks.ts'
import { rangesAt } from './source-context.ts'
import type { SourceProps } from './source-context.ts'

/** True while an element is visible or nearly so. */
const useIsNear = (element: React.RefObject<HTMLElement | null>): boolean => {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const watch = new IntersectionObserver((entries) => setIsNear(entries.some(({ isIntersecting }) => isIntersecting)), { rootMargin: '100% 0px' })
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return isNear
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`

/** One page of the PDF, drawn while it is near the visible area, with the marks of the reading over it. */
export const PageImage = ({ pages, number, size, lines, segments, ofPage, pieces, active, onField, onHover, onPick }: Pick<SourceProps, 'lines' | 'segments' | 'pieces' | 'active' | 'onField' | 'onHover' | 'onPick'> & {
  readonly pages: PageDocument
  readonly number: number
  readonly size: PageSize
  /** Which lines are on it. */
  readonly ofPage: readonly number[]
}) => {
  const text = useText().import
  const sheet = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const isNear = useIsNear(sheet)
  // To measure all marks of three hundred pages takes seconds.
  const isMarked = isNear || active.some(({ line }) => ofPage.includes(line))
  const marks = useMemo(() => (isMarked ? pageMarks(lines, segments, ofPage).filter(({ page }) => page === number) : []), [isMarked, lines, segments, ofPage, number])
  const [width, setWidth] = useState(0)
  const [isDrawn, setIsDrawn] = useState(false)
  useEffect(() => {
    if (!sheet.current) return
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round((entry?.contentRect.width ?? 0) * window.devicePixelRatio)))
    watch.observe(sheet.current)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    if (!isNear || width === 0 || !canvas.current) return
    const drawing = pages.draw(number, canvas.current, width)
    // A stopped drawing rejects. A page that cannot be drawn stays blank; its text is shown under Text.
    drawing.done.then(() => setIsDrawn(true)).catch(() => undefined)
    return () => drawing.stop()
  }, [pages, number, isNear, width])
  const markAt = (event: MouseEvent): { readonly mark: PageMark; readonly element: HTMLElement } | null => {
    const element = event.target instanceof HTMLElement ? event.target : null
    const mark = marks[Number(element?.dataset['mark'])]
    return element && mark ? { mark, element } : null
  }
  const press = useEffectEvent((event: MouseEvent): void => {
    const at = markAt(event)
    const [field] = at?.mark.segment.fields ?? []
    if (field !== undefined) onField(field)
    if (at) onPick({ ranges: rangesAt(at.mark.line, at.mark.segment, pieces), anchor: at.element })
  })
  const hover = useEffectEvent((event: MouseEvent): void => {
    const [field] = markAt(event)?.mark.segment.fields ?? []
    if (field !== undefined) onHover(field)
  })
  // For the mouse only: by keyboard the same text can be reached and used under Text.
  useEffect(() => {
    const element = sheet.current
    const onPress = (event: MouseEvent): void => press(event)
    const onMove = (event: MouseEvent): void => hover(event)
    element?.addEventListener('click', onPress)
    element?.addEventListener('mouseover', onMove)
    return () => {
      element?.removeEventListener('click', onPress)
      element?.removeEventListener('mouseover', onMove)
    }
  }, [])
  return (
    <div ref={sheet} className="paper page-image" data-page={number} data-drawn={isDrawn} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas ref={canvas} role="img" aria-label={text.pageImage({ page: number })} />
      <div className="page-image__marks" aria-hidden="true">
        {marks.map((mark, index) => (
          <span key={index} data-mark={index} className={mark.segment.kind === 'plain' ? 'page-image__plain' : 'page-image__mark'} data-kind={mark.segment.kind} data-active={isWithin(mark.line, mark.segment, active)}
            style={{ left: percent(mark.x, size.width), top: percent(mark.y, size.height), width: percent(mark.width, size.width), height: percent(mark.height, size.height) }} />
        ))}
      </div>
    </div>
  )
}
