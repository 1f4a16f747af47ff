import { createHash } from 'node:crypto'

/** A number from a name, the same on every machine. */
export const hashOf = (name: string): number => Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16)
