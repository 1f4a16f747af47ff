import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { FormField } from '../../../core/case/field-path.ts'

type Point = { readonly x: number; readonly y: number }
type Ends = { readonly from: Point; readonly to: Point }

/** The visible part of an element inside the box that scrolls it; null when it is out of sight. */
const visible = (element: Element | null | undefined, box: Element | null): DOMRect | null => {
  if (!element || !box) return null
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
  const middle = inner.top + Math.min(inner.height, 44) / 2
  return inner.width === 0 || middle < outer.top + 4 || middle > outer.bottom - 4 ? null : inner
}

/** Pixels between a dot and what it points at, so that it covers no letter. */
const gap = 6

const measure = (columns: HTMLElement): Ends | null => {
  const frame = columns.getBoundingClientRect()
  const isMirrored = getComputedStyle(columns).direction === 'rtl'
  const source = visible(columns.querySelector('.check__source [data-active="true"]'), columns.querySelector('.source__scroll'))
  const row = columns.querySelector('.check__fields [data-field][data-active="true"]')
  const field = visible(row?.querySelector('[data-selected]') ?? row, columns.querySelector('.check__fields'))
  if (!source || !field) return null
  const edge = (box: DOMRect, isEnd: boolean): number => (isEnd === isMirrored ? box.left - gap : box.right + gap) - frame.left
  return {
    from: { x: edge(source, true), y: source.top - frame.top + source.height / 2 },
    to: { x: edge(field, false), y: field.top - frame.top + Math.min(field.height, 44) / 2 },
  }
}

const isSame = (one: Ends | null, other: Ends | null): boolean => JSON.stringify(one) === JSON.stringify(other)

const pathOf = ({ from, to }: Ends): string => {
  const side = Math.sign(to.x - from.x) || 1
  const middle = to.x - side * 30
  const bend = Math.min(8, Math.abs(to.y - from.y) / 2)
  const down = Math.sign(to.y - from.y)
  return `M ${from.x} ${from.y} H ${middle - side * bend} Q ${middle} ${from.y} ${middle} ${from.y + down * bend} V ${to.y - down * bend} Q ${middle} ${to.y} ${middle + side * bend} ${to.y} H ${to.x}`
}

/** A line from the active field to its place in the source. It is decoration: words say the same. */
export const CheckLink = ({ columns, active }: { readonly columns: RefObject<HTMLElement | null>; readonly active: FormField | null }) => {
  const [ends, setEnds] = useState<Ends | null>(null)
  const frame = useRef(0)
  const look = useEffectEvent((area: HTMLElement): void => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const next = active === null ? null : measure(area)
      setEnds((now) => (isSame(now, next) ? now : next))
    })
  })
  // Any new rendering may have moved an end of the line; if neither moved, nothing is drawn again.
  useEffect(() => {
    if (columns.current) look(columns.current)
  })
  useEffect(() => {
    const area = columns.current
    if (!area) return
    const onMove = (): void => look(area)
    const watch = new ResizeObserver(onMove)
    watch.observe(area)
    area.addEventListener('scroll', onMove, true)
    return () => {
      cancelAnimationFrame(frame.current)
      watch.disconnect()
      area.removeEventListener('scroll', onMove, true)
    }
  }, [columns])
  if (ends === null) return null
  return (
    <svg className="check-link" aria-hidden="true">
      <path d={pathOf(ends)} />
      <circle cx={ends.from.x} cy={ends.from.y} r="4" />
      <circle cx={ends.to.x} cy={ends.to.y} r="4" />
    </svg>
  )
}
