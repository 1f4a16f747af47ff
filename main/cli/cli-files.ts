import { randomUUID } from 'node:crypto'
import { fail, ok } from '../../core/result.ts'
import type { Files } from '../files/types.ts'
import type { FileToken } from '../../preload/contract.ts'
import { readFileUpTo } from './read-file.ts'

/** Files as the command line knows them: named by the person, never picked in a dialog. */
export type CliFiles = Files & { readonly keepPath: (path: string) => FileToken }

type Held = { readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }

export const createCliFiles = (): CliFiles => {
  const held = new Map<string, Held>()
  const hold = (what: Held): FileToken => {
    const token = randomUUID() as string as FileToken
    held.set(token, what)
    return token
  }
  return {
    keepPath: (path) => hold({ path }),
    keepBytes: (fileName, bytes) => hold({ fileName, bytes }),
    pathOf: (token) => {
      const what = held.get(token)
      return what && 'path' in what ? what.path : undefined
    },
    readBytes: async (token, limit) => {
      const what = held.get(token)
      if (!what) return fail({ code: 'unknown-token', detail: '' })
      return 'path' in what ? readFileUpTo(what.path, limit) : ok(what)
    },
    pickDocument: async () => null,
    pickList: async () => null,
    chooseSavePath: async () => null,
    chooseFolder: async () => null,
    open: async () => undefined,
    showInFolder: () => undefined,
  }
}
