import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail, ok } from '../../core/result.ts'
import type { FileToken, PickedFile } from '../../preload/contract.ts'
import { fileHeadLength } from '../../documents/laptop/file-kind.ts'
import { readFileUpTo, readHead, type FileBytes } from './read-file.ts'
import type { Files } from './types.ts'

/** The oldest tokens are dropped: nobody uses them any more. An office opens or drops thousands of slips at once. */
const maxTokens = 20_000
/** Of files that exist only in memory, fewer. */
const maxInMemory = 1_000

/** What a token is for: a file on the disk, or one that exists only in memory, such as an attachment dragged from a mail program. */
type Kept = { readonly path: string } | FileBytes

export type TokenTable = Pick<Files, 'pathOf' | 'readBytes' | 'readHead'> & {
  readonly keepPath: (path: string) => PickedFile
  readonly keepBytes: (file: FileBytes) => PickedFile
}

/** The files of the tokens that the window holds. */
export const createTokenTable = (): TokenTable => {
  const files = new Map<FileToken, Kept>()
  const inMemory: FileToken[] = []
  const keep = (kept: Kept, fileName: string): PickedFile => {
    const token = randomUUID() as string as FileToken
    files.set(token, kept)
    const [oldest] = files.keys()
    if (files.size > maxTokens && oldest !== undefined) files.delete(oldest)
    if ('bytes' in kept) inMemory.push(token)
    const dropped = inMemory.length > maxInMemory ? inMemory.shift() : undefined
    if (dropped !== undefined) files.delete(dropped)
    return { token, fileName }
  }
  return {
    keepPath: (path) => keep({ path }, basename(path)),
    keepBytes: (file) => keep(file, file.fileName),
    pathOf: (token) => {
      const kept = files.get(token)
      return kept && 'path' in kept ? kept.path : undefined
    },
    readBytes: async (token, limit) => {
      const kept = files.get(token)
      if (kept === undefined) return fail({ code: 'unknown-token' })
      if ('path' in kept) return readFileUpTo(kept.path, limit)
      return kept.bytes.byteLength > limit ? fail({ code: 'too-large' }) : ok(kept)
    },
    readHead: async (token) => {
      const kept = files.get(token)
      if (kept === undefined) return fail({ code: 'unknown-token' })
      return 'path' in kept ? readHead(kept.path, fileHeadLength) : ok({ ...kept, bytes: kept.bytes.subarray(0, fileHeadLength) })
    },
  }
}
