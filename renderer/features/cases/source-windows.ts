import { useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { SourceRange } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'

/** What is one below the other in a source: a piece that can be picked, or an empty line. */
export type SourceRow = { readonly line: number; readonly piece: number | null }

/** Rows of a source that are drawn, or left blank, together. */
export type SourceWindow = {
  readonly number: number
  readonly rows: readonly SourceRow[]
  /** How many lines of the paper it takes about, before it was ever drawn. */
  readonly height: number
}

const rowsInWindow = 200
const charactersInLine = 80

/** At most so many windows are always drawn, so that a document of a few pages is all there. */
export const windowsAlwaysDrawn = 2

/** The rows of a source in their order: the pieces of each line, or the line where it is empty. */
const rowsOf = (lines: readonly SourceLine[], pieces: readonly SourceRange[]): readonly SourceRow[] => {
  let piece = 0
  return lines.flatMap((_, line): readonly SourceRow[] => {
    const from = piece
    while (pieces[piece]?.line === line) piece += 1
    return from === piece ? [{ line, piece: null }] : Array.from({ length: piece - from }, (_row, at) => ({ line, piece: from + at }))
  })
}

/** A source cut into windows. */
export const windowsOf = (lines: readonly SourceLine[], pieces: readonly SourceRange[]): readonly SourceWindow[] => {
  const all = rowsOf(lines, pieces)
  const lengthOf = ({ piece }: SourceRow): number => {
    const range = piece === null ? undefined : pieces[piece]
    return range === undefined ? 0 : range.end - range.start
  }
  return Array.from({ length: Math.ceil(all.length / rowsInWindow) }, (_, number) => {
    const rows = all.slice(number * rowsInWindow, (number + 1) * rowsInWindow)
    return { number, rows, height: rows.reduce((sum, row) => sum + Math.max(1, Math.ceil(lengthOf(row) / charactersInLine)), 0) }
  })
}

/** The windows in which one of the pieces is, or a part of one of the ranges. */
export const windowsWith = (windows: readonly SourceWindow[], pieces: readonly SourceRange[], wanted: readonly SourceRange[]): ReadonlySet<number> => {
  const lines = new Set(wanted.map(({ line }) => line))
  const isWanted = ({ line, piece }: SourceRow): boolean => {
    const own = piece === null ? undefined : pieces[piece]
    return own !== undefined && lines.has(line) && wanted.some((range) => range.line === line && range.start < own.end && range.end > own.start)
  }
  return new Set(windows.filter(({ rows }) => rows.some(isWanted)).map(({ number }) => number))
}

const holdsSelection = (paper: HTMLElement): boolean => {
  const selection = window.getSelection()
  return selection !== null && !selection.isCollapsed && paper.contains(selection.anchorNode)
}

/** The windows near the visible area. While text is selected none of those that were drawn goes: a selection ends with the text it began in. */
export const useNearWindows = (paper: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> => {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set(Array.from({ length: windowsAlwaysDrawn }, (_, number) => number)))
  const near = useRef(new Set<number>())
  useEffect(() => {
    const element = paper.current
    if (count <= windowsAlwaysDrawn || !element) return
    const inView = near.current
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const number = Number(target.getAttribute('data-window'))
        if (isIntersecting) inView.add(number)
        else inView.delete(number)
      }
      setDrawn((before) => new Set(holdsSelection(element) ? [...before, ...inView] : inView))
    }, { root: element.parentElement, rootMargin: '100% 0px' })
    for (const one of element.querySelectorAll('[data-window]')) watch.observe(one)
    return () => {
      watch.disconnect()
      inView.clear()
    }
  }, [paper, count])
  return drawn
}
