import { statSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
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

/** A file's name and its first bytes, up to `length` of them: enough to say what it is. */
export const readHead = async (path: string, length: number): Promise<Result<FileBytes, FileReadProblem>> => {
  try {
    if (!statSync(path).isFile()) return fail({ code: 'not-a-file' })
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0)
    return ok({ fileName: basename(path), bytes: buffer.subarray(0, bytesRead) })
  } catch (error) {
    return fail({ code: codeOf(error) })
  }
}
