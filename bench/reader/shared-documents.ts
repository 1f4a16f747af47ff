import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Keyed documents beside the project; not part of it. */
export const casesFolder = join(shared, 'cases')
/** Small keyed documents, each for one kind of fault. */
export const kindsFolder = join(casesFolder, 'kinds')
/** The program that scores a reader's output against the keys. */
export const scorer = join(shared, 'tools', 'score-reader.mjs')
