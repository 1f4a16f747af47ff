import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'
import type { FileToken, PickedFile } from '../../preload/contract.ts'
import { readFileUpTo } from './read-file.ts'
import type { Files } from './types.ts'

type Held = { readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }

/** What was picked or read long ago is let go, so that documents do not pile up in memory. */
const most = 40

export type TokenTable = Pick<Files, 'pathOf' | 'keepBytes' | 'readBytes'> & {
  readonly keepPath: (path: string) => PickedFile
}

/** Stands between the window, which holds tokens, and the paths and bytes behind them. */
export const createTokenTable = (): TokenTable => {
  const held = new Map<FileToken, Held>()
  const hold = (what: Held): FileToken => {
    const token = randomUUID() as string as FileToken
    held.set(token, what)
    const [oldest] = held.keys()
    if (held.size > most && oldest) held.delete(oldest)
    return token
  }
  const pathOf = (token: FileToken): string | undefined => {
    const what = held.get(token)
    return what && 'path' in what ? what.path : undefined
  }
  return {
    keepPath: (path) => ({ token: hold({ path }), fileName: basename(path) }),
    keepBytes: (fileName, bytes) => hold({ fileName, bytes }),
    pathOf,
    readBytes: async (token, limit): Promise<Result<{ fileName: string; bytes: Uint8Array }, { code: 'unknown-token' | 'missing' | 'not-a-file' | 'too-large' | 'cannot-read'; detail: string }>> => {
      const what = held.get(token)
      if (!what) return fail({ code: 'unknown-token', detail: '' })
      return 'path' in what ? readFileUpTo(what.path, limit) : ok(what)
    },
  }
}
