/** A copy of the data that could be restored. */
export type FoundCopy = {
  readonly path: string
  /** When the copy was written: ISO 8601. */
  readonly madeAt: string
  readonly bytes: number
  readonly isSound: boolean
  /** How many transactions it holds; null in copies of older versions and in damaged ones. */
  readonly sequence: number | null
  /** Rows of each table, by its name; null in a damaged copy. */
  readonly counts: Readonly<Record<string, number>> | null
}
