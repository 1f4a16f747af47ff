import { copyPaths } from '../../db/file/find-copies.ts'
import type { CopyChange, LeftCopy } from '../../db/key/convert-copies.ts'
import type { CopyWork } from '../backup/copy-work.ts'

/** Encrypts all copies, or decrypts them, one after the other in a process of its own, so that the window goes on answering. */
export type CopyChanges = {
  readonly isRunning: () => boolean
  /** Names those that stay as they were. Also converts a copy that is made meanwhile. */
  readonly all: (change: CopyChange) => Promise<readonly LeftCopy[]>
}

export const createCopyChanges = (folders: () => readonly string[], work: Pick<CopyWork, 'seal' | 'unseal'>): CopyChanges => {
  let running = 0
  const convertAll = async (change: CopyChange): Promise<readonly LeftCopy[]> => {
    const [done, left] = [new Set<string>(), [] as LeftCopy[]]
    for (;;) {
      const path = folders().flatMap(copyPaths).find((found) => !done.has(found))
      if (path === undefined) return left
      done.add(path)
      const stays = await work[change](path)
      if (stays) left.push(stays)
    }
  }
  return {
    isRunning: () => running > 0,
    all: async (change) => {
      running += 1
      try {
        return await convertAll(change)
      } finally {
        running -= 1
      }
    },
  }
}
