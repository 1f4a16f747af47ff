import { basename } from 'node:path'
import { fail, type Result } from '../../core/result.ts'
import { copyToPlace, finishCopy, readCopy, type CopyContents, type CopyProblem } from '../../db/backup.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { convertCopy, type CopyChange, type LeftCopy } from '../../db/key/convert-copies.ts'
import type { ForkWorker } from '../jobs/worker-handle.ts'
import { isFromCopier, type ToCopier } from '../jobs/copy-protocol.ts'

/** What takes long with the file of a copy: it reads all of it. */
export type CopyWork = {
  /** Checks a part file whole and names it. */
  readonly finish: (part: string, path: string) => Promise<Result<CopyContents, CopyProblem>>
  /** Copies a copy to a second place and reads it again there. */
  readonly copyTo: (copyPath: string, path: string) => Promise<Result<null, CopyProblem>>
  /** What a copy holds; null where it cannot be restored. */
  readonly read: (path: string) => Promise<CopyContents | null>
  /** Encrypts a copy, or decrypts one; why it stays as it was, or null. */
  readonly seal: (path: string) => Promise<LeftCopy | null>
  readonly unseal: (path: string) => Promise<LeftCopy | null>
}

/** The key of the data as they are now: it is set and removed while they are open. */
type KeyNow = () => DataKey | undefined

const convertWith = (path: string, change: CopyChange, key: DataKey | undefined): LeftCopy | null => {
  if (!key) throw new Error('There is no key')
  return convertCopy(path, change, key)
}

/** Does the work in this process, which does nothing else meanwhile: for the worker itself. */
export const copyWorkWith = (keyNow: KeyNow): CopyWork => ({
  finish: async (part, path) => finishCopy(part, path, keyNow()),
  copyTo: async (copyPath, path) => copyToPlace(copyPath, path, keyNow()),
  read: async (path) => readCopy(path, keyNow()),
  seal: async (path) => convertWith(path, 'seal', keyNow()),
  unseal: async (path) => convertWith(path, 'unseal', keyNow()),
})

const stopped: CopyProblem = { code: 'cannot-write', detail: 'copy-worker stopped' }
const leftBy = (path: string): LeftCopy => ({ name: basename(path), detail: stopped.detail, why: 'disk-failed' })

/** Does the work in a process of its own for each piece, so that the window goes on answering. */
export const createCopyWork = (fork: ForkWorker, keyNow: KeyNow): CopyWork => {
  const ask = <Value>(work: ToCopier['work'], paths: readonly string[], otherwise: Value): Promise<Value> =>
    new Promise((settle) => {
      const worker = fork('copy-worker')
      worker.onMessage((message) => {
        if (isFromCopier(message)) settle(message.answer as Value)
      })
      worker.onExit(() => settle(otherwise))
      worker.send({ type: 'copy', work, paths, key: keyNow() })
    })
  return {
    finish: (part, path) => ask('finish', [part, path], fail(stopped)),
    copyTo: (copyPath, path) => ask('copyTo', [copyPath, path], fail(stopped)),
    read: (path) => ask('read', [path], null),
    seal: (path) => ask<LeftCopy | null>('seal', [path], leftBy(path)),
    unseal: (path) => ask<LeftCopy | null>('unseal', [path], leftBy(path)),
  }
}
