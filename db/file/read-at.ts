import { closeSync, openSync, readSync } from 'node:fs'

/** Reads bytes at a place of a file; fewer come back where the file ends before. */
export const readAt = (path: string, position: number, length: number): Buffer => {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, position))
  } finally {
    closeSync(file)
  }
}
