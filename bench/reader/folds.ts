// Ten folds by source: a document and its near relatives are always in one. Fixed once: a new source gets the fold of its name.
import { hashOf } from './name-hash.ts'

export const foldCount = 10

/** The fold of a source: by its name alone, so that it never changes. */
export const foldOf = (source: string): number => hashOf(source) % foldCount
