import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import type { PreviewPage } from '../../../../preload/contract.ts'
import { useText } from '../../../text.ts'
import { hasMoreThanDrawn, sizeOf } from './draw-pages.ts'
import { pageName } from './page-name.ts'
import { PaperPage } from './paper-page.tsx'
import './preview.css'
import { PreviewBar } from './preview-bar.tsx'
import { Thumbnails } from './thumbnails.tsx'
import { pageForKeyBeside } from './turn-page.ts'
import { useInnerWidth, usePages, type DrawnPage, type PagesFile } from './use-pages.ts'
import { scaleFor } from './zoom.ts'

/** The page of a number among some that were drawn, else the one nearest to it: while others are made, the last ones stay. */
const nearest = (pages: readonly DrawnPage[], number: number): DrawnPage | undefined =>
  pages.find((page) => page.number >= number) ?? pages.at(-1)

/**
 * The pages of the pack's file: small ones at the side, one large. `file` holds the pages around `page`, of `totalPages`; when
 * another page is asked for, `onPage` gets its number.
 */
export const PackPreview = ({ file, page: wanted, totalPages, isBusy, nameOf, goTo, note, onPage, onPrint }: {
  readonly file: PagesFile | null
  /** Numbers of pages are those in the whole pack, from 1. */
  readonly page: number
  readonly totalPages: number
  readonly isBusy: boolean
  /** The name of a page, such as `Letter for Tamsin Oyelaran`; empty for none. */
  readonly nameOf: (page: PreviewPage) => string
  /** The field to go to a place; it gets the name of the page shown. */
  readonly goTo: (name: string) => ReactNode
  /** What is to be said of all pages. */
  readonly note?: string | null
  readonly onPage: (page: number) => void
  /** Gets the page that is shown; `printPages` prints it. */
  readonly onPrint?: (page: HTMLElement) => void
}) => {
  const text = useText().packPreview
  const host = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const { state, pages } = usePages(file, host)
  const room = useInnerWidth(stage)
  const [zoom, setZoom] = useState(1)
  const shown = nearest(pages, wanted)
  const number = shown?.number ?? 0
  const toTop = useEffectEvent((_of: number): void => {
    if (stage.current) stage.current.scrollTop = 0
  })
  useEffect(() => toTop(number), [number])
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!stage.current || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || shown === undefined) return
    const next = pageForKeyBeside(event.key, number - 1, totalPages, stage.current)
    if (next === null) return
    event.preventDefault()
    if (next !== number - 1) onPage(next + 1)
  })
  useEffect(() => {
    const element = stage.current
    const onKey = (event: KeyboardEvent): void => press(event)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  const name = shown ? nameOf(shown) : ''
  const isElsewhere = shown !== undefined && number !== Math.min(wanted, totalPages)
  return (
    <section className="preview" aria-label={text.title} aria-busy={isBusy}>
      <PreviewBar number={number} total={totalPages} zoom={zoom} isBusy={isBusy || isElsewhere} goTo={goTo(name)} onTurn={onPage} onZoom={setZoom}
        onPrint={onPrint ? () => shown && onPrint(shown.element) : null} />
      {note && <p className="preview__note" role="status">{note}</p>}
      <div className="preview__body">
        {totalPages > 1 && pages.length > 0 && (
          <div className="preview__side">
            <Thumbnails pages={pages} nameOf={nameOf} current={number} total={totalPages} onChoose={onPage} />
          </div>
        )}
        <div ref={stage} className="preview__stage" role="region" aria-label={shown ? pageName(text, number, name) : text.thumbnails} tabIndex={0}>
          {shown && hasMoreThanDrawn(shown.element) && <p className="preview__more">{text.more}</p>}
          {shown && <PaperPage page={shown.element} scale={scaleFor(room, sizeOf(shown.element).width, zoom)} />}
          {!shown && <p className="preview__empty">{state === 'failed' ? text.failed : text.empty}</p>}
        </div>
      </div>
      <div ref={host} className="preview__measure" aria-hidden="true" />
    </section>
  )
}
