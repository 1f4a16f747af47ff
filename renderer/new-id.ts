import { monotonicFactory } from 'ulid'
import type { AnyId } from '../core/ids.ts'

const next = monotonicFactory()

/** An id made in the window, for what may be sent to main twice and must be kept once. */
export const newId = <Wanted extends AnyId>(): Wanted => next() as Wanted
