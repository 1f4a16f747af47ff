import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/** Mode of every file with people's data: other users of the computer may not read it. The umask can only remove more. */
export const onlyForOwner = 0o600

/** Makes a new empty file that only its owner may read. Throws where the file exists. */
export const createPrivateFile = (path: string): void => {
  const file = openSync(path, 'wx', onlyForOwner)
  closeSync(file)
  chmodSync(path, onlyForOwner)
}

/** Waits until the bytes of a file are on the disk. */
export const syncFile = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Waits until the names in a folder are on the disk. Windows does this without being asked and cannot open a folder. */
export const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Gives a synced file its final name; the name is on the disk when this returns. */
export const renameDurably = (from: string, to: string): void => {
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** Writes all bytes at a place of an open file. The size must not change. */
export const writeWhole = (file: number, bytes: Uint8Array, position: number): void => {
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written, position + written)
}

/** Writes a short text for the owner alone. Interrupted, it leaves the file as it was or as it is wanted. */
export const writePrivateText = (path: string, text: string): void => {
  const part = `${path}.part`
  rmSync(part, { force: true })
  writeFileSync(part, text, { mode: onlyForOwner, flag: 'wx' })
  syncFile(part)
  renameDurably(part, path)
}
