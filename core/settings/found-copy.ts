import { copyReasonIn, type KnownReason } from '../backup/copy-name.ts'

/** A copy of the data that could be restored. */
export type FoundCopy = {
  readonly path: string
  /** Whether it is in the second place, such as on a stick. */
  readonly isElsewhere: boolean
  /** When the copy was written: ISO 8601. */
  readonly madeAt: string
  readonly bytes: number
  readonly isSound: boolean
  /** How many transactions it holds; null in copies of older versions and in damaged ones. */
  readonly sequence: number | null
  /** Rows of each table, by its name; null in a damaged copy. */
  readonly counts: Readonly<Record<string, number>> | null
}

/** The same as a page may know it: without where it is on this machine. A copy is named by its place in the list. */
export type OfferedCopy = Pick<FoundCopy, 'madeAt' | 'isElsewhere' | 'isSound' | 'sequence'> & { readonly reason: KnownReason; readonly cases: number; readonly members: number }

const nameOf = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path

/** A copy as it is offered on screen: by its place in the list, without its path. */
export const offeredCopy = ({ path, madeAt, isElsewhere, isSound, sequence, counts }: FoundCopy): OfferedCopy =>
  ({ madeAt, isElsewhere, isSound, sequence, reason: copyReasonIn(nameOf(path)), cases: counts?.['cases'] ?? 0, members: counts?.['members'] ?? 0 })
