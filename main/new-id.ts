import { decodeTime, monotonicFactory } from 'ulid'
import type { AnyId } from '../core/ids.ts'

type Given = {
  /** The highest id of the data; null where there is none. */
  readonly newest: () => string | null
  /** In milliseconds. */
  readonly clock?: () => number
}

/** The data change under other hands only by a restore or by what another laptop brings. */
const lookAgainMilliseconds = 1000

/**
 * Makes ids that sort in the order they were made, even several in one millisecond, and also after the clock of the
 * computer was set back: what came last is found by them.
 */
export const createNewId = ({ newest, clock = () => Date.now() }: Given): (<Wanted extends AnyId>() => Wanted) => {
  const next = monotonicFactory()
  let [floor, lookedAt] = [0, Number.NEGATIVE_INFINITY]
  return <Wanted extends AnyId>() => {
    if (performance.now() - lookedAt >= lookAgainMilliseconds) {
      const known = newest()
      floor = known === null ? 0 : decodeTime(known) + 1
      lookedAt = performance.now()
    }
    return next(Math.max(clock(), floor)) as Wanted
  }
}
