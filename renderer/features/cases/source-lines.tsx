import { useEffect, useId, useMemo, useRef } from 'react'
import type { MouseEvent } from 'react'
import { formFieldFrom } from '../../../core/case/field-path.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import { useText } from '../../text.ts'
import { isWithin, segmentsWithin } from './mark-source.ts'
import type { Segment } from './mark-source.ts'
import type { SourceProps } from './source-context.ts'
import { useNearWindows, windowsAlwaysDrawn, windowsOf, windowsWith } from './source-windows.ts'
import type { SourceRow } from './source-windows.ts'
import { usePieceWalk } from './use-piece-walk.ts'

type PieceWalk = ReturnType<typeof usePieceWalk>

const Mark = ({ segment, line, active }: { readonly segment: Segment; readonly line: number; readonly active: readonly SourceRange[] }) => {
  const [field] = segment.fields
  const marks = { 'data-start': segment.start, ...(field === undefined ? {} : { 'data-of': field }) }
  return segment.kind === 'plain'
    ? <span {...marks}>{segment.text}</span>
    : <mark className="source__mark" {...marks} data-kind={segment.kind} data-active={isWithin(line, segment, active)}>{segment.text}</mark>
}

/** The rows of one window: pieces that a person can pick, and empty lines. */
const WindowRows = ({ source, rows, isLong, walk }: { readonly source: SourceProps; readonly rows: readonly SourceRow[]; readonly isLong: boolean; readonly walk: PieceWalk }) => {
  const { lines, pieces, segments, active } = source
  const text = useText().import
  const within = (index: number): readonly Segment[] => {
    const piece = pieces[index]
    return piece === undefined ? [] : segmentsWithin(segments[piece.line] ?? [], piece)
  }
  const endsUnread = (index: number): boolean => within(index).at(-1)?.kind === 'unread' && within(index + 1)[0]?.kind !== 'unread'
  return rows.map(({ line, piece: index }) => {
    const of = lines[line]
    if (index === null) return <div key={`line ${line}`} className="source__line" role="presentation" />
    return (
      <div key={index} className="source__line" role="option" dir="auto" data-line={line} data-piece={index} data-start={pieces[index]?.start} tabIndex={index === walk.current ? 0 : -1}
        {...(isLong ? { 'aria-posinset': index + 1, 'aria-setsize': pieces.length } : {})}
        aria-selected={walk.isPicked(index) || index === walk.current} data-picked={walk.isPicked(index)}
        data-heading={of?.isHeading ?? of?.isBold ?? false} data-running-head={of?.isFurniture ?? false} onFocus={() => walk.setCurrent(index)}>
        {within(index).map((segment) => <Mark key={segment.start} segment={segment} line={line} active={active} />)}
        {endsUnread(index) && <span className="source__note" aria-hidden="true"> {text.legendUnread}</span>}
      </div>
    )
  })
}

/**
 * The text of the document with the marks of the reading. Its pieces are a list for the keyboard. Of a long document only
 * the rows around the visible ones are drawn, and those of the piece with the focus and of the active field.
 */
export const SourceLines = (source: SourceProps) => {
  const { lines, pieces, active, turn, line, onHover } = source
  const text = useText().import
  const paper = useRef<HTMLDivElement>(null)
  const hint = useId()
  const windows = useMemo(() => windowsOf(lines, pieces), [lines, pieces])
  const near = useNearWindows(paper, windows.length)
  const walk = usePieceWalk(paper, source)
  useEffect(() => {
    if (turn > 0) paper.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'center' })
  }, [turn])
  const hover = (event: MouseEvent): void => {
    const field = event.target instanceof HTMLElement ? formFieldFrom(event.target.dataset['of'] ?? '') : undefined
    if (field !== undefined) onHover(field)
  }
  const isLong = windows.length > windowsAlwaysDrawn
  const current = pieces[walk.current]
  const toFocus = pieces.find((piece) => piece.line === line)
  const wanted = windowsWith(isLong ? windows : [], pieces, [...active, ...[current, toFocus].filter((piece) => piece !== undefined)])
  const isDrawn = (number: number): boolean => !isLong || near.has(number) || wanted.has(number)
  return (
    <div className="source__scroll">
      <p id={hint} className="visually-hidden">{text.sourceHint}</p>
      <div ref={paper} className="paper source" role="listbox" tabIndex={-1} aria-label={text.source} aria-describedby={hint} aria-multiselectable="true"
        onKeyDown={walk.walk} onClick={walk.press} onMouseMove={hover}>
        {windows.map(({ number, rows, height }) => (
          <div key={number} className="source__window" role="presentation" data-window={number} data-drawn={isDrawn(number)} style={{ containIntrinsicBlockSize: `auto calc(${height} * var(--source-line))` }}>
            {isDrawn(number) && <WindowRows source={source} rows={rows} isLong={isLong} walk={walk} />}
          </div>
        ))}
      </div>
    </div>
  )
}
