import { copyPaths } from '../../db/file/find-copies.ts'
import { needsChange, type CopyChange, type LeftCopy } from '../../db/key/convert-copies.ts'
import type { CopyWork } from '../backup/copy-work.ts'

/** Encrypts all copies, or decrypts them, one after the other in a process of its own, so that the window goes on answering. */
export type CopyChanges = {
  readonly isRunning: () => boolean
  /** Names those that stay as they were. Also converts a copy that is made meanwhile. `report`: which copy is begun, of how many. */
  readonly all: (change: CopyChange, report?: (at: number, of: number) => void) => Promise<readonly LeftCopy[]>
}

/** `whenMade`: after the copies that are being made, with the key as it was; null where none is. */
export const createCopyChanges = (folders: () => readonly string[], work: Pick<CopyWork, 'seal' | 'unseal'>, whenMade: () => Promise<unknown> | null): CopyChanges => {
  let running = 0
  const convertAll = async (change: CopyChange, report?: (at: number, of: number) => void): Promise<readonly LeftCopy[]> => {
    const [done, left] = [new Set<string>(), [] as LeftCopy[]]
    for (;;) {
      const waiting = folders().flatMap(copyPaths).filter((found) => !done.has(found) && needsChange(found, change))
      const [path] = waiting
      if (path === undefined) {
        const making = whenMade()
        if (!making) return left
        await making
        continue
      }
      done.add(path)
      report?.(done.size, done.size + waiting.length - 1)
      const stays = await work[change](path)
      if (stays) left.push(stays)
    }
  }
  return {
    isRunning: () => running > 0,
    all: async (change, report) => {
      running += 1
      try {
        return await convertAll(change, report)
      } finally {
        running -= 1
      }
    },
  }
}
