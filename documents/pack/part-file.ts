import { open } from 'node:fs/promises'
import { onlyForOwner } from '../files/part-path.ts'

/** A file being written; places are bytes from its start. */
export type PartFile = {
  readonly write: (bytes: Uint8Array, at: number) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

export type OpenPart = (path: string) => Promise<PartFile>

export const openPartFile: OpenPart = async (path) => {
  const handle = await open(path, 'w', onlyForOwner)
  return {
    write: async (bytes, at) => {
      for (let written = 0; written < bytes.length;) {
        written += (await handle.write(bytes, written, bytes.length - written, at + written)).bytesWritten
      }
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}
