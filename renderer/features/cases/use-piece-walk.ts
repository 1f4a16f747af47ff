import { useState } from 'react'
import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import { flushSync } from 'react-dom'
import { wordOfLetter } from '../../../core/case/check/piece-keys.ts'
import { overlapOf } from '../../../core/case/check/source-ranges.ts'
import type { SourceRange } from '../../../core/case/reading.ts'
import { latinLetter } from '../../../core/key.ts'
import type { Segment } from './mark-source.ts'
import { rangesAt } from './source-context.ts'
import type { SourceProps } from './source-context.ts'
import { selectedRanges } from './source-selection.ts'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }

/** Moves or extends the window's selection by a word inside a piece; from the start of the piece where nothing is selected in it. */
const selectWords = (element: HTMLElement, direction: 'forward' | 'backward', isExtended: boolean): void => {
  const selection = window.getSelection()
  if (!selection) return
  if (!element.contains(selection.focusNode)) {
    const parts = [...element.querySelectorAll('[data-start]')].map((part) => part.firstChild)
    const edge = (direction === 'forward' ? parts[0] : parts.at(-1)) ?? null
    selection.collapse(edge, direction === 'forward' ? 0 : edge?.textContent?.length ?? 0)
  }
  else if (!isExtended) selection.collapse(selection.focusNode, selection.focusOffset)
  selection.modify('extend', direction, 'word')
}

const elementOf = (target: EventTarget | null): Element | null => (target instanceof Element ? target : target instanceof Node ? target.parentElement : null)

/** Which pieces of the source are picked, by keyboard and mouse: one, several in a row, or several here and there. */
export const usePieceWalk = (paper: RefObject<HTMLDivElement | null>, { lines, pieces, segments, onField, onPick, onMenu, onSay, onTarget }: SourceProps) => {
  const [current, setCurrent] = useState(0)
  const [anchor, setAnchor] = useState<number | null>(null)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const from = anchor ?? current
  const isPicked = (index: number): boolean => (chosen.length > 0 ? chosen.includes(index) : anchor !== null && index >= Math.min(from, current) && index <= Math.max(from, current))

  const element = (index: number): HTMLElement | null => paper.current?.querySelector<HTMLElement>(`[data-piece="${index}"]`) ?? null
  const textSelected = (): readonly SourceRange[] => {
    const selection = window.getSelection()
    return selection !== null && paper.current?.contains(selection.focusNode) === true ? selectedRanges(selection, lines) : []
  }
  const rangesIn = (list: readonly number[], first: number, last: number): readonly SourceRange[] =>
    list.length > 0 ? pieces.filter((_, index) => list.includes(index)) : pieces.slice(Math.min(first, last), Math.max(first, last) + 1)
  const rangesNow = (): readonly SourceRange[] => {
    const words = textSelected()
    return words.length > 0 ? words : rangesIn(chosen, from, current)
  }
  const pick = (ranges: readonly SourceRange[], at: HTMLElement | null): void => {
    if (at && ranges.length > 0) onPick({ ranges, anchor: at })
  }
  const goTo = (index: number, isExtended: boolean): void => {
    window.getSelection()?.removeAllRanges()
    // The lines around it may not be drawn yet: only then can it take the focus.
    flushSync(() => {
      setAnchor(isExtended ? from : null)
      setCurrent(index)
    })
    element(index)?.focus()
    pick(rangesIn(chosen, isExtended ? from : index, index), element(index))
  }
  const endPick = (): void => {
    window.getSelection()?.removeAllRanges()
    setAnchor(null)
    setChosen([])
  }
  const toggle = (index: number): void => {
    const next = chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index]
    setChosen(next)
    pick(rangesIn(next, index, index), element(index))
  }
  const openMenu = (): void => {
    const at = element(current)
    const words = rangesNow()
    const unread = anchor === null && chosen.length === 0 ? segments[pieces[current]?.line ?? -1]?.find(({ kind, start, text }) => kind === 'unread' && overlapOf([{ line: pieces[current]?.line ?? -1, start, end: start + text.length }], words).length > 0) : undefined
    if (at) onMenu({ ranges: unread === undefined || textSelected().length > 0 ? words : overlapOf(rangesAt(pieces[current]?.line ?? 0, unread, pieces), words), anchor: at })
  }
  const speak = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) return false
    if (event.altKey) {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
      onSay(rangesNow(), event.key === 'ArrowLeft' ? 'to-before' : 'to-after')
      return true
    }
    const digit = /^Digit([1-9])$/u.exec(event.code)?.[1] ?? /^[1-9]$/u.exec(event.key)?.[0]
    const word = wordOfLetter(latinLetter(event))
    if (digit !== undefined) onTarget(rangesNow(), Number(digit) - 1)
    else if (word !== null) onSay(rangesNow(), word)
    else return false
    return true
  }
  const walk = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step !== undefined && !event.altKey) goTo(Math.min(Math.max(current + step, 0), pieces.length - 1), event.shiftKey)
    else if (speak(event)) endPick()
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const at = element(current)
      if (at) selectWords(at, event.key === 'ArrowRight' ? 'forward' : 'backward', event.shiftKey)
      pick(rangesNow(), at)
    } else if (event.key === ' ') toggle(current)
    else if (event.key === 'Enter') openMenu()
    else if (event.key === 'Escape' && (chosen.length > 0 || anchor !== null || textSelected().length > 0)) endPick()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const segmentAt = (target: Element, line: number): Segment | undefined => {
    const start = target.closest<HTMLElement>('[data-start]')?.dataset['start']
    return segments[line]?.find((segment) => String(segment.start) === start) ?? segments[line]?.find((segment) => segment.start <= Number(start) && segment.start + segment.text.length > Number(start))
  }
  const press = (event: MouseEvent): void => {
    const words = textSelected()
    // Text that was selected over several pieces is pressed on what is around them all.
    const target = words.length > 0 ? elementOf(window.getSelection()?.focusNode ?? null) : elementOf(event.target)
    const at = target?.closest<HTMLElement>('[data-piece]')
    if (!target || !at) return
    const index = Number(at.dataset['piece'])
    const line = pieces[index]?.line ?? 0
    if (words.length > 0 && !event.shiftKey) {
      setCurrent(index)
      setAnchor(null)
      setChosen([])
      return pick(words, at)
    }
    // Else the arrow keys would begin where the mouse was, within a word.
    window.getSelection()?.removeAllRanges()
    if (event.ctrlKey || event.metaKey) {
      setCurrent(index)
      return toggle(index)
    }
    if (event.shiftKey) return goTo(index, true)
    setCurrent(index)
    setAnchor(null)
    setChosen([])
    const segment = segmentAt(target, line)
    const [field] = segment?.fields ?? []
    if (field !== undefined) onField(field)
    const piece = pieces[index]
    pick(piece === undefined ? [] : overlapOf(segment?.kind === 'unread' ? rangesAt(line, segment, pieces) : [piece], [piece]), at)
  }
  return { current, setCurrent, isPicked, walk, press }
}
