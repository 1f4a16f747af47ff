import { useEffect, useId, useRef } from 'react'
import type { MouseEvent } from 'react'
import { formFieldFrom } from '../../../core/case/field-path.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import { useText } from '../../text.ts'
import { isWithin, segmentsWithin } from './mark-source.ts'
import type { Segment } from './mark-source.ts'
import type { SourceProps } from './source-context.ts'
import { usePieceWalk } from './use-piece-walk.ts'

const Mark = ({ segment, line, active }: { readonly segment: Segment; readonly line: number; readonly active: readonly SourceRange[] }) => {
  const [field] = segment.fields
  const marks = { 'data-start': segment.start, ...(field === undefined ? {} : { 'data-of': field }) }
  return segment.kind === 'plain'
    ? <span {...marks}>{segment.text}</span>
    : <mark className="source__mark" {...marks} data-kind={segment.kind} data-active={isWithin(line, segment, active)}>{segment.text}</mark>
}

/** The text of the document with the marks of the reading. Its pieces are a list for the keyboard. */
export const SourceLines = (source: SourceProps) => {
  const { lines, pieces, segments, active, turn, onHover } = source
  const text = useText().import
  const paper = useRef<HTMLDivElement>(null)
  const hint = useId()
  const { current, setCurrent, isPicked, walk, press } = usePieceWalk(paper, source)
  useEffect(() => {
    if (turn > 0) paper.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'center' })
  }, [turn])
  const hover = (event: MouseEvent): void => {
    const field = event.target instanceof HTMLElement ? formFieldFrom(event.target.dataset['of'] ?? '') : undefined
    if (field !== undefined) onHover(field)
  }
  const within = pieces.map((piece) => segmentsWithin(segments[piece.line] ?? [], piece))
  const endsUnread = (index: number): boolean => within[index]?.at(-1)?.kind === 'unread' && within[index + 1]?.[0]?.kind !== 'unread'
  const indexed = pieces.map((piece, index) => ({ piece, index }))
  return (
    <div className="source__scroll">
      <p id={hint} className="visually-hidden">{text.sourceHint}</p>
      <div ref={paper} className="paper source" role="listbox" tabIndex={-1} aria-label={text.source} aria-describedby={hint} aria-multiselectable="true"
        onKeyDown={walk} onClick={press} onMouseMove={hover}>
        {lines.map((line, number) => (
          line.text.trim() === ''
            ? <div key={number} className="source__line" role="presentation" />
            : indexed.filter(({ piece }) => piece.line === number).map(({ piece, index }) => (
              <div key={index} className="source__line" role="option" dir="auto" data-line={number} data-piece={index} data-start={piece.start} tabIndex={index === current ? 0 : -1}
                aria-selected={isPicked(index) || index === current} data-picked={isPicked(index)}
                data-heading={line.isHeading ?? line.isBold ?? false} data-running-head={line.isFurniture ?? false} onFocus={() => setCurrent(index)}>
                {(within[index] ?? []).map((segment) => <Mark key={segment.start} segment={segment} line={number} active={active} />)}
                {endsUnread(index) && <span className="source__note" aria-hidden="true"> {text.legendUnread}</span>}
              </div>
            ))
        ))}
      </div>
    </div>
  )
}
