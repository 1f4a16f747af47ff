import { statSync } from 'node:fs'
import { sequenceOfCopy, type CopyContents } from '../../db/backup.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import type { CopyWork } from './copy-work.ts'

/** What is in the copies: each is read whole at most once, and again when its file changed. Null for one that is damaged or gone. */
export type KnownCopies = {
  /** Reads a copy whole, which takes long for a large one. */
  readonly read: (path: string) => Promise<CopyContents | null>
  /** The number of transactions: by the stamp alone until the copy was read whole. */
  readonly sequenceOf: (path: string) => number | null
  /** Takes what is in a copy that was just made, and so was read whole. */
  readonly add: (path: string, contents: CopyContents) => void
}

export const createKnownCopies = (readCopy: CopyWork['read'], keyNow: () => DataKey | undefined): KnownCopies => {
  const known = new Map<string, CopyContents | null>()
  const keyOf = (path: string): string | undefined => {
    const found = statSync(path, { throwIfNoEntry: false })
    return found && `${path} ${found.size} ${found.mtimeMs}`
  }
  const add = (path: string, contents: CopyContents | null): void => {
    const key = keyOf(path)
    if (key !== undefined) known.set(key, contents)
  }
  return {
    add,
    read: async (path) => {
      const key = keyOf(path)
      if (key === undefined) return null
      if (!known.has(key)) add(path, await readCopy(path))
      return known.get(key) ?? null
    },
    sequenceOf: (path) => {
      const key = keyOf(path)
      if (key === undefined) return null
      const contents = known.get(key)
      return contents === undefined ? sequenceOfCopy(path, keyNow()) : (contents?.sequence ?? null)
    },
  }
}
