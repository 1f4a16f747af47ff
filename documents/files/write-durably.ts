import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, ok, type Result } from '../../core/result.ts'

export type FileProblem = {
  readonly code: 'disk-full' | 'read-only' | 'folder-missing' | 'cannot-write'
  readonly detail: string
}

const codes: Readonly<Record<string, FileProblem['code']>> = {
  ENOSPC: 'disk-full', EDQUOT: 'disk-full', EACCES: 'read-only', EPERM: 'read-only', EROFS: 'read-only', ENOENT: 'folder-missing', ENOTDIR: 'folder-missing',
}

/** What an error of the file system means for a person. */
export const fileProblem = (error: unknown): FileProblem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { code: codes[code] ?? 'cannot-write', detail: code }
}

/** Makes a rename survive a power cut; folders cannot be synced on Windows, where renames are ordered anyway. */
export const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const writeAll = (file: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; at += writeSync(file, bytes, at));
}

/** Writes a file whole or not at all: beside its place first, on the disk, then renamed. */
export const writeDurably = (path: string, bytes: Uint8Array): Result<null, FileProblem> => {
  const part = `${path}.part`
  try {
    const file = openSync(part, 'w', 0o600)
    try {
      writeAll(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
    syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    rmSync(part, { force: true })
    return fail(fileProblem(error))
  }
}
