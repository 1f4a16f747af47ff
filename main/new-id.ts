import { monotonicFactory } from 'ulid'
import type { AnyId } from '../core/ids.ts'

/** Makes ids that sort in the order they were made, even several in one millisecond. */
export const createNewId = (): (<Wanted extends AnyId>() => Wanted) => {
  const next = monotonicFactory()
  return <Wanted extends AnyId>() => next() as Wanted
}
