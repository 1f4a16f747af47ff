type Key = string | number

/** Where each row of a list is, in pixels from the top of the list. Rows that were drawn have their measured height, others an estimated one. */
export class RowHeights {
  readonly #estimate: number
  readonly #measured = new Map<Key, number>()
  #keys: readonly Key[] = []
  /** The top of each row, and at the end the height of all. */
  #tops: Float64Array = new Float64Array(1)
  /** The index up to which the tops are up to date. */
  #valid = 0

  constructor(estimate: number) {
    this.#estimate = estimate
  }

  get count(): number {
    return this.#keys.length
  }

  /** The height of all rows. */
  get total(): number {
    return this.topOf(this.#keys.length)
  }

  /** Sets the rows by their keys; a row that was there before keeps its height. */
  setKeys(keys: readonly Key[]): void {
    if (keys === this.#keys) return
    this.#keys = keys
    this.#tops = new Float64Array(keys.length + 1)
    this.#valid = 0
  }

  /** Notes the height of a row that is drawn. A row without height is hidden, not measured. */
  measure(index: number, height: number): void {
    const key = this.#keys[index]
    if (key === undefined || height <= 0 || this.heightOf(index) === height) return
    this.#measured.set(key, height)
    this.#valid = Math.min(this.#valid, index)
  }

  /** Forgets what was measured, after the width of the list has changed. */
  forget(): void {
    this.#measured.clear()
    this.#valid = 0
  }

  heightOf(index: number): number {
    const key = this.#keys[index]
    return (key === undefined ? undefined : this.#measured.get(key)) ?? this.#estimate
  }

  topOf(index: number): number {
    for (; this.#valid < index; this.#valid += 1) this.#tops[this.#valid + 1] = (this.#tops[this.#valid] ?? 0) + this.heightOf(this.#valid)
    return this.#tops[index] ?? 0
  }

  /** The row at this distance from the top; the first or the last one beyond the ends, -1 where there are no rows. */
  indexAt(distance: number): number {
    let [low, high] = [0, this.#keys.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.topOf(middle) <= distance) low = middle
      else high = middle - 1
    }
    return high < 0 ? -1 : low
  }
}
