import { useEffect, useEffectEvent, useRef } from 'react'
import type { PreviewPage } from '../../../../preload/contract.ts'
import { useText } from '../../../text.ts'
import { sizeOf } from './draw-pages.ts'
import { pageName } from './page-name.ts'
import { PaperPage } from './paper-page.tsx'
import { pageForKey } from './turn-page.ts'
import { useInnerWidth, type DrawnPage } from './use-pages.ts'

/** The pages small, one below the other, with the way to those before and after them. Arrow keys go from one to the next, beyond these too. */
export const Thumbnails = ({ pages, nameOf, current, total, onChoose }: {
  readonly pages: readonly DrawnPage[]
  readonly nameOf: (page: PreviewPage) => string
  /** The number of the page that is shown, from 1. */
  readonly current: number
  /** Of the whole pack. */
  readonly total: number
  readonly onChoose: (page: number) => void
}) => {
  const { packPreview: text, format } = useText()
  const list = useRef<HTMLDivElement>(null)
  const width = useInnerWidth(list)
  /** The page with the focus may give way to others: then the focus goes to the one that is shown. */
  const isByKey = useRef(false)
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const next = pageForKey(event.key, current - 1, total)
    if (next === null) return
    event.preventDefault()
    isByKey.current = true
    onChoose(next + 1)
  })
  useEffect(() => {
    const element = list.current
    const onKey = (event: KeyboardEvent): void => press(event)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>(`[data-page="${current}"]`)
    if (isByKey.current) chosen?.focus()
    isByKey.current = false
    chosen?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const first = pages[0]?.number ?? 1
  const last = pages.at(-1)?.number ?? total
  return (
    <>
      {first > 1 && <button type="button" className="preview__left" onClick={() => onChoose(first - 1)}>{text.before({ count: first - 1 })}</button>}
      <div ref={list} className="thumbnails" role="listbox" aria-label={text.thumbnails}>
        {pages.map((page) => (
          <div key={page.number} role="none" className="thumbnail" data-current={page.number === current}>
            <div className="thumbnail__paper" aria-hidden="true" inert><PaperPage page={page.element} scale={width / sizeOf(page.element).width} /></div>
            <button type="button" className="thumbnail__number" role="option" aria-selected={page.number === current} data-page={page.number} tabIndex={page.number === current ? 0 : -1}
              aria-label={pageName(text, page.number, nameOf(page))} onClick={() => onChoose(page.number)}>{format.number(page.number)}</button>
          </div>
        ))}
      </div>
      {last < total && <button type="button" className="preview__left" onClick={() => onChoose(last + 1)}>{text.after({ count: total - last })}</button>}
    </>
  )
}
