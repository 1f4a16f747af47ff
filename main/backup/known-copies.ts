import { statSync } from 'node:fs'
import { readCopy } from '../../db/backup.ts'

type Known = ReturnType<typeof readCopy>

/** What is in the copies: each is read whole once, and again when its file changed. */
export type KnownCopies = { readonly read: (path: string) => Known }

/** Reading a copy whole takes long for a large one, and the sidebar asks after every change. */
export const createKnownCopies = (): KnownCopies => {
  const known = new Map<string, Known>()
  return {
    read: (path) => {
      const found = statSync(path, { throwIfNoEntry: false })
      if (!found) return null
      const key = `${path} ${found.size} ${found.mtimeMs}`
      if (!known.has(key)) known.set(key, readCopy(path))
      return known.get(key) ?? null
    },
  }
}
