import type { Result } from '../core/result.ts'
import { fail, ok } from '../core/result.ts'
import { writeDurably } from '../documents/files/write-durably.ts'
import type { CallProblem } from '../preload/contract.ts'
import type { Files } from './files/types.ts'
import { unknownToken } from './problems/call-problems.ts'
import { writeProblem } from './problems/file-problems.ts'

/** Writes bytes to a place that the person picks; null when they picked none. */
export const saveCopy = async (
  files: Pick<Files, 'chooseSavePath' | 'pathOf'>,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Result<{ readonly fileName: string } | null, CallProblem>> => {
  const picked = await files.chooseSavePath(file.fileName)
  if (!picked) return ok(null)
  const path = files.pathOf(picked.token)
  if (path === undefined) return fail(unknownToken())
  const written = writeDurably(path, file.bytes)
  return written.ok ? ok({ fileName: picked.fileName }) : fail(writeProblem(written.problem))
}

/** The same, and opens the saved file in the program that the system has for it. */
export const saveAndOpen = async (files: Pick<Files, 'chooseSavePath' | 'pathOf' | 'open'>, file: { readonly fileName: string; readonly bytes: Uint8Array }): Promise<Result<{ readonly fileName: string } | null, CallProblem>> => {
  const picked = await files.chooseSavePath(file.fileName)
  const saved = await saveCopy({ ...files, chooseSavePath: async () => picked }, file)
  const path = saved.ok && saved.value !== null && picked !== null ? files.pathOf(picked.token) : undefined
  if (path !== undefined) await files.open(path)
  return saved
}
