import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useText } from '../../../text.ts'
import { hasMoreThanDrawn, sizeOf } from './draw-pages.ts'
import { pageName } from './page-name.ts'
import { PaperPage } from './paper-page.tsx'
import './preview.css'
import { PreviewBar } from './preview-bar.tsx'
import { Thumbnails } from './thumbnails.tsx'
import { pageForKeyBeside } from './turn-page.ts'
import { useInnerWidth, usePages } from './use-pages.ts'
import { scaleFor } from './zoom.ts'

/**
 * The pages of the pack's file: small ones at the side, one large. `bytes` holds the first pages of
 * `totalPages`; `pageNames` has the name of each, such as `Letter for Tamsin Oyelaran`.
 */
export const PackPreview = ({ bytes, pageNames, pageNumbers, totalPages, isBusy, onPrint }: {
  readonly bytes: Uint8Array | null
  readonly pageNames: readonly string[]
  /** The number of each page in the whole pack: only the first of many letters are drawn. */
  readonly pageNumbers: readonly number[]
  readonly totalPages: number
  readonly isBusy: boolean
  /** Gets the drawn pages and which one is shown, from 0; `printPages` prints them. */
  readonly onPrint?: (pages: readonly HTMLElement[], current: number) => void
}) => {
  const text = useText().packPreview
  const host = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const { state, pages } = usePages(bytes, host)
  const room = useInnerWidth(stage)
  const [chosen, setChosen] = useState(0)
  const [zoom, setZoom] = useState(1)
  const current = Math.max(0, Math.min(chosen, pages.length - 1))
  const page = pages[current]
  const turn = (to: number): void => {
    setChosen(to)
    stage.current?.scrollTo({ top: 0 })
  }
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!stage.current || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const next = pageForKeyBeside(event.key, current, pages.length, stage.current)
    if (next === null) return
    event.preventDefault()
    if (next !== current) turn(next)
  })
  useEffect(() => {
    const element = stage.current
    const onKey = (event: KeyboardEvent): void => press(event)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  const name = pageNames[current] ?? ''
  const left = totalPages - pages.length
  const numberOf = (place: number): number => pageNumbers[place] ?? place + 1
  return (
    <section className="preview" aria-label={text.title} aria-busy={isBusy}>
      <PreviewBar current={current} number={numberOf(current)} count={pages.length} total={totalPages} name={page ? name : ''} zoom={zoom} isBusy={isBusy} onTurn={turn} onZoom={setZoom}
        onPrint={onPrint ? () => onPrint(pages, current) : null} />
      <div className="preview__body">
        {pages.length > 1 && (
          <div className="preview__side">
            <Thumbnails pages={pages} names={pageNames} numberOf={numberOf} current={current} onChoose={turn} />
            {left > 0 && <p className="preview__left">{text.left({ count: left })}</p>}
          </div>
        )}
        <div ref={stage} className="preview__stage" role="region" aria-label={page ? pageName(text, numberOf(current), name) : text.thumbnails} tabIndex={0}>
          {page && hasMoreThanDrawn(page) && <p className="preview__more">{text.more}</p>}
          {page && <PaperPage page={page} scale={scaleFor(room, sizeOf(page).width, zoom)} />}
          {!page && <p className="preview__empty">{state === 'failed' ? text.failed : text.empty}</p>}
        </div>
      </div>
      <div ref={host} className="preview__measure" aria-hidden="true" />
    </section>
  )
}
