import { useEffect, useEffectEvent, useRef } from 'react'
import { useText } from '../../../text.ts'
import { sizeOf } from './draw-pages.ts'
import { pageName } from './page-name.ts'
import { PaperPage } from './paper-page.tsx'
import { pageForKey } from './turn-page.ts'
import { useInnerWidth } from './use-pages.ts'

/** The pages small, one below the other. Arrow keys go from one to the next. */
export const Thumbnails = ({ pages, names, numberOf, current, onChoose }: {
  readonly pages: readonly HTMLElement[]
  readonly names: readonly string[]
  /** Of the page in the whole pack. */
  readonly numberOf: (place: number) => number
  readonly current: number
  readonly onChoose: (page: number) => void
}) => {
  const { packPreview: text, format } = useText()
  const list = useRef<HTMLDivElement>(null)
  const width = useInnerWidth(list)
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const next = pageForKey(event.key, current, pages.length)
    if (next === null) return
    event.preventDefault()
    onChoose(next)
    list.current?.querySelector<HTMLElement>(`[data-page="${next}"]`)?.focus()
  })
  useEffect(() => {
    const element = list.current
    const onKey = (event: KeyboardEvent): void => press(event)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    list.current?.querySelector(`[data-page="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <div ref={list} className="thumbnails" role="listbox" aria-label={text.thumbnails}>
      {pages.map((page, index) => (
        <div key={index} role="none" className="thumbnail" data-current={index === current}>
          <div className="thumbnail__paper" aria-hidden="true" inert><PaperPage page={page} scale={width / sizeOf(page).width} /></div>
          <button type="button" className="thumbnail__number" role="option" aria-selected={index === current} data-page={index} tabIndex={index === current ? 0 : -1}
            aria-label={pageName(text, numberOf(index), names[index] ?? '')} onClick={() => onChoose(index)}>{format.number(numberOf(index))}</button>
        </div>
      ))}
    </div>
  )
}
