import { useEffect, useMemo, useRef } from 'react'
import { linesByPage } from './page-marks.ts'
import type { PageDocument } from './pdf-pages/page-document.ts'
import { PageImage } from './page-image.tsx'
import type { SourceProps } from './source-context.ts'
import { useText } from '../../text.ts'

const none: readonly number[] = []

/** The pages of a PDF, one below the other. `onPage` gets the page in view, from 1. */
export const SourcePages = ({ pages, onPage, ...source }: SourceProps & { readonly pages: PageDocument; readonly onPage: (page: number) => void }) => {
  const text = useText().import
  const scroll = useRef<HTMLDivElement>(null)
  const { lines, turn } = source
  const ofPages = useMemo(() => linesByPage(lines), [lines])
  useEffect(() => {
    if (turn > 0) scroll.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'center' })
  }, [turn])
  const look = (): void => {
    const box = scroll.current
    if (!box) return
    const middle = box.getBoundingClientRect().top + box.clientHeight / 2
    const sheets = [...box.querySelectorAll<HTMLElement>('[data-page]')]
    const found = sheets.find((sheet) => sheet.getBoundingClientRect().bottom >= middle) ?? sheets.at(-1)
    if (found) onPage(Number(found.dataset['page']))
  }
  return (
    <div ref={scroll} className="source__scroll source__pages" role="region" aria-label={text.source} tabIndex={0} onScroll={look}>
      {pages.sizes.map((size, index) => (
        <PageImage key={index} pages={pages} number={index + 1} size={size} lines={lines} segments={source.segments} ofPage={ofPages.get(index + 1) ?? none}
          pieces={source.pieces} active={source.active} onField={source.onField} onHover={source.onHover} onPick={source.onPick} />
      ))}
    </div>
  )
}
