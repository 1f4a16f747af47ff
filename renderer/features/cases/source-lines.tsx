import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { formFieldFrom } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { wholeLines } from './check-ranges.ts'
import { isWithin } from './mark-source.ts'
import type { Segment } from './mark-source.ts'
import { rangesAt } from './source-context.ts'
import type { SourceProps } from './source-context.ts'
import { selectedRanges } from './source-selection.ts'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }

/** The text of the document with the marks of the reading. Its lines are a list for the keyboard. */
export const SourceLines = ({ lines, segments, active, turn, onField, onHover, onPick }: SourceProps) => {
  const text = useText().import
  const paper = useRef<HTMLDivElement>(null)
  const hint = useId()
  const walkable = lines.flatMap((line, index) => (line.text.trim() === '' ? [] : [index]))
  const [current, setCurrent] = useState(walkable[0] ?? 0)
  const [anchor, setAnchor] = useState<number | null>(null)
  const from = anchor ?? current
  useEffect(() => {
    if (turn > 0) paper.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'center' })
  }, [turn])

  const lineElement = (line: number): HTMLElement | null => paper.current?.querySelector<HTMLElement>(`[data-line="${line}"]`) ?? null
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const at = Math.min(Math.max(walkable.indexOf(current) + step, 0), walkable.length - 1)
      const next = walkable[at] ?? current
      setAnchor(event.shiftKey ? from : null)
      setCurrent(next)
      lineElement(next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const element = lineElement(current)
      const unread = anchor === null ? segments[current]?.find(({ kind }) => kind === 'unread') : undefined
      const isAllUnread = segments[current]?.every(({ kind, text: piece }) => kind === 'unread' || piece.trim() === '') ?? false
      if (element) onPick({ ranges: unread && !isAllUnread ? rangesAt(current, unread, lines) : wholeLines(lines, from, current), anchor: element })
    }
  }
  const press = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null
    const element = target?.closest<HTMLElement>('[data-line]')
    if (!target || !element) return
    const line = Number(element.dataset['line'])
    const selected = selectedRanges(window.getSelection(), lines)
    setCurrent(line)
    setAnchor(null)
    if (selected.length > 0) return onPick({ ranges: selected, anchor: element })
    const piece = target.closest<HTMLElement>('[data-start]')
    const segment = segments[line]?.find(({ start }) => String(start) === piece?.dataset['start'])
    const [field] = segment?.fields ?? []
    if (field !== undefined) onField(field)
    else if (lines[line]?.text.trim() !== '') onPick({ ranges: rangesAt(line, segment, lines), anchor: piece ?? element })
  }
  const hover = (event: MouseEvent): void => {
    const field = event.target instanceof HTMLElement ? formFieldFrom(event.target.dataset['of'] ?? '') : undefined
    if (field !== undefined) onHover(field)
  }
  const endsUnread = (index: number): boolean => segments[index]?.at(-1)?.kind === 'unread' && segments[index + 1]?.[0]?.kind !== 'unread'
  const piece = (segment: Segment, line: number) => {
    const [field] = segment.fields
    const marks = { 'data-start': segment.start, ...(field === undefined ? {} : { 'data-of': field }) }
    return segment.kind === 'plain'
      ? <span key={segment.start} {...marks}>{segment.text}</span>
      : <mark key={segment.start} className="source__mark" {...marks} data-kind={segment.kind} data-active={isWithin(line, segment, active)}>{segment.text}</mark>
  }
  return (
    <div className="source__scroll">
      <p id={hint} className="visually-hidden">{text.sourceHint}</p>
      <div ref={paper} className="paper source" role="listbox" tabIndex={-1} aria-label={text.source} aria-describedby={hint} aria-multiselectable="true"
        onKeyDown={walk} onClick={press} onMouseMove={hover}>
        {lines.map((line, index) => (
          line.text.trim() === ''
            ? <div key={index} className="source__line" role="presentation" />
            : (
              <div key={index} className="source__line" role="option" dir="auto" data-line={index} tabIndex={index === current ? 0 : -1}
                aria-selected={index >= Math.min(from, current) && index <= Math.max(from, current)} data-picked={anchor !== null && index >= Math.min(from, current) && index <= Math.max(from, current)}
                data-heading={line.isHeading ?? line.isBold ?? false} data-running-head={line.isFurniture ?? false} onFocus={() => setCurrent(index)}>
                {(segments[index] ?? []).map((segment) => piece(segment, index))}
                {endsUnread(index) && <span className="source__note" aria-hidden="true"> {text.legendUnread}</span>}
              </div>
            )
        ))}
      </div>
    </div>
  )
}
