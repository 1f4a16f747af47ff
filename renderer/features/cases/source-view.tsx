import { CaretDown, CaretUp } from '@phosphor-icons/react'
import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useText } from '../../text.ts'
import { IconButton } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import type { SourceProps } from './source-context.ts'
import { SourceLines } from './source-lines.tsx'
import { SourcePages } from './source-pages.tsx'
import './source.css'
import type { Pages } from './use-pages.ts'

const Legend = () => {
  const text = useText().import
  return (
    <ul className="legend" aria-label={text.legend}>
      <li><mark className="source__mark" data-kind="read">{text.legendRead}</mark></li>
      <li><mark className="source__mark" data-kind="check">{text.legendCheck}</mark></li>
      <li><mark className="source__mark" data-kind="unread">{text.legendUnread}</mark></li>
    </ul>
  )
}

/** The document beside its fields: its pages where the format has them, and its text. */
export const SourceView = ({ pages, view, onView, children, ...source }: SourceProps & {
  /** What is below the document. */
  readonly children?: ReactNode
  readonly pages: Pages
  readonly view: 'page' | 'text'
  readonly onView: (view: 'page' | 'text') => void
}) => {
  const text = useText().import
  const part = useRef<HTMLDivElement>(null)
  const whereId = useId()
  const [page, setPage] = useState(1)
  const count = pages.state === 'ready' ? pages.pages.sizes.length : 0
  const showsPages = pages.state === 'ready' && view === 'page'
  const turnTo = (to: number): void => {
    part.current?.querySelector(`[data-page="${to}"]`)?.scrollIntoView({ block: 'start' })
    setPage(to)
  }
  return (
    <div ref={part} className="check__source">
      <div className="source__head">
        {showsPages && (
          <>
            <IconButton icon={CaretUp} label={text.pageUp} saidBy={page <= 1 ? whereId : null} onPress={() => turnTo(page - 1)} />
            <IconButton icon={CaretDown} label={text.pageDown} saidBy={page >= count ? whereId : null} onPress={() => turnTo(page + 1)} />
            <span id={whereId} className="source__where">{text.pageOf({ page, count })}</span>
          </>
        )}
        {!showsPages && (
          <span className="source__where" role="status">
            {pages.state === 'opening' ? text.drawing : pages.state === 'failed' ? text.noPages : text.linesCount({ count: source.lines.findLastIndex((line) => line.text.trim() !== '') + 1 })}
          </span>
        )}
        {pages.state === 'ready' && (
          <Segmented label={text.sourceView} value={view} choices={[{ value: 'page', label: text.page }, { value: 'text', label: text.text }]} onChange={onView} />
        )}
        <Legend />
      </div>
      {showsPages ? <SourcePages {...source} pages={pages.pages} onPage={setPage} /> : <SourceLines {...source} />}
      {children}
    </div>
  )
}
