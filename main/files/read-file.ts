import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import type { FileReadProblem } from './types.ts'

export type FileBytes = { readonly fileName: string; readonly bytes: Uint8Array }

const codeOf = (error: unknown): FileReadProblem['code'] =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'cannot-read'

/** A file's name and bytes, up to `limit` bytes; its size is checked before it is read. */
export const readFileUpTo = async (path: string, limit: number): Promise<Result<FileBytes, FileReadProblem>> => {
  try {
    const found = statSync(path)
    if (!found.isFile()) return fail({ code: 'not-a-file' })
    if (found.size > limit) return fail({ code: 'too-large' })
    return ok({ fileName: basename(path), bytes: await readFile(path) })
  } catch (error) {
    return fail({ code: codeOf(error) })
  }
}
