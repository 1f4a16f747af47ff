import type { CodeOf } from '../../core/problem-table.ts'

export type FileProblem = { readonly code: Exclude<CodeOf<'write'>, 'cancelled'> }

const codes: Readonly<Record<string, FileProblem['code']>> = {
  ENOSPC: 'disk-full', EDQUOT: 'disk-full', EFBIG: 'disk-full',
  EACCES: 'read-only', EROFS: 'read-only',
  ENOENT: 'folder-missing', ENOTDIR: 'folder-missing',
}

const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined

/** The problem of a failed write, by the system's error code. Other errors are bugs and are thrown again. */
export const fileProblemOf = (error: unknown): FileProblem => {
  const code = systemCode(error)
  if (code === undefined) throw error
  return { code: codes[code] ?? 'cannot-write' }
}
