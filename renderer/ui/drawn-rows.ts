import { RowHeights } from './row-heights.ts'
import { clippersOf, viewOf } from './row-view.ts'
import { rangeFor, type RowPart, type RowRange, type RowView } from './row-window.ts'

/**
 * Which rows of a list are drawn: those in sight and a little beyond. The rows are laid out one after the other, with gaps in
 * place of those that are not drawn, so that the browser's scroll anchoring holds what is read in its place when a row turns
 * out higher than estimated. A store outside of React: the page scrolls without it.
 */
export class DrawnRows {
  readonly heights: RowHeights
  #view: RowView = { from: 0, to: window.innerHeight }
  #range: RowRange = { first: 0, end: 0 }
  #list: HTMLElement | null = null
  #width = 0
  #heldKey: string | null = null
  readonly #listeners = new Set<() => void>()

  constructor(estimatedHeight: number) {
    this.heights = new RowHeights(estimatedHeight)
  }

  get view(): RowView {
    return this.#view
  }

  setKeys(keys: readonly string[]): void {
    this.heights.setKeys(keys)
    if (this.#list === null) this.#range = rangeFor(this.heights, this.#view, this.#range)
  }

  readonly range = (): RowRange => this.#range

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Follows what is in sight of an element, whose children are the parts of the list; returns a function that stops. */
  follow(list: HTMLElement): () => void {
    this.#list = list
    const stopping = new AbortController()
    const { signal } = stopping
    const look = (): void => this.#look()
    // A frame later: rows that are drawn in the same one change the sizes that are observed.
    const sizes = new ResizeObserver(() => requestAnimationFrame(look))
    for (const watched of [list, ...clippersOf(list)]) sizes.observe(watched)
    document.addEventListener('scroll', ({ target }) => {
      if (target instanceof Node && target.contains(list)) look()
    }, { capture: true, passive: true, signal })
    window.addEventListener('resize', look, { signal })
    // Whoever scrolls or presses a key decides from then on what is in sight.
    for (const asked of ['wheel', 'pointerdown', 'touchstart', 'keydown']) document.addEventListener(asked, () => this.hold(null), { capture: true, passive: true, signal })
    return () => {
      stopping.abort()
      sizes.disconnect()
      this.#list = null
    }
  }

  /**
   * Keeps a row in sight until the next key, press or turn of the wheel. The rows around one that a key has led to are drawn a
   * frame later and are higher or lower than estimated, which can push it out of sight.
   */
  hold(key: string | null): void {
    this.#heldKey = key
  }

  /** Notes the heights of the parts that are drawn. Reads them all at once: writing in between would lay the page out for each. */
  measure(parts: readonly RowPart[]): void {
    const list = this.#list
    if (list === null) return
    if (list.clientWidth !== this.#width) {
      this.#width = list.clientWidth
      this.heights.forget()
    }
    parts.forEach((part, place) => {
      if ('index' in part) this.heights.measure(part.index, list.children[place]?.getBoundingClientRect().height ?? 0)
    })
    this.#look()
  }

  #look(): void {
    if (this.#list === null) return
    this.#view = viewOf(this.#list)
    if (this.#bringBack(this.#list, this.#view)) this.#view = viewOf(this.#list)
    const range = rangeFor(this.heights, this.#view, this.#range)
    if (range === this.#range) return
    this.#range = range
    for (const listener of this.#listeners) listener()
  }

  /** Scrolls the row that is held to where it is in sight; false if nothing had to be done. */
  #bringBack(list: HTMLElement, { from, to }: RowView): boolean {
    const row = this.#heldKey === null ? null : list.querySelector(`:scope > [data-key="${CSS.escape(this.#heldKey)}"]`)
    if (row === null) return false
    const start = row.getBoundingClientRect().top - list.getBoundingClientRect().top
    const isInSight = start < to && start + row.clientHeight > from
    if (!isInSight) row.scrollIntoView({ block: 'nearest' })
    return !isInSight
  }
}
