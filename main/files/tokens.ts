import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { fail } from '../../core/result.ts'
import type { FileToken, PickedFile } from '../../preload/contract.ts'
import { readFileUpTo } from './read-file.ts'
import type { Files } from './types.ts'

/** The oldest tokens are dropped: nobody uses them any more. Fifty documents may be opened at once. */
const maxTokens = 100

export type TokenTable = Pick<Files, 'pathOf' | 'readBytes'> & {
  readonly keepPath: (path: string) => PickedFile
}

/** The paths of the tokens that the window holds. */
export const createTokenTable = (): TokenTable => {
  const paths = new Map<FileToken, string>()
  return {
    keepPath: (path) => {
      const token = randomUUID() as string as FileToken
      paths.set(token, path)
      const [oldest] = paths.keys()
      if (paths.size > maxTokens && oldest !== undefined) paths.delete(oldest)
      return { token, fileName: basename(path) }
    },
    pathOf: (token) => paths.get(token),
    readBytes: async (token, limit) => {
      const path = paths.get(token)
      return path === undefined ? fail({ code: 'unknown-token', detail: '' }) : readFileUpTo(path, limit)
    },
  }
}
